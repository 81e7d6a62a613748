import { momentSchema } from "@second-story/domain/timeline-entry-moment.ts";
import { Temporal } from "temporal-polyfill";

/** How times are moved: by a length, or because the wall clock that was read stood in another zone. */
export type TimeShift =
  | { readonly by: "length"; readonly minutes: number }
  | { readonly by: "zone"; readonly readAs: string; readonly isIn: string };

export interface ShiftedTime {
  /** ISO 8601 in UTC, with the precision of the time that was given. */
  readonly at: string;
  /** `twice`: the clock was put back and showed it twice, the first is taken; `never`: it was put forward over it. */
  readonly doubt: "twice" | "never" | null;
}

/** Moves one time; undefined where it would leave the years that a timeline holds. */
export function shiftTime(at: string, shift: TimeShift): ShiftedTime | undefined {
  const instant = Temporal.Instant.from(at);
  if (shift.by === "length") return held(instant.add({ minutes: shift.minutes }), null);
  const wall = instant.toZonedDateTimeISO(shift.readAs).toPlainDateTime();
  const earlier = wall.toZonedDateTime(shift.isIn, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(shift.isIn, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return held(earlier.toInstant(), null);
  // In a gap what "later" gives is what somebody means whose clock was not put forward yet.
  return earlier.toPlainDateTime().equals(wall)
    ? held(earlier.toInstant(), "twice")
    : held(later.toInstant(), "never");
}

function held(instant: Temporal.Instant, doubt: ShiftedTime["doubt"]): ShiftedTime | undefined {
  const { data: at } = momentSchema.safeParse(instant.toString());
  return at === undefined ? undefined : { at, doubt };
}

/** The times of an entry, as they are moved together. */
export interface EntryTimes {
  readonly happenedAt: string;
  readonly until: string | null;
  readonly knownAt: string | null;
}

export interface ShiftedTimes {
  readonly times: EntryTimes;
  readonly doubt: ShiftedTime["doubt"];
}

/** Moves all times of an entry; undefined where one cannot be, or where its end would lie before its beginning. */
export function shiftTimes(entry: EntryTimes, shift: TimeShift): ShiftedTimes | undefined {
  const [start, until, known] = [entry.happenedAt, entry.until, entry.knownAt].map((at) =>
    at === null ? null : shiftTime(at, shift),
  );
  if (!start || until === undefined || known === undefined) return undefined;
  if (until && Date.parse(until.at) < Date.parse(start.at)) return undefined;
  return {
    times: { happenedAt: start.at, until: until?.at ?? null, knownAt: known?.at ?? null },
    doubt: start.doubt ?? until?.doubt ?? known?.doubt ?? null,
  };
}
