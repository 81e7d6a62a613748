import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { createDocumentChecker } from "../language/src/document-checker.ts";
import { check } from "../language/src/check.ts";

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time in ms that `work` takes: other programs on the machine do not count. */
async function measure(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Processor time in ms of one `work`, out of as many as fill 400 ms: a fast one is warm after its first turn too. */
async function measureRepeated(work: () => unknown): Promise<number> {
  let spent = 0;
  let times = 0;
  while (spent < 400) {
    spent += await measure(work);
    times += 1;
  }
  return spent / times;
}

/** Words per second of processor time, in turns within one run, warmed up. */
export async function compareSpeed(text: string): Promise<{ table: string; timesAlex: number }> {
  const alex = await import("alex");
  const { unified } = await import("unified");
  const { default: english } = await import("retext-english");
  const { default: equality } = await import("retext-equality");
  const { default: stringify } = await import("retext-stringify");
  const retext = unified().use(english).use(equality).use(stringify);
  const contenders: readonly (readonly [name: string, work: () => unknown])[] = [
    ["second-story", () => check(text, { context: "retrospective" })],
    ["alex", () => alex.markdown(text)],
    ["retext-equality", () => retext.process(text)],
  ];
  const times = new Map<string, number[]>();
  for (let round = 0; round < 4; round += 1) {
    for (const [name, work] of contenders) {
      const took = await measureRepeated(work);
      if (round > 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  const count = words(text);
  const speeds = [...times].map(([name, took]) => [name, (1000 * count) / median(took)] as const);
  const speedOf = (name: string): number => speeds.find(([known]) => known === name)?.[1] ?? 1;
  return {
    table: [
      `| ${count.toLocaleString("en")} words, in turns in one run | words per second of processor time |`,
      "| --- | --- |",
      ...speeds.map(([name, speed]) => `| ${name} | ${Math.round(speed).toLocaleString("en")} |`),
    ].join("\n"),
    timesAlex: speedOf("second-story") / speedOf("alex"),
  };
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Processor time in ms of each keystroke while a sentence is typed in the middle of the document: when it is typed for the
 * first time in the process, and from the tenth time on, as in an editor that has been in use for some minutes.
 */
export function measureKeystrokes(text: string): { cold: Percentiles; warm: Percentiles } {
  const checker = createDocumentChecker({ context: "retrospective" });
  const middle = text.indexOf("\n\n", text.length / 2) + 2;
  const typed =
    "The on-call engineer should have noticed the alert, and Mary forgot to renew the certificate. ";
  const cold: number[] = [];
  const warm: number[] = [];
  checker.check(text);
  for (let round = 0; round < 20; round += 1) {
    for (let at = 1; at <= typed.length; at += 1) {
      const now = text.slice(0, middle) + typed.slice(0, at) + text.slice(middle);
      const before = process.cpuUsage();
      checker.check(now);
      const { user, system } = process.cpuUsage(before);
      if (round === 0) cold.push((user + system) / 1000);
      if (round >= 9) warm.push((user + system) / 1000);
    }
  }
  return { cold: describePercentiles(cold), warm: describePercentiles(warm) };
}

function describePercentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Processor time in ms from nothing to the findings, modules included, each in a process of its own; Node's own start taken off. */
export function compareCold(text: string): { ours: number; alex: number } {
  const here = fileURLToPath(new URL("..", import.meta.url));
  const cold = (program: string): number => {
    const runs = Array.from({ length: 7 }, () => {
      const code = `const began = process.cpuUsage(); let text = ""; process.stdin.setEncoding("utf8"); for await (const part of process.stdin) text += part; ${program}; const { user, system } = process.cpuUsage(began); console.log((user + system) / 1000);`;
      const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
        cwd: here,
        input: text,
        encoding: "utf8",
      });
      return Number(stdout.trim());
    });
    return median(runs);
  };
  return {
    ours: cold(
      'const { check } = await import("./language/dist/check.js"); check(text, { context: "retrospective" })',
    ),
    alex: cold('const { markdown } = await import("alex"); markdown(text)'),
  };
}

/** Bytes of the checker with its rules, bundled and minified for a browser, gzipped. */
export async function measureBundle(): Promise<number> {
  const input = fileURLToPath(new URL("../language/src/document-checker.ts", import.meta.url));
  const bundle = await rolldown({ input, logLevel: "silent" });
  const { output } = await bundle.generate({ minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}
