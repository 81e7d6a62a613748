import { existsSync, readdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { labelledSentences } from "../language/src/testing/labelled-sentences.ts";
import { check } from "../language/src/check.ts";
import { holdTo, reportGoals } from "./goals.ts";
import { measureAccuracy, type LabelledSentence } from "./language-accuracy.ts";
import { compareCold, compareSpeed, measureBundle, measureKeystrokes } from "./language-speed.ts";

/**
 * `npm run bench:language`: how well, how fast and how small the language checker is. It measures on the data beside the
 * repository where that is present (`../shared/data`), and on the project's own sentences in any case.
 */
const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));
const path = (name: string): string => `${data}${name}`;

// half of them were written to say it in words that nobody expects
report("Own sentences", labelledSentences, 70);
if (existsSync(path("language/dev.jsonl"))) {
  const lines = readFileSync(path("language/dev.jsonl"), "utf8").trim().split("\n");
  report(
    "dev.jsonl",
    lines.map((line) => JSON.parse(line) as LabelledSentence),
    85,
  );
}
const documents = listDocuments();
reportDocuments();
await reportSpeed(documents.map(({ text }) => text).join("\n\n"));

reportGoals();

function report(title: string, sentences: readonly LabelledSentence[], percent: number): void {
  const accuracy = measureAccuracy(sentences);
  console.log(`\n## ${title}: ${sentences.length} sentences\n\n${accuracy.table}\n`);
  for (const miss of accuracy.misses) console.log(`- missed: ${miss}`);
  for (const mark of accuracy.falseMarks) console.log(`- marked wrongly: ${mark}`);
  holdTo(
    `${title}: at least ${String(percent)} % of the labelled sentences found`,
    accuracy.recall >= percent / 100,
  );
  holdTo(`${title}: at most 5 % of the fair sentences marked`, accuracy.falseShare <= 0.05);
}

/** The real reports where they are present, else the project's own fair prose, repeated to a document's length. */
function listDocuments(): readonly { readonly name: string; readonly text: string }[] {
  if (existsSync(path("documents"))) {
    return readdirSync(path("documents")).map((name) => ({
      name,
      text: readFileSync(path(`documents/${name}`), "utf8"),
    }));
  }
  const prose = labelledSentences
    .filter(({ labels }) => labels.length === 0)
    .map(({ text }) => text);
  return [
    { name: "own prose", text: Array.from({ length: 5 }, () => prose.join("\n\n")).join("\n\n") },
  ];
}

function reportDocuments(): void {
  console.log("\n## Marks in real reports\n");
  let marks = 0;
  for (const { name, text } of documents) {
    for (const { rule, start, end } of check(text, { context: "retrospective" })) {
      marks += 1;
      console.log(`- ${name}: ${rule}: ${text.slice(start, end).replaceAll(/\s+/g, " ")}`);
    }
  }
  console.log(`\n${marks} marks in ${documents.length} documents.`);
}

async function reportSpeed(text: string): Promise<void> {
  console.log("\n## Speed and size\n");
  const document = text
    .split(/(?<=\s)/)
    .slice(0, 2000)
    .join("");
  // first of all, while the process is as cold as it gets
  const keys = measureKeystrokes(document);
  const { table, timesAlex } = await compareSpeed(text);
  spawnSync(process.execPath, ["scripts/build-language-package.ts"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
  });
  const cold = compareCold(document);
  const bytes = await measureBundle();
  console.log(`${table}\n`);
  console.log(`- ${timesAlex.toFixed(1)} times the speed of alex`);
  for (const [name, { p50, p95, p99 }] of Object.entries(keys))
    console.log(
      `- a keystroke in 2,000 words, ${name}: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
    );
  console.log(
    `- 2,000 words cold, modules included: ${cold.ours.toFixed(0)} ms; alex ${cold.alex.toFixed(0)} ms`,
  );
  console.log(`- bundle with rules: ${(bytes / 1000).toFixed(1)} kB gzipped\n`);
  holdTo("at least 15 times alex's words per second", timesAlex >= 15);
  holdTo("a keystroke under 1 ms at p95, warm", keys.warm.p95 < 1);
  holdTo("cold at most a fifth of alex's time", cold.ours <= cold.alex / 5);
  holdTo("bundle under 120 kB gzipped", bytes < 120_000);
}
