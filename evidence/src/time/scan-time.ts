import { readAfter, readBefore } from "./complete-halves.ts";
import { scanClock } from "./scan-clock.ts";
import { scanDate } from "./scan-date.ts";
import { scanZone } from "./scan-zone.ts";
import { matchAt, type WrittenDate, type WrittenMoment, type WrittenTime } from "./written-time.ts";

const about =
  /(?:~|≈|±|(?:before|after|prior to|about|around|approximately|approx\.?|circa|ca\.?|c\.|roughly|just (?:after|before)|shortly (?:after|before))(?= ?\d| ?[a-z]{3,9}\b))\s?/iy;
const preposition = /(?:at|on|by|from|between|since|as of|@)\s(?=\S)/iy;
const dateToClock =
  /(?:[T_](?=\d)|:(?=\d\d:)|,? ?[-–—|] ?|,? ?(?:at|@|around|about|à|um|a las|às)? |, ?)/iy;
/** `2026-03-07Txx:xxZ`: the day is known and the time of day was left open. */
const openClock =
  /[T ](?:xx|\?\?|--|hh):(?:xx|\?\?|--|mm)(?::(?:xx|\?\?|--|ss))?(?: ?(?:Z|UTC)\b)?/iy;
/** `25:00` or `10:61`: what it stands beside is no whole day either. */
const impossibleClock = /\d{1,2}:\d\d(?!\d)/y;
const clockToDate = /,? ?(?:on |\()?/iy;
const rangeMark = / ?(?:-|–|—|→|->|to|until|till|through|and) ?/iy;
const trailingYear = / ((?:19|20|21)\d\d)(?!\d|:\d)/y;
const relative =
  /(?:T ?)?([+-]|\u2212) ?(?:(\d{1,3})h ?(?:(\d{1,2})m?(?:in)?)?|(\d{1,4}) ?m(?:in(?:ute)?s?)?|(\d{1,2}):(\d\d)(?::\d\d)?)(?!\w|:\d)/iy;
const otherClock = / ?[(/] ?/y;
const counted = /T ?([+-]|\u2212) ?(\d{1,5})(?!\w|[:.]\d)/iy;
const weekdays: readonly string[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const weekdayBeforeClock =
  /(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?:at |@ ?|~ ?|[-–—] )?(?=\d{1,2}(?:[:h]\d\d| ?[ap]m))/iy;
/** `14:05ish`, `14:30?` */
const unsure = /-?ish\b|\?(?=\s)/iy;
const fillers = / ?(?:hours|hrs|uhr|heures)\b\.?/iy;

/**
 * The time that begins exactly at `at`, with its zone and range, or undefined.
 * `bare`: where only times can be meant, `1432` and `14.32` are times too.
 */
export function scanTime(text: string, at: number, bare = false): WrittenTime | undefined {
  let cursor = at;
  const lead = matchAt(preposition, text, cursor);
  if (lead !== null) cursor += lead[0].length;
  const vague = matchAt(about, text, cursor);
  if (vague !== null) cursor += vague[0].length;
  const offset = lead === null && vague === null ? matchAt(relative, text, cursor) : null;
  if (offset !== null) return relativeTime(secondsAfter(offset), at, cursor + offset[0].length);
  const minutes = matchAt(counted, text, cursor);
  if (minutes !== null) {
    const whole = Number(minutes[2]) * 60;
    return relativeTime(minutes[1] === "+" ? whole : -whole, at, cursor + minutes[0].length);
  }
  const first = scanMoment(text, cursor, bare);
  if (first === undefined) return undefined;
  const ish = first.moment.clock === null ? null : matchAt(unsure, text, first.to);
  const known: WrittenTime = {
    start: first.moment,
    end: null,
    about: vague !== null || first.about || ish !== null,
    zone: first.zone,
    relative: null,
    from: at,
    to: first.to + (ish?.[0].length ?? 0),
  };
  return withRange(text, withSecondClock(text, known));
}

interface ScannedMoment {
  readonly moment: WrittenMoment;
  readonly zone: string | null;
  readonly about: boolean;
  readonly to: number;
}

function scanMoment(text: string, at: number, bareClock = false): ScannedMoment | undefined {
  const date = scanDate(text, at);
  if (date === undefined) return scanClockFirst(text, at, bareClock);
  const joint = matchAt(dateToClock, text, date.to);
  const bare = {
    moment: { date: date.date, clock: null, weekday: null },
    zone: null,
    about: false,
    to: date.to,
  };
  const open = matchAt(openClock, text, date.to);
  if (open !== null) return { ...bare, to: date.to + open[0].length };
  if (joint === null) return bare;
  let cursor = date.to + joint[0].length;
  const vague = matchAt(about, text, cursor);
  if (vague !== null) cursor += vague[0].length;
  const clock = scanClock(text, cursor, true);
  if (clock === undefined)
    return matchAt(impossibleClock, text, cursor) === null ? bare : undefined;
  const zone = scanZone(
    text,
    skip(fillers, text, clock.to),
    clock.clock.second !== null || joint[0] === "T",
  );
  const to = zone?.to ?? skip(fillers, text, clock.to);
  const isVague = vague !== null || clock.vague === true || /about|around/i.test(joint[0]);
  const year = date.date.year === null ? matchAt(trailingYear, text, to) : null;
  const written = year === null ? date.date : { ...date.date, year: Number(year[1]) };
  return {
    moment: { date: written, clock: clock.clock, weekday: null },
    zone: zone?.zone ?? null,
    about: isVague,
    to: to + (year?.[0].length ?? 0),
  };
}

function scanClockFirst(text: string, at: number, bare: boolean): ScannedMoment | undefined {
  const day = matchAt(weekdayBeforeClock, text, at);
  const weekday = day === null ? null : weekdays.indexOf((day[1] ?? "").slice(0, 3).toLowerCase());
  const clock = scanClock(text, at + (day?.[0].length ?? 0), bare);
  if (clock === undefined) return undefined;
  const afterClock = skip(fillers, text, clock.to);
  const zone = scanZone(text, afterClock, clock.clock.second !== null);
  const end = zone?.to ?? afterClock;
  const found = dateAfterClock(text, end);
  const late =
    zone === undefined && found !== undefined ? scanZone(text, found.to, false) : undefined;
  return {
    moment: { date: found?.date ?? null, clock: clock.clock, weekday },
    zone: (zone ?? late)?.zone ?? null,
    about: clock.vague === true,
    to: late?.to ?? found?.to ?? end,
  };
}

function dateAfterClock(text: string, at: number): { date: WrittenDate; to: number } | undefined {
  const joint = matchAt(clockToDate, text, at);
  if (joint === null || joint[0] === "") return undefined;
  const date = scanDate(text, at + joint[0].length);
  if (date === undefined) return undefined;
  const closing = joint[0].endsWith("(") && text[date.to] === ")" ? 1 : 0;
  return { date: date.date, to: date.to + closing };
}

/** `17:03 (15:03 UTC)`: the second reading says what the first one leaves open. */
function withSecondClock(text: string, time: WrittenTime): WrittenTime {
  if (time.start.clock === null) return time;
  const opening = matchAt(otherClock, text, time.to);
  if (opening === null) return time;
  const from = time.to + opening[0].length;
  const clock = scanClock(text, from, false);
  const zone = clock === undefined ? undefined : scanZone(text, clock.to, false);
  if (clock === undefined || zone === undefined) return time;
  const closed = zone.to + (text[zone.to] === ")" ? 1 : 0);
  const late = time.start.date === null ? dateAfterClock(text, closed) : undefined;
  const start = late === undefined ? time.start : { ...time.start, date: late.date };
  const to = late?.to ?? closed;
  if (time.zone !== null) return { ...time, start, to };
  return { ...time, start, aside: { clock: clock.clock, zone: zone.zone }, to };
}

function withRange(text: string, time: WrittenTime): WrittenTime {
  const mark = matchAt(rangeMark, text, time.to);
  if (mark === null) return time;
  let from = time.to + mark[0].length;
  const vague = matchAt(about, text, from);
  if (vague !== null) from += vague[0].length;
  const second = scanMoment(text, from) ?? scanSameYear(text, from, time.start.date);
  if (second === undefined) return time;
  const sameKind = (second.moment.clock === null) === (time.start.clock === null);
  if (!sameKind) return time;
  // `Between 09:12 and 11:48 on 14 July`: the date is said once, for both; `23:02 → 2026-07-14 00:39` has it for the end.
  const isShared = time.start.weekday === null && scanDate(text, from) === undefined;
  const date = time.start.date ?? (isShared ? second.moment.date : null);
  const halves = completeRange(time.start, second.moment);
  return {
    ...time,
    start: { ...time.start, date, clock: halves.start },
    end: { ...second.moment, clock: halves.end },
    zone: time.zone ?? second.zone,
    about: time.about || vague !== null,
    to: second.to,
  };
}

/** `2:05-2:20pm`, `11:50 am to 12:10`: am or pm is said once, for both. */
function completeRange(
  { clock: start, date }: WrittenMoment,
  { clock: end, ...last }: WrittenMoment,
) {
  const isOneDay = date === null || last.date === null;
  if (start === null || end === null || start.halved === end.halved || !isOneDay)
    return { start, end };
  return start.halved === true
    ? { start, end: readAfter(end, start) }
    : { start: readBefore(start, end), end };
}

const monthAndDay = /(\d\d)-(\d\d)(?![\d-])/y;

/** `2026-07-26 → 08-19`: the year is said once. */
function scanSameYear(
  text: string,
  at: number,
  first: WrittenDate | null,
): ScannedMoment | undefined {
  const match = first?.year == null ? null : matchAt(monthAndDay, text, at);
  const [month, day] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (first === null || match === null || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  const date = { ...first, month, day, endDay: null };
  return { moment: { date, clock: null, weekday: null }, zone: null, about: false, to: at + 5 };
}

function secondsAfter(match: RegExpExecArray): number {
  const [, sign, hours, minutes, onlyMinutes, clockHours, clockMinutes] = match;
  const total =
    Number(hours ?? clockHours ?? 0) * 3600 +
    Number(minutes ?? onlyMinutes ?? clockMinutes ?? 0) * 60;
  return sign === "+" ? total : -total;
}

function relativeTime(seconds: number, from: number, to: number): WrittenTime {
  const start = { date: null, clock: null, weekday: null };
  return { start, end: null, about: false, zone: null, relative: seconds, from, to };
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
