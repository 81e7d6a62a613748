import type { TimelineStep } from "./document/rows.ts";
import { findNamedKind, guessKind } from "./kind.ts";
import { createRecord, type EvidenceRecord } from "./record.ts";
import type { ReportWriter } from "./report.ts";
import { completeHalves } from "./time/complete-halves.ts";
import { directionOf, isDayFirst } from "./time/reading-order.ts";
import { createTimekeeper, type Timekeeper } from "./time/timekeeper.ts";
import type { WrittenTime } from "./time/written-time.ts";
import type { ReadOptions } from "./reading.ts";

export interface RowSource {
  readonly format: string;
  readonly label: string;
}

/** Places the rows of one timeline in time, in their order, and makes records of them. */
export function recordRows(
  steps: readonly TimelineStep[],
  source: RowSource,
  options: ReadOptions,
  report: ReportWriter,
): EvidenceRecord[] {
  const written = steps.flatMap((step) => (step.kind === "row" ? [step.row.time] : []));
  const direction = directionOf(written);
  const completed = direction === 1 ? completeHalves(written) : undefined;
  if (completed !== undefined)
    report.warn("Times without am or pm were read as the times around them suggest.");
  const times = completed ?? written;
  const dates = [
    ...steps.flatMap((step) => (step.kind === "date" ? [step.date] : [])),
    ...times.flatMap(({ start }) => (start.date === null ? [] : [start.date])),
  ];
  const keeper = createTimekeeper({
    date: options.date,
    zone: options.zone,
    namedZone: unanimousZone(times),
    dayFirst: isDayFirst(dates, options),
    direction,
  });
  let place = 0;
  const records = steps.flatMap((step) => {
    const time = step.kind === "row" ? times[place++] : undefined;
    return recordStep(step, time, keeper, source, report);
  });
  for (const note of keeper.notes) report.warn(note);
  report.carryZone(keeper.findCarriedZone());
  return records;
}

function recordStep(
  step: TimelineStep,
  time: WrittenTime | undefined,
  keeper: Timekeeper,
  source: RowSource,
  report: ReportWriter,
): EvidenceRecord[] {
  if (step.kind === "date") keeper.enterDate(step.date);
  if (step.kind === "zone") keeper.enterZone(step.zone);
  if (step.kind === "next-day") keeper.passDay();
  if (step.kind === "unknown-day") keeper.forgetDay();
  if (step.kind === "left") {
    report.see();
    report.skip(`line ${step.line}`, step.reason, step.text);
  }
  if (step.kind !== "row" || time === undefined) return [];
  report.see();
  if (report.isFull()) return [];
  report.understand();
  report.keep();
  const { row } = step;
  return [
    createRecord({
      ...keeper.resolve(time),
      timeAsWritten: row.timeAsWritten,
      text: row.text,
      originalText: row.original,
      kind: findNamedKind(row.kindWord) ?? guessKind(row.text),
      source,
      where: `line ${row.line}`,
      authorLabel: row.author,
      link: row.link,
      externalId: row.id,
      flags: row.flags,
    }),
  ];
}

/** The zone that every row which names one agrees on: it holds for rows above the first of them too. */
function unanimousZone(times: readonly WrittenTime[]): string | undefined {
  const zones = new Set(times.flatMap(({ zone }) => (zone === null ? [] : [zone])));
  return zones.size === 1 ? [...zones][0] : undefined;
}
