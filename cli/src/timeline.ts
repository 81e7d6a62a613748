import { open } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { crc32, inflateRawSync } from "node:zlib";
import type { ByteSource } from "@second-story/evidence/byte-source.ts";
import { formats } from "@second-story/evidence/formats.ts";
import { readStream, type ReadInput } from "@second-story/evidence/read.ts";
import { findZone } from "@second-story/evidence/time/zones.ts";
import type { Unpacker } from "@second-story/evidence/zip/unpacker.ts";
import { Option, type Command } from "commander";
import { CommandError } from "./command-error.ts";
import { sayReports } from "./timeline/say-reports.ts";
import { recordWriters, type FileReport, type RecordWriter } from "./timeline/write-records.ts";
import { write } from "./timeline/write-out.ts";

/** Node's own, which is faster than the portable one. */
const unpacker: Unpacker = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1 }),
  crc32: (bytes) => crc32(bytes),
};

type Options = {
  readonly format: keyof typeof recordWriters;
  readonly from?: string;
  readonly date?: string;
  readonly zone?: string;
};

export function addTimeline(program: Command): void {
  program
    .command("timeline")
    .description(
      "read logs, chat exports, alerts, tables and reports into a timeline; needs no server",
    )
    .argument("[files...]", "files to read; standard input without any, or for -")
    .addOption(
      new Option("--format <name>", "what to write")
        .choices(Object.keys(recordWriters))
        .default("json"),
    )
    .addOption(
      new Option("--from <name>", "what the files are, when the content misleads").choices(
        formats.map(({ format }) => format),
      ),
    )
    .option("--date <day>", "the day of times that name none, such as 2026-03-07")
    .option(
      "--zone <zone>",
      "the zone of times that name none, such as Europe/Berlin, UTC or +02:00",
    )
    .action(writeTimeline);
}

async function writeTimeline(paths: readonly string[], options: Options): Promise<void> {
  refuseOddTimes(options);
  const writer: RecordWriter = recordWriters[options.format];
  const reports: FileReport[] = [];
  // All of them first: a name that is wrong is told before anything is written.
  const inputs: { readonly path: string; readonly input: Input }[] = [];
  for (const path of paths.length === 0 ? ["-"] : paths) {
    inputs.push({ path, input: await openInput(path) });
  }
  let isFirst = true;
  await write(writer.start);
  for (const { path, input } of inputs) {
    const openTimes = new Map<string, number>();
    const reading = await readStream(input.source, {
      format: options.from,
      date: options.date,
      zone: options.zone,
      label: path === "-" ? "standard input" : basename(path),
      unpacker,
    });
    for await (const batch of reading.batches) {
      for (const record of batch) {
        await write(writer.record(record, isFirst));
        isFirst = false;
        const why = record.happenedAt === null ? record.timeProblem?.sentence : undefined;
        if (why !== undefined) openTimes.set(why, (openTimes.get(why) ?? 0) + 1);
      }
    }
    reports.push({ path, ...reading.report(), openTimes });
    await input.close();
  }
  await write(writer.end(reports));
  process.stderr.write(sayReports(reports, options.from !== undefined));
  // As a search that found nothing: a script can tell that a file was empty, damaged or something else.
  if (reports.some(({ kept }) => kept === 0)) process.exitCode = 1;
}

function refuseOddTimes({ date, zone }: Options): void {
  if (date !== undefined && (!/^\d{4}-\d\d-\d\d$/u.test(date) || !isDay(date))) {
    throw new CommandError(`--date takes a day such as 2026-03-07, not ${date}.`);
  }
  if (zone !== undefined && findZone(zone) === undefined)
    throw new CommandError(
      `--zone takes a zone such as Europe/Berlin, UTC, CET or +02:00, not ${zone}.`,
    );
}

type Input = { readonly source: ReadInput; readonly close: () => Promise<void> };

async function openInput(path: string): Promise<Input> {
  if (path === "-") {
    return { source: new Uint8Array(await buffer(process.stdin)), close: async () => undefined };
  }
  try {
    const file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) throw new CommandError(`${path} is a folder; name its files.`);
    const source: ByteSource = {
      size: stats.size,
      read: async (from, to) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(to, stats.size) - from));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return bytes.subarray(0, bytesRead);
      },
    };
    return { source, close: () => file.close() };
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    const why =
      (cause as { code?: string }).code === "ENOENT" ? "does not exist" : "cannot be read";
    throw new CommandError(`${path} ${why}.`, { cause });
  }
}

/** `Date.parse` takes the 30th of February for a day in March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
