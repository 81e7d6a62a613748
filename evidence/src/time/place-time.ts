import { findEpochTime } from "./epoch-time.ts";
import { findLeadingTime } from "./find-times.ts";
import type { Resolved } from "./place-written.ts";
import type { Timekeeper } from "./timekeeper.ts";
import { earliestYear, latestYear } from "./to-instant.ts";

const utc =
  /^(\d{4})-(0[1-9]|1[0-2])-([01]\d|2\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d{1,9})?Z$/;
const unset = /^0001-01-01/;

/** The time in one field of a payload: ISO 8601, the formats of logs, or digits since 1970. */
export function placeTime(written: string | undefined, keeper: Timekeeper): Resolved {
  const trimmed = written?.trim() ?? "";
  const plain = utc.exec(trimmed);
  // The common case, without the machinery for zones. Days 29 to 31 go the long way: not every month has them.
  if (plain !== null && isPlausible(Number(plain[1])) && Number(plain[3]) <= 28) {
    return {
      happenedAt: trimmed,
      until: null,
      wallTime: trimmed.slice(0, -1),
      precision: "exact",
      zone: "Z",
      timeProblem: null,
    };
  }
  if (trimmed === "" || unset.test(trimmed)) return absent("No time is given.");
  const time = findEpochTime(trimmed) ?? findLeadingTime(trimmed.slice(0, 100));
  if (time === undefined)
    return absent(`"${trimmed.slice(0, 40)}" is not a time that can be understood.`);
  return keeper.resolve(time);
}

const isPlausible = (year: number) => year >= earliestYear && year <= latestYear;

function absent(sentence: string): Resolved {
  return {
    happenedAt: null,
    until: null,
    wallTime: null,
    precision: "exact",
    zone: null,
    timeProblem: { sentence, choices: [] },
  };
}
