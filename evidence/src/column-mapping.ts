import { findLeadingTime, textBehind } from "./time/find-times.ts";
import { scanZone } from "./time/scan-zone.ts";

/** Which column holds what, by its number from 0. Absent: the table has none. */
export interface ColumnMapping {
  readonly time?: number | undefined;
  /** The date, where it stands apart from the time. */
  readonly date?: number | undefined;
  readonly end?: number | undefined;
  readonly zone?: number | undefined;
  /** One or more columns, joined in this order. */
  readonly text: readonly number[];
  readonly author?: number | undefined;
  readonly channel?: number | undefined;
  readonly kind?: number | undefined;
  readonly link?: number | undefined;
  readonly id?: number | undefined;
  /** A zone that the header names: `Time (UTC)`. */
  readonly headerZone?: string | undefined;
}

const names = {
  date: /^(?:event |incident )?(?:date|day|datum|fecha|jour)\b(?!.*time)/i,
  end: /^(?:end|until|ended|finish|stop|closed?d? at|to\b)/i,
  time: /\b(?:time|when|timestamp|datetime|hour|clock|start(?:ed)?(?: at)?|occurred|happened|created|logged|ts|zeit|uhrzeit|heure|hora|utc|gmt)\b|timestamp|(?:_|\b)at$|_time$/i,
  zone: /^(?:time ?zone|tz|zone)$/i,
  author:
    /^(?:who|authors?|actors?|owner|person|people|by|users?|user ?name|name|responders?|reporter|participants?|team|from|sender|posted by|created by|assignee)$/i,
  channel: /^(?:channel|room)$/i,
  kind: /^(?:kind|type|category|event[ _]type)$/i,
  link: /^(?:links?|url|evidence|ref(?:erence)?s?|permalink|source link)$/i,
  id: /^(?:id|uuid|event[ _]?id|message[ _]?id)$/i,
} as const;

const textNames: readonly RegExp[] = [
  /^(?:_raw|@message|textpayload)$/i,
  /^(?:events?|what(?: happened)?|description|desc|event description|message|msg|text|body|content|activity|happening|entry)\b/i,
  /^(?:actions?|details?|summary|update|status update|milestone|title|observations?|log|ereignis|événement|evento)\b/i,
  /^(?:notes?|comments?|remarks?|outcome|result|impact|status|step)\b/i,
];

const ignored = /^(?:#|no\.?|nr\.?|elapsed|duration|delta|t\+|index|row)$/i;
const sampled = 50;

/** The mapping that the header's words and the cells suggest; undefined without a time and a text. */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnMapping | undefined {
  const sample = rows.slice(0, sampled);
  const width = Math.max(header.length, ...sample.map((row) => row.length));
  const taken = new Set<number>();
  const claim = (pattern: RegExp, fits: (column: number) => boolean = () => true) => {
    const found = header.findIndex(
      (name, column) => !taken.has(column) && pattern.test(name.trim()) && fits(column),
    );
    if (found >= 0) taken.add(found);
    return found < 0 ? undefined : found;
  };
  const share = (column: number, test: (cell: string) => boolean) => {
    const filled = sample.map((row) => (row[column] ?? "").trim()).filter((cell) => cell !== "");
    return filled.length === 0 ? 0 : filled.filter((cell) => test(cell)).length / filled.length;
  };
  const holdsClock = (column: number) => share(column, isClock) >= 0.5;
  const holdsDate = (column: number) => share(column, isDate) >= 0.5;
  const columns = Array.from({ length: width }, (_, index) => index);
  const untaken = (test: (column: number) => boolean) =>
    columns.find((column) => !taken.has(column) && test(column));

  const end = claim(names.end, holdsClock);
  const inUtc = claim(/\b(?:utc|gmt)\b/i, holdsClock);
  let time = inUtc ?? claim(names.time, holdsClock) ?? untaken(holdsClock);
  if (time !== undefined) taken.add(time);
  const dateless = time === undefined || share(time, hasDate) < 0.5;
  const date = dateless ? (claim(names.date, holdsDate) ?? untaken(holdsDate)) : undefined;
  if (date !== undefined) taken.add(date);
  if (time === undefined && date === undefined) return undefined;
  time ??= undefined;
  // Further columns of times (the same one in another zone, say) are not text.
  for (const column of columns) if (!taken.has(column) && holdsClock(column)) taken.add(column);
  const rest = {
    zone: claim(names.zone),
    author: claim(names.author),
    channel: claim(names.channel),
    kind: claim(names.kind),
    link: claim(names.link),
    id: claim(names.id),
  };
  const text = guessText(
    header,
    columns.filter((column) => !taken.has(column)),
    (column) => share(column, () => true),
    sample,
  );
  if (text.length === 0) return undefined;
  return {
    time,
    date,
    end,
    text,
    ...rest,
    headerZone: zoneInHeader(header[time ?? date ?? -1] ?? ""),
  };
}

function guessText(
  header: readonly string[],
  free: readonly number[],
  filled: (column: number) => number,
  sample: readonly (readonly string[])[],
): number[] {
  const useful = free.filter(
    (column) => filled(column) > 0 && !ignored.test((header[column] ?? "").trim()),
  );
  const ranked = textNames.flatMap((pattern) =>
    useful.filter((column) => pattern.test((header[column] ?? "").trim())),
  );
  if (ranked.length > 0) return [...new Set(ranked)];
  const length = (column: number) =>
    sample.reduce((sum, row) => sum + (row[column] ?? "").length, 0);
  return useful.toSorted((left, right) => length(right) - length(left)).slice(0, 1);
}

const whole = (cell: string) => {
  const time = findLeadingTime(cell);
  return time !== undefined && textBehind(cell, time).length <= 12 ? time : undefined;
};
const isClock = (cell: string) => {
  const time = whole(cell);
  return (
    (time !== undefined && (time.start.clock !== null || time.relative !== null)) || isEpoch(cell)
  );
};
const isDate = (cell: string) => (whole(cell)?.start.date ?? null) !== null;
const hasDate = (cell: string) => isDate(cell) || isEpoch(cell);
const isEpoch = (cell: string) => /^\d{10}(?:\.\d{1,9})?$|^\d{13}$|^\d{16}$|^\d{19}$/.test(cell);

/** Whether a column of this name holds times or dates. */
export function namesTime(name: string): boolean {
  const trimmed = name.trim();
  return trimmed.length < longestName && (names.time.test(trimmed) || names.date.test(trimmed));
}

const longestName = 40;

/** The zone that a heading or a column's name mentions: `Time (UTC)`. */
export function zoneInHeader(name: string): string | undefined {
  const marked = ` ${name} `;
  for (let at = marked.search(/[\s([]/); at >= 0 && at < marked.length; at += 1) {
    if (!/[\s([]/.test(marked[at] ?? "")) continue;
    const zone = scanZone(` ${marked.slice(at).trimStart()}`, 0, true);
    if (zone !== undefined) return zone.zone;
  }
  return undefined;
}
