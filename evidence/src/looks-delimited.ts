import { guessMapping, namesTime } from "./column-mapping.ts";
import { findDelimiter, parseDelimited } from "./parse-delimited.ts";
import { findLeadingTime, textBehind } from "./time/find-times.ts";

const sampledRows = 30;

/** Whether a text is a table in CSV or one of its relatives, rather than lines that hold commas, tabs or bars. */
export function looksDelimited(head: string): boolean {
  const delimiter = findDelimiter(head);
  if (delimiter === undefined || /^\s*[|<#]/.test(head)) return false;
  const rows = parseDelimited(head, delimiter, sampledRows).rows.map(({ cells }) => cells);
  const [header = [], ...body] = rows;
  const mapping = guessMapping(header, body);
  const column = mapping?.time ?? mapping?.date;
  if (column === undefined) return false;
  if (delimiter === "," && !isTitle(header) && areLinesWithCommas(head, rows)) return false;
  // Prose with commas or bars has no column that holds times and nothing else: `10:32 we saw a|b`.
  const times = rows.map((row) => ({
    cell: row[column] ?? "",
    time: findLeadingTime(row[column] ?? ""),
  }));
  const mixed = times.filter(
    ({ cell, time }) => time !== undefined && /[\p{L}=]{2}/u.test(textBehind(cell, time)),
  );
  return mixed.length * 2 < rows.length;
}

const columnName = /^[\p{L}@_#][\p{L}\p{N}_ ()./@#-]{0,40}$/u;

/** Whether a first row names the columns rather than holding times itself. */
const isTitle = (row: readonly string[]) =>
  row.every((cell) => findLeadingTime(cell) === undefined) &&
  (row.some((cell) => namesTime(cell)) || row.every((cell) => columnName.test(cell)));

/** Lines whose commas belong to their times, or of a sentence with one comma each: a table would tear them apart. */
function areLinesWithCommas(head: string, rows: readonly (readonly string[])[]): boolean {
  const lines = head
    .split("\n", sampledRows * 2)
    .filter((line) => line.trim() !== "" && !line.startsWith('"'))
    .slice(0, sampledRows);
  const timed = lines.filter((line) => findLeadingTime(line) !== undefined);
  const torn = timed.filter((line) => holdsCommaInTime(line));
  if (torn.length > 0 && torn.length * 2 >= timed.length) return true;
  return timed.length > 0 && rows.every(([, second]) => second === undefined || /^\s/.test(second));
}

/** `Mar 7, 2026 2:03 PM`, `14:03:01,123`; `2026-03-07,14:03` in cells of their own is a date and a time. */
function holdsCommaInTime(line: string): boolean {
  const time = findLeadingTime(line);
  const comma = time === undefined ? -1 : line.slice(0, time.to).indexOf(",", time.from);
  if (time === undefined || comma < 0) return false;
  const end = line.indexOf(",", comma + 1);
  const second = line.slice(comma + 1, end < 0 ? line.length : end);
  const clock = findLeadingTime(second);
  const isCell = clock !== undefined && clock.start.date === null && clock.to === second.length;
  return !(isCell && end >= 0);
}
