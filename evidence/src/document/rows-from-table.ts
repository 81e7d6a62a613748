import { guessMapping, type ColumnMapping } from "../column-mapping.ts";
import { findEpochTime } from "../time/epoch-time.ts";
import { findLeadingTime, findTimes } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";
import { findImpossibleTime } from "./impossible-time.ts";
import type { Block } from "./parse-blocks.ts";
import { readPlainText } from "./plain-text.ts";
import { createRow, type TimelineStep } from "./rows.ts";

const searched = 100;

type Table = Extract<Block, { kind: "table" }>;

/** The steps that a table with a column of times holds; none for any other table. */
export function rowsFromTable(table: Table): TimelineStep[] {
  const plain = table.rows.map((row) => ({
    ...row,
    plain: row.cells.map((cell) => readPlainText(cell)),
  }));
  const first = plain[0]?.plain.map(({ text }) => text) ?? [];
  const titled = table.header || !first.some((cell) => findLeadingTime(cell) !== undefined);
  const header = titled ? first : [];
  const body = titled ? plain.slice(1) : plain;
  const mapping = guessMapping(
    header,
    body.map((row) => row.plain.map(({ text }) => text)),
  );
  if (mapping === undefined) return [];
  const steps: TimelineStep[] =
    mapping.headerZone === undefined ? [] : [{ kind: "zone", zone: mapping.headerZone }];
  for (const row of body) {
    const cells = row.plain.map(({ text }) => text);
    steps.push(
      ...stepsOfRow(
        cells,
        row.plain.map(({ link }) => link),
        row.line,
        mapping,
      ),
    );
  }
  return steps;
}

/** One row of cells by its mapping, as a Markdown table or a CSV file has it. */
export function stepsOfRow(
  cells: readonly string[],
  links: readonly (string | null)[],
  line: number,
  mapping: ColumnMapping,
): TimelineStep[] {
  const cell = (column: number | undefined) =>
    column === undefined ? "" : (cells[column] ?? "").trim();
  const original = cells.join(" | ");
  const text = mapping.text
    .map((column) => cell(column))
    .filter((part) => part !== "")
    .join(" — ");
  const written = [cell(mapping.date), cell(mapping.time)].filter((part) => part !== "").join(" ");
  const time = readCellTime(written, cell(mapping.end), cell(mapping.zone));
  const left = (reason: string): TimelineStep[] => [{ kind: "left", line, text: original, reason }];
  if (time === undefined) {
    if (original.replaceAll(/[|\s]/g, "") === "") return [];
    const impossible = findImpossibleTime(written.slice(0, searched));
    return left(
      impossible === undefined
        ? "No time is written in this row."
        : `This time does not exist: ${impossible}`,
    );
  }
  if (text === "") {
    const { date, clock } = time.start;
    return date !== null && clock === null
      ? [{ kind: "date", date, line }]
      : left("This row has a time and no text.");
  }
  const steps: TimelineStep[] = [];
  // A date that stands in only one row of its column counts for the rows below it.
  steps.push({
    kind: "row",
    row: createRow({
      time,
      timeAsWritten: written,
      text,
      original,
      line,
      author: cell(mapping.author) || null,
      kindWord: cell(mapping.kind) || null,
      id: cell(mapping.id) || null,
      link:
        (cell(mapping.link).startsWith("http") ? cell(mapping.link) : null) ??
        links.find((link) => link !== null) ??
        null,
    }),
  });
  return steps;
}

/** What stands behind a date that no calendar shows is no time of another day. */
const findTimeWithin = (written: string) =>
  findImpossibleTime(written.slice(0, searched)) === undefined ? findTimes(written)[0] : undefined;

function readCellTime(written: string, end: string, zone: string): WrittenTime | undefined {
  const time = findEpochTime(written) ?? findLeadingTime(written) ?? findTimeWithin(written);
  if (time === undefined) return undefined;
  const until = end === "" ? undefined : findLeadingTime(end);
  return {
    ...time,
    end: time.end ?? until?.start ?? null,
    zone: time.zone ?? until?.zone ?? (zone === "" ? null : zone),
  };
}
