import { type CustomTypesConfig, types } from "pg";

const { TIMESTAMPTZ, TIMESTAMP, DATE, INT8 } = types.builtins;
const textList = 1009;
const timestamptzList = 1185;
const dateList = 1182;
const int8List = 1016;

/** The driver's own parsers; its type knows the numbers of PostgreSQL's types as an enumeration only. */
const findDriverParser = types.getTypeParser as (
  oid: number,
  format?: "text" | "binary",
) => (text: string) => unknown;

const asWritten = (text: string): string => text;

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [TIMESTAMPTZ]: toInstantText,
  [TIMESTAMP]: asWritten,
  [DATE]: asWritten,
  [INT8]: toSafeNumber,
  [timestamptzList]: listOf(toInstantText),
  [dateList]: listOf(asWritten),
  [int8List]: listOf(toSafeNumber),
};

/**
 * How PostgreSQL's values arrive, the same on every connection: `timestamptz` as ISO text in UTC with milliseconds (microseconds
 * when it has them), `date` as `YYYY-MM-DD`, `int8` as a number, `numeric` as text, `jsonb` parsed.
 */
export const valueParsers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    const parser = format === "binary" ? undefined : parsers[oid];
    return parser ?? findDriverParser(oid, format);
  },
};

const timestampShape = /^(\d{4,})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d(?::\d\d)?)$/;

/** `2026-11-22 10:00:00.5+00` becomes `2026-11-22T10:00:00.500Z`; `infinity` stays what it is. */
export function toInstantText(text: string): string {
  const [, year, month, day, time, fraction = "", offset] = timestampShape.exec(text) ?? [];
  if (year === undefined || offset === undefined) return text;
  const digits = fraction.padEnd(fraction.length > 3 ? 6 : 3, "0");
  if (offset === "+00") return `${year}-${month}-${day}T${time}.${digits}Z`;
  const moment = new Date(`${year}-${month}-${day}T${time}${offset.padEnd(6, ":00")}`);
  return `${moment.toISOString().slice(0, -5)}.${digits}Z`;
}

function toSafeNumber(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`${text} is too large for a number; select it as text`);
}

function listOf(parse: (text: string) => unknown): (text: string) => unknown {
  const parseList = findDriverParser(textList) as (text: string) => readonly (string | null)[];
  return (text) => parseList(text).map((item) => (item === null ? null : parse(item)));
}
