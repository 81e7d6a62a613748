import { matchAt, type WrittenClock } from "./written-time.ts";

/** A time of day at this place, and where it ends. */
export interface ScannedClock {
  readonly clock: WrittenClock;
  readonly to: number;
  /** True for `06:2x`, where digits were left open. */
  readonly vague?: boolean;
}

const colons =
  /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?|:xx)?(?!\d|:\d)(?: ?([ap])\.?m\b\.?)?/iy;
/** `10: 08 AM`: a slip of the hand, told from a ratio by what follows. */
const apart = /(\d{1,2}) ?: ?(\d\d)()()(?: ?([ap])\.?m\b\.?)/iy;
const open = /(\d{1,2}):(?:([0-5])x|xx)(?::(?:xx|00))?(?=Z|\b)/y;
const frenchHour = /(\d{1,2})h(\d\d)(?![\dA-Za-z])/iy;
const hourOnly = /(\d{1,2}) ?([ap])\.?m\b\.?/iy;
const dotted = /(\d{1,2})\.([0-5]\d)(?:\.([0-5]\d))?(?![\d.]\d?)(?: ?([ap])\.?m\b\.?)?/iy;
const compact = /([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(?:[.,](\d{1,12}))?(?![\d:.,-]?\d)(?![A-Ya-y])/y;
const compactNamed =
  /([01]\d|2[0-3])([0-5]\d)(?= ?(?:hours|hrs|h\b|UTC|GMT|Z\b|[A-Z]{2,4}T\b|[+-]\d{4}\b))/y;
const spoken = /(noon|midday|midnight)\b/iy;

/** The time of day that stands at `at`. After a date, `11.50` and `1600` are times too. */
export function scanClock(text: string, at: number, afterDate: boolean): ScannedClock | undefined {
  const colon = matchAt(colons, text, at) ?? matchAt(apart, text, at);
  if (colon !== null) {
    return clockOf(at + colon[0].length, colon[1], colon[2], colon[3], colon[4], colon[5]);
  }
  const unsure = matchAt(open, text, at);
  if (unsure !== null) {
    const found = clockOf(at + unsure[0].length, unsure[1], `${unsure[2] ?? "0"}0`);
    return found === undefined ? undefined : { ...found, vague: true };
  }
  const french = matchAt(frenchHour, text, at);
  if (french !== null) return clockOf(at + french[0].length, french[1], french[2]);
  const hour = matchAt(hourOnly, text, at);
  if (hour !== null) {
    const isTwelve = Number(hour[1]) >= 1 && Number(hour[1]) <= 12;
    const to = at + hour[0].length;
    return isTwelve ? clockOf(to, hour[1], "00", undefined, undefined, hour[2]) : undefined;
  }
  const named = matchAt(compactNamed, text, at);
  if (named !== null) return clockOf(at + named[0].length, named[1], named[2]);
  const word = matchAt(spoken, text, at);
  if (word !== null) {
    return clockOf(at + word[0].length, word[1]?.toLowerCase() === "midnight" ? "00" : "12", "00");
  }
  if (!afterDate) return undefined;
  const dot = matchAt(dotted, text, at);
  if (dot !== null) return clockOf(at + dot[0].length, dot[1], dot[2], dot[3], undefined, dot[4]);
  const plain = matchAt(compact, text, at);
  if (plain === null) return undefined;
  return clockOf(at + plain[0].length, plain[1], plain[2], plain[3], plain[4]);
}

/** `13:55 PM` and `0:15 AM` were written by someone who counts to 24: the letters add nothing. */
function hourOf(written: number, half: string | undefined): number {
  if (half === undefined || written === 0 || written > 12) return written;
  return (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function clockOf(
  to: number,
  hours = "",
  minutes = "",
  seconds?: string,
  fraction = "",
  half?: string,
): ScannedClock | undefined {
  const written = Number(hours);
  const minute = Number(minutes);
  const second = seconds === undefined ? null : Number(seconds);
  const hour = hourOf(written, half);
  const endOfDay = hour === 24 && minute === 0 && (second ?? 0) === 0;
  if ((hour > 23 && !endOfDay) || minute > 59 || (second ?? 0) > 60) return undefined;
  const clock = { hour, minute, second, fraction };
  return { clock: half === undefined ? clock : { ...clock, halved: true }, to };
}
