/** A calendar date as written. Without a year it waits for its surroundings; `ambiguous` ones may be day-month or month-day. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** For numeric dates that put the year last: which part stands first. `either` is held here as day-month. */
  readonly order: "day-first" | "month-first" | "either" | null;
  readonly separator: string;
  /** For `7-13th Nov`: the last day. */
  readonly endDay: number | null;
}

export interface WrittenClock {
  /** 0 to 24; 24:00 is the end of the day. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Digits after the second, as written: never a number, so that nothing is rounded. */
  readonly fraction: string;
  /** Present where am or pm was written, which the hour holds already. */
  readonly halved?: true;
}

/** Seconds since the day began. */
export const secondsOf = (clock: WrittenClock) =>
  clock.hour * 3600 + clock.minute * 60 + (clock.second ?? 0);

export interface WrittenMoment {
  readonly date: WrittenDate | null;
  readonly clock: WrittenClock | null;
  /** 0 for Monday, where a day of the week stands in place of a date. */
  readonly weekday: number | null;
}

/** A time found in text: what it says, not yet when that was. */
export interface WrittenTime {
  readonly start: WrittenMoment;
  readonly end: WrittenMoment | null;
  readonly about: boolean;
  /** The zone's words: `UTC`, `+01:00`, `Europe/Berlin`; null when none stands there. */
  readonly zone: string | null;
  /** `17:03 (15:03 UTC)`: the same moment on another clock, whose zone is named where the first one's is not. */
  readonly aside?: { readonly clock: WrittenClock; readonly zone: string };
  /** For `+1h05`: seconds after the anchor. */
  readonly relative: number | null;
  /** Position in the text, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Runs a sticky pattern at one place, without searching on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
