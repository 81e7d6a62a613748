import { baselineKindSchema, type BaselineKind } from "@second-story/domain/monitoring-chart.ts";
import { findDelimiter, parseDelimited } from "./parse-delimited.ts";
import { findLeadingTime, findTimes } from "./time/find-times.ts";
import { placeTime } from "./time/place-time.ts";
import { createTimekeeper, type Surroundings } from "./time/timekeeper.ts";

/** What a column of a table of measurements is taken for. */
export type ColumnRole = "curve" | BaselineKind | "left-out";

export type SeriesColumn = {
  readonly name: string;
  /** As far as its heading tells; a person may see it otherwise. */
  readonly role: ColumnRole;
  /** One for each time; null where the cell is empty or no number. */
  readonly values: readonly (number | null)[];
};

export type SeriesTable = {
  /** Milliseconds since 1970, rising. */
  readonly times: readonly number[];
  readonly columns: readonly SeriesColumn[];
  /** What was left out and why, in sentences. */
  readonly notes: readonly string[];
};

const mostColumns = 12;

/** Reads a table of times and values: CSV, TSV, or lines such as `14:02 0.4`. The first column with times is the time. */
export function readSeries(text: string, around: Surroundings): SeriesTable {
  const { cells, decimalComma } = splitTable(text);
  const timeColumn = findTimeColumn(cells);
  if (timeColumn === undefined) {
    return {
      times: [],
      columns: [],
      notes: ["No column with times was found. Each line begins with a time, then values."],
    };
  }
  const hasHeading = !isTime(cells[0]?.[timeColumn]);
  const heading = hasHeading ? (cells[0] ?? []) : [];
  const keeper = createTimekeeper(around);
  const notes: string[] = [];
  const placed = new Map<number, readonly string[]>();
  const refused = { times: 0, twice: 0 };
  for (const row of cells.slice(hasHeading ? 1 : 0)) {
    const { happenedAt } = placeTime(row[timeColumn], keeper);
    if (happenedAt === null) refused.times += 1;
    else if (placed.has(Date.parse(happenedAt))) refused.twice += 1;
    else placed.set(Date.parse(happenedAt), row);
  }
  const rows = [...placed].toSorted(([one], [other]) => one - other);
  notes.push(...keeper.notes);
  if (refused.times > 0) {
    notes.push(`${lines(refused.times)} left out: the time could not be understood.`);
  }
  if (refused.twice > 0) notes.push(`${lines(refused.twice)} left out: the time comes twice.`);

  const width = Math.max(0, ...cells.slice(0, 50).map((row) => row.length));
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => at !== timeColumn);
  if (others.length > mostColumns) {
    notes.push(`Only the first ${String(mostColumns)} columns of values were read.`);
  }
  const columns = others.slice(0, mostColumns).flatMap((at, place) => {
    const values = rows.map(([, row]) => readNumber(row[at], decimalComma));
    if (values.every((value) => value === null)) return [];
    const name = heading[at]?.trim() || (place === 0 ? "value" : `value ${String(place + 1)}`);
    return [{ name, role: roleOf(name, place), values }];
  });
  return { times: rows.map(([time]) => time), columns, notes };
}

function splitTable(text: string): { cells: (readonly string[])[]; decimalComma: boolean } {
  const delimiter = findDelimiter(text);
  if (delimiter !== undefined) {
    const { rows } = parseDelimited(text, delimiter);
    return { cells: rows.map(({ cells }) => cells), decimalComma: delimiter !== "," };
  }
  const cells = text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const time = findLeadingTime(line);
      return time
        ? [line.slice(0, time.to), ...line.slice(time.to).trim().split(/\s+/u)]
        : line.trim().split(/\s+/u);
    });
  return { cells, decimalComma: true };
}

function findTimeColumn(cells: readonly (readonly string[])[]): number | undefined {
  const sample = cells.slice(0, 20);
  const width = Math.max(0, ...sample.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, at) => sample.filter((row) => isTime(row[at])).length,
  );
  const at = counts.findIndex((count) => count > 0 && count >= sample.length / 2);
  return at === -1 ? undefined : at;
}

const epoch = /^\s*\d{10}(?:\d{3}|\d{6}|\d{9})?(?:\.\d+)?\s*$/u;

function isTime(cell: string | undefined): boolean {
  if (cell === undefined) return false;
  return epoch.test(cell) || findTimes(cell.slice(0, 100)).length > 0;
}

/** "12.5", "1,234.5", "12,5" where commas do not separate cells, "40 %", "1e3". */
function readNumber(cell: string | undefined, decimalComma: boolean): number | null {
  let text = (cell ?? "").trim().replace(/\s*(?:%|ms|s|MB|GB|kB|req\/s)$/u, "");
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) text = text.replaceAll(",", "");
  else if (decimalComma && /^-?\d+,\d+$/u.test(text)) text = text.replace(",", ".");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

const earlier: Readonly<Record<BaselineKind, RegExp>> = {
  "four-weeks": /\b(?:4|four)[\s_-]*weeks?\b|\bmonth\b|\b28[\s_-]*d/iu,
  week: /\bweek\b|\b7[\s_-]*d/iu,
  day: /\bday\b|\byesterday\b|\b24[\s_-]*h/iu,
};
const isEarlier = /\b(?:ago|earlier|before|previous|last|baseline|yesterday)\b/iu;

function roleOf(name: string, place: number): ColumnRole {
  if (place === 0 || !isEarlier.test(name.replaceAll("_", " "))) return "curve";
  const spaced = name.replaceAll("_", " ");
  return (
    baselineKindSchema.options.toReversed().find((kind) => earlier[kind].test(spaced)) ?? "curve"
  );
}

function lines(count: number): string {
  return count === 1 ? "One line was" : `${String(count)} lines were`;
}
