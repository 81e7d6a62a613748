import { findMonth, monthPattern } from "./months.ts";
import { matchAt, type WrittenDate } from "./written-time.ts";

/** A date at this place, and where it ends. */
export interface ScannedDate {
  readonly date: WrittenDate;
  readonly to: number;
}

const weekday =
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? {1,3}(?:the )?/iy;
const yearFirst = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/]\d)/y;
/** `2026-03-07/08`: two days. */
const yearFirstDays = /(\d{4})-(\d\d)-(\d\d)\/(\d\d)(?![\d/-])/y;
const eastAsian = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/y;
const compact = /((?:19|20|21)\d\d)(\d\d)(\d\d)(?=[T_ -]?(?:[01]\d|2[0-3]):?[0-5]\d)/y;
const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d|[-/.]\d)/y;
const yearless = /(\d{1,2})([-/])(\d{1,2})(?=,? {1,3}(?:at |@ ?|~ ?)?\d{1,2}[:h]\d\d)/y;
const dayRange = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)? ?[-–] ?(\d{1,2})(?:st|nd|rd|th)? (${monthPattern})\b\.?(?:,? ((?:19|20|21)\d\d))?`,
  "iy",
);
const dayMonth = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th|er)?(?: of)?[ /-]{1,2}(${monthPattern})\b\.?(?:,?[ /-]((?:19|20|21)\d\d)(?!\d))?`,
  "iy",
);
/** `07/Mar/26 2:03 PM`, as trackers write it. */
const shortYear = new RegExp(
  String.raw`(\d{1,2})([/-])(${monthPattern})\2(\d\d)(?=,? \d{1,2}:\d\d)`,
  "iy",
);
const monthDay = new RegExp(
  String.raw`(${monthPattern})\b\.? {1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d)(?:,? {1,2}((?:19|20|21)\d\d)(?!\d|:\d))?`,
  "iy",
);

/** The date that stands at `at`, in one of the spellings that reports and logs use. */
export function scanDate(text: string, at: number): ScannedDate | undefined {
  const named = matchAt(weekday, text, at);
  const start = named === null ? at : weekday.lastIndex;
  return scanNumeric(text, start) ?? scanNamed(text, start);
}

function scanNumeric(text: string, at: number): ScannedDate | undefined {
  const iso = matchAt(yearFirst, text, at) ?? matchAt(compact, text, at);
  if (iso !== null) {
    const parts = iso.length === 5 ? [iso[1], iso[3], iso[4]] : [iso[1], iso[2], iso[3]];
    const [year, month, day] = parts.map(Number) as [number, number, number];
    return dated(at + iso[0].length, { year, month, day });
  }
  const eastern = matchAt(eastAsian, text, at);
  if (eastern !== null) {
    const [month, day] = [Number(eastern[2]), Number(eastern[3])];
    return dated(at + eastern[0].length, { year: yearOf(eastern[1]), month, day });
  }
  const days = matchAt(yearFirstDays, text, at);
  if (days !== null) {
    const [year, month, day, endDay] = days.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    return dated(at + days[0].length, { year, month, day, ...(endDay > day ? { endDay } : {}) });
  }
  const full = matchAt(yearLast, text, at);
  if (full !== null) {
    const [, first, separator, second, year] = full as unknown as readonly string[];
    const short = year?.length === 2;
    // A version such as 1.14.10 is no date; 07.03.26 before a time is.
    if (short && separator === "." && !/^.{8} \d\d?[:h]\d\d/.test(text.slice(at, at + 16)))
      return undefined;
    const to = at + full[0].length;
    return eitherOrder(
      to,
      Number(first),
      Number(second),
      completeCentury(Number(year), short),
      separator,
    );
  }
  const brief = matchAt(yearless, text, at);
  if (brief === null) return undefined;
  return eitherOrder(at + brief[0].length, Number(brief[1]), Number(brief[3]), null, brief[2]);
}

function scanNamed(text: string, at: number): ScannedDate | undefined {
  const range = matchAt(dayRange, text, at);
  if (range !== null) {
    const endDay = Number(range[2]);
    const month = findMonth(range[3] ?? "") ?? 0;
    return dated(at + range[0].length, {
      year: yearOf(range[4]),
      month,
      day: Number(range[1]),
      endDay,
    });
  }
  const short = matchAt(shortYear, text, at);
  if (short !== null) {
    const month = findMonth(short[3] ?? "") ?? 0;
    const year = completeCentury(Number(short[4]), true);
    return dated(at + short[0].length, { year, month, day: Number(short[1]) });
  }
  const dayFirst = matchAt(dayMonth, text, at);
  if (dayFirst !== null) {
    const month = findMonth(dayFirst[2] ?? "") ?? 0;
    return dated(at + dayFirst[0].length, {
      year: yearOf(dayFirst[3]),
      month,
      day: Number(dayFirst[1]),
    });
  }
  const monthFirst = matchAt(monthDay, text, at);
  if (monthFirst === null) return undefined;
  const month = findMonth(monthFirst[1] ?? "") ?? 0;
  const to = at + monthFirst[0].length;
  return dated(to, { year: yearOf(monthFirst[3]), month, day: Number(monthFirst[2]) });
}

const yearOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
const completeCentury = (year: number, short: boolean) => (short ? 2000 + year : year);

function eitherOrder(
  to: number,
  first: number,
  second: number,
  year: number | null,
  separator = "",
): ScannedDate | undefined {
  if (second > 12)
    return dated(to, { year, month: first, day: second, separator, order: "month-first" });
  const order = first > 12 ? "day-first" : first === second ? null : "either";
  return dated(to, { year, month: second, day: first, separator, order });
}

function dated(
  to: number,
  known: Pick<WrittenDate, "year" | "month" | "day"> & Partial<WrittenDate>,
): ScannedDate | undefined {
  const { month, day } = known;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { date: { order: null, separator: "", endDay: null, ...known }, to };
}
