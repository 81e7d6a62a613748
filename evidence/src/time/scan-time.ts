import { scanClock } from "./scan-clock.ts";
import { scanDate } from "./scan-date.ts";
import { scanZone } from "./scan-zone.ts";
import { matchAt, type WrittenDate, type WrittenMoment, type WrittenTime } from "./written-time.ts";

const about =
  /(?:~|≈|±|(?:about|around|approximately|approx\.?|circa|ca\.?|roughly|just (?:after|before)|shortly (?:after|before))(?= ?\d| ?[a-z]{3,9}\b))\s?/iy;
const preposition = /(?:at|on|by|from|between|since|as of|@)\s(?=\S)/iy;
const dateToClock = /(?:[T_](?=\d)|:(?=\d\d:)|,? ?[-–—|] ?|,? ?(?:at|@|around|about)? |, ?)/iy;
const clockToDate = /,? ?(?:on |\()?/iy;
const rangeMark = / ?(?:-|–|—|→|->|to|until|till|through|and) ?/iy;
const trailingYear = / ((?:19|20|21)\d\d)(?!\d|:\d)/y;
const relative =
  /(?:T ?)?([+-]|\u2212) ?(?:(\d{1,3})h ?(?:(\d{1,2})m?(?:in)?)?|(\d{1,4}) ?m(?:in(?:ute)?s?)?|(\d{1,2}):(\d\d)(?::\d\d)?)(?![\w:])/iy;
const otherClock = / ?[(/] ?/y;
const fillers = / ?(?:hours|hrs)\b\.?/iy;

/** The time that begins exactly at `at`, with its zone and range, or undefined. */
export function scanTime(text: string, at: number): WrittenTime | undefined {
  let cursor = at;
  const lead = matchAt(preposition, text, cursor);
  if (lead !== null) cursor += lead[0].length;
  const vague = matchAt(about, text, cursor);
  if (vague !== null) cursor += vague[0].length;
  const offset = lead === null && vague === null ? matchAt(relative, text, cursor) : null;
  if (offset !== null) return relativeTime(offset, at);
  const first = scanMoment(text, cursor);
  if (first === undefined) return undefined;
  const known: WrittenTime = {
    start: first.moment,
    end: null,
    about: vague !== null || first.about,
    zone: first.zone,
    relative: null,
    from: at,
    to: first.to,
  };
  return withRange(text, withSecondClock(text, known));
}

interface ScannedMoment {
  readonly moment: WrittenMoment;
  readonly zone: string | null;
  readonly about: boolean;
  readonly to: number;
}

function scanMoment(text: string, at: number): ScannedMoment | undefined {
  const date = scanDate(text, at);
  if (date === undefined) return scanClockFirst(text, at);
  const joint = matchAt(dateToClock, text, date.to);
  const bare = { moment: { date: date.date, clock: null }, zone: null, about: false, to: date.to };
  if (joint === null) return bare;
  let cursor = date.to + joint[0].length;
  const vague = matchAt(about, text, cursor);
  if (vague !== null) cursor += vague[0].length;
  const clock = scanClock(text, cursor, true);
  if (clock === undefined) return bare;
  const zone = scanZone(
    text,
    skip(fillers, text, clock.to),
    clock.clock.second !== null || joint[0] === "T",
  );
  const to = zone?.to ?? skip(fillers, text, clock.to);
  const isVague = vague !== null || /about|around/i.test(joint[0]);
  const year = date.date.year === null ? matchAt(trailingYear, text, to) : null;
  const written = year === null ? date.date : { ...date.date, year: Number(year[1]) };
  return {
    moment: { date: written, clock: clock.clock },
    zone: zone?.zone ?? null,
    about: isVague,
    to: to + (year?.[0].length ?? 0),
  };
}

function scanClockFirst(text: string, at: number): ScannedMoment | undefined {
  const clock = scanClock(text, at, false);
  if (clock === undefined) return undefined;
  const afterClock = skip(fillers, text, clock.to);
  const zone = scanZone(text, afterClock, clock.clock.second !== null);
  const end = zone?.to ?? afterClock;
  const found = dateAfterClock(text, end);
  const late =
    zone === undefined && found !== undefined ? scanZone(text, found.to, false) : undefined;
  return {
    moment: { date: found?.date ?? null, clock: clock.clock },
    zone: (zone ?? late)?.zone ?? null,
    about: false,
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

/** `17:03 (15:03 UTC)`: the reading that names its zone counts. */
function withSecondClock(text: string, time: WrittenTime): WrittenTime {
  if (time.start.clock === null) return time;
  const opening = matchAt(otherClock, text, time.to);
  if (opening === null) return time;
  const from = time.to + opening[0].length;
  const clock = scanClock(text, from, false);
  const zone = clock === undefined ? undefined : scanZone(text, clock.to, false);
  if (clock === undefined || zone === undefined) return time;
  const to = zone.to + (text[zone.to] === ")" ? 1 : 0);
  if (time.zone !== null) return { ...time, to };
  return { ...time, start: { date: time.start.date, clock: clock.clock }, zone: zone.zone, to };
}

function withRange(text: string, time: WrittenTime): WrittenTime {
  const mark = matchAt(rangeMark, text, time.to);
  if (mark === null) return time;
  let from = time.to + mark[0].length;
  const vague = matchAt(about, text, from);
  if (vague !== null) from += vague[0].length;
  const second = scanMoment(text, from);
  if (second === undefined) return time;
  const sameKind = (second.moment.clock === null) === (time.start.clock === null);
  if (!sameKind) return time;
  return {
    ...time,
    end: second.moment,
    zone: time.zone ?? second.zone,
    about: time.about || vague !== null,
    to: second.to,
  };
}

function relativeTime(match: RegExpExecArray, from: number): WrittenTime {
  const [whole, sign, hours, minutes, onlyMinutes, clockHours, clockMinutes] = match;
  const total =
    Number(hours ?? clockHours ?? 0) * 3600 +
    Number(minutes ?? onlyMinutes ?? clockMinutes ?? 0) * 60;
  return {
    start: { date: null, clock: null },
    end: null,
    about: false,
    zone: null,
    relative: sign === "+" ? total : -total,
    from,
    to: from + whole.length,
  };
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
