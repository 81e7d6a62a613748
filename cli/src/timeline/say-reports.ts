import { formats } from "@second-story/evidence/formats.ts";
import type { FileReport } from "./write-records.ts";

/** More kinds of reasons than this are counted together. */
const mostReasons = 6;

/** What became of each file, for people: how much was found, what was passed over and why, what is not known of times. */
export function sayReports(reports: readonly FileReport[], isFormatGiven: boolean): string {
  return reports.flatMap((report) => linesOf(report, isFormatGiven)).join("");
}

function linesOf(report: FileReport, isFormatGiven: boolean): string[] {
  const { path, format, kept, skipped, skippedCount, warnings, complete, openTimes } = report;
  const count = skippedCount > 0 ? `, ${String(skippedCount)} skipped` : "";
  const entries = kept === 1 ? "1 entry" : `${String(kept)} entries`;
  const name = formats.find((one) => one.format === format)?.name ?? format;
  return [
    `${path}: ${entries}${count}\n`,
    ...warnings.map((warning) => `  ${warning}\n`),
    ...groupReasons(skipped).map(
      ({ reason, first, times }) => `  skipped ${String(times)}, first at ${first}: ${reason}\n`,
    ),
    ...(skippedCount > skipped.length
      ? [`  and ${String(skippedCount - skipped.length)} more that are not listed\n`]
      : []),
    ...[...openTimes].map(
      ([sentence, times]) => `  without an exact time ${String(times)}: ${sentence}\n`,
    ),
    ...(kept === 0 && !isFormatGiven && skippedCount === 0 && complete
      ? [
          `  It was read as ${name}. If it is something else, --from names it; the help lists what can be read.\n`,
        ]
      : []),
  ];
}

/** The reasons, the most frequent first, each with where it came up first. */
function groupReasons(skipped: FileReport["skipped"]) {
  const groups = new Map<string, { reason: string; first: string; times: number }>();
  for (const { reason, where } of skipped) {
    const group = groups.get(reason);
    if (group) group.times += 1;
    else groups.set(reason, { reason, first: where, times: 1 });
  }
  const sorted = [...groups.values()].toSorted((one, other) => other.times - one.times);
  const shown = sorted.slice(0, mostReasons);
  const rest = sorted.slice(mostReasons);
  const [next] = rest;
  if (!next) return shown;
  const times = rest.reduce((sum, group) => sum + group.times, 0);
  return [
    ...shown,
    { reason: "for other reasons, which --format json lists", first: next.first, times },
  ];
}
