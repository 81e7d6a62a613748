import { guessMapping } from "../column-mapping.ts";
import { stepsOfRow } from "../document/rows-from-table.ts";
import type { TimelineStep } from "../document/rows.ts";
import { findDelimiter, parseDelimited } from "../parse-delimited.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { recordRows } from "../record-rows.ts";
import { createReport } from "../report.ts";
import { findEpochTime } from "../time/epoch-time.ts";
import { findLeadingTime } from "../time/find-times.ts";

const format = "csv";

/** Reads CSV, TSV and their relatives. The columns are guessed from header and cells; `mapping` corrects the guess. */
export function readDelimited(text: string, options: ReadOptions = {}): Reading {
  const report = createReport(format, options.most);
  const { rows, problems } = parseDelimited(text, findDelimiter(text) ?? ",");
  for (const problem of problems) report.breakOff(problem);
  const first = rows[0]?.cells ?? [];
  const titled = !first.some(
    (cell) => findEpochTime(cell) !== undefined || findLeadingTime(cell) !== undefined,
  );
  const header = titled ? first : [];
  const body = titled ? rows.slice(1) : rows;
  const columns = first.map((cell, index) => (titled ? cell.trim() : `Column ${index + 1}`));
  const mapping =
    options.mapping ??
    guessMapping(
      header,
      body.map(({ cells }) => cells),
    );
  if (mapping === undefined) {
    report.see(body.length);
    report.warn(
      "No column of times was recognised. Say which column holds the time and which the text.",
    );
    return { format, records: [], report: report.finish(), columns };
  }
  const steps: TimelineStep[] =
    mapping.headerZone === undefined ? [] : [{ kind: "zone", zone: mapping.headerZone }];
  for (const [index, { cells, line }] of body.entries()) {
    if (report.isFull(index)) break;
    steps.push(...stepsOfRow(cells, [], line, mapping));
  }
  const records = recordRows(steps, { format, label: options.label ?? "Table" }, options, report);
  return { format, records, report: report.finish(), mapping, columns };
}
