import { findEpoch } from "./epoch.ts";
import type { WrittenTime } from "./written-time.ts";

const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?Z$/;

/** A cell or field that holds nothing but seconds, milli-, micro- or nanoseconds since 1970. */
export function findEpochTime(written: string): WrittenTime | undefined {
  const found = parts.exec(findEpoch(written) ?? "");
  if (found === null) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    start: {
      date: { year, month, day, order: null, separator: "", endDay: null },
      clock: { hour, minute, second, fraction: found[7] ?? "" },
      weekday: null,
    },
    end: null,
    about: false,
    zone: "Z",
    relative: null,
    from: 0,
    to: written.length,
  };
}
