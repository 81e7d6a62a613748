import { spawnSync } from "node:child_process";
import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { sourceOf, type ByteSource } from "../evidence/src/byte-source.ts";
import { readStream } from "../evidence/src/read.ts";
import { buildSlackExport } from "../evidence/src/testing/build-slack-export.ts";
import type { Unpacker } from "../evidence/src/zip/unpacker.ts";
import { readDirectory } from "../evidence/src/zip/read-directory.ts";
import { holdTo, reportGoals } from "./goals.ts";

/**
 * Reading a Slack export, against unzipping the same files with zlib and parsing them, in turns within one run; and the
 * memory that reading takes, in a process of its own, for exports of different sizes.
 */
const rounds = 7;
/** What the server and the command line give the reader; a browser unpacks with what comes along. */
const native: Unpacker = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1 }),
  crc32,
};
const [mode, file] = process.argv.slice(2);

if (mode === "--memory" && file !== undefined) await measureMemory(file);
else {
  const folder = await mkdtemp(join(tmpdir(), "second-story-bench-"));
  try {
    await compareSpeed();
    await compareMemory(folder);
    reportGoals();
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compareSpeed(): Promise<void> {
  const zip = buildSlackExport(100_000);
  const bare: number[] = [];
  const ours: number[] = [];
  const portable: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await time(() => unzipAndParse(zip)));
    ours.push(await time(() => drain(sourceOf(zip), native)));
    portable.push(await time(() => drain(sourceOf(zip))));
  }
  const ratio = (values: readonly number[]) =>
    median(values.map((value, round) => value / (bare[round] ?? 1)));
  console.log(
    "| Slack export of 100,000 messages | processor time, median | ratio (at most 3) |\n| --- | --- | --- |",
  );
  console.log(`| unzip (zlib) and JSON.parse | ${median(bare).toFixed(0)} ms | 1 |`);
  console.log(
    `| read into records, zlib given | ${median(ours).toFixed(0)} ms | ${ratio(ours).toFixed(2)} |`,
  );
  console.log(
    `| read into records, in JavaScript   | ${median(portable).toFixed(0)} ms | ${ratio(portable).toFixed(2)} |`,
  );
  holdTo("at most 3 times a bare unzip and parse, zlib given", ratio(ours) <= 3);
  holdTo("at most 3 times a bare unzip and parse, in JavaScript", ratio(portable) <= 3);
}

async function unzipAndParse(zip: Uint8Array): Promise<number> {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const decoder = new TextDecoder();
  let count = 0;
  for (const { offset, compressedSize } of await readDirectory(sourceOf(zip), 100_000)) {
    const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const from = offset + 30 + names;
    const bytes = inflateRawSync(zip.subarray(from, from + compressedSize));
    count += (JSON.parse(decoder.decode(bytes)) as unknown[]).length;
  }
  return count;
}

async function drain(source: ByteSource, unpacker?: Unpacker): Promise<number> {
  const { batches } = await readStream(source, { unpacker });
  let peak = 0;
  let count = 0;
  for await (const batch of batches) {
    count += batch.length;
    // Not the system's own peak: on Linux a process inherits that of the one which started it.
    if (mode === "--memory") peak = Math.max(peak, process.memoryUsage.rss());
  }
  return mode === "--memory" ? peak : count;
}

async function compareMemory(folder: string): Promise<void> {
  console.log("\n| messages | size of the zip | peak memory of the process |\n| --- | --- | --- |");
  for (const messages of [10_000, 100_000, 300_000]) {
    const path = join(folder, `${String(messages)}.zip`);
    await writeFile(path, buildSlackExport(messages));
    const child = spawnSync(process.execPath, [import.meta.filename, "--memory", path], {
      encoding: "utf8",
    });
    const size = (await readFile(path)).length / 1024 / 1024;
    const peak = Number(child.stdout.trim());
    holdTo(`under 300 MB for ${messages.toLocaleString("en")} messages`, peak > 0 && peak < 300);
    console.log(
      `| ${messages.toLocaleString("en")} | ${size.toFixed(1)} MB | ${String(peak)} MB |`,
    );
  }
}

async function measureMemory(path: string): Promise<void> {
  const handle = await open(path);
  const { size } = await handle.stat();
  const peak = await drain({
    size,
    async read(from, to) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
      return buffer.subarray(0, bytesRead);
    },
  });
  await handle.close();
  console.log((peak / 1024 / 1024).toFixed(0));
}

/** Milliseconds of processor time: other work on the machine counts less in it than on the clock. */
async function time(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
