import type { RouteRequest } from "@second-story/api/route.ts";
import type { moveEntries } from "@second-story/api/timeline.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { shiftTimes, type TimeShift } from "@second-story/evidence/time/shift-times.ts";

type Moved = RouteRequest<typeof moveEntries>["body"]["entries"][number];

/** What a shift would do, to be looked at before it is done. */
export type Plan = {
  readonly moves: readonly { readonly entry: TimelineEntry; readonly to: Moved }[];
  /** Milestones that move along. */
  readonly milestones: number;
  /** Entries whose time a clock showed twice, or never. */
  readonly doubtful: number;
  /** Entries that cannot move so and stay. */
  readonly left: number;
};

export function planShift(entries: readonly TimelineEntry[], shift: TimeShift): Plan {
  const moves: { entry: TimelineEntry; to: Moved }[] = [];
  let [milestones, doubtful, left] = [0, 0, 0];
  for (const entry of entries) {
    const shifted = shiftTimes(entry, shift);
    if (!shifted) {
      left += 1;
      continue;
    }
    if (shifted.doubt !== null) doubtful += 1;
    if (shifted.times.happenedAt === entry.happenedAt) continue;
    milestones += entry.milestones.length;
    moves.push({ entry, to: { id: entry.id, version: entry.version, ...shifted.times } });
  }
  return { moves, milestones, doubtful, left };
}

/** What brings everything back: the times of before over the versions of now. */
export function undoOf(
  { moves }: Pick<Plan, "moves">,
  now: readonly { readonly id: string; readonly version: number }[],
): Moved[] {
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  return moves.flatMap(({ entry: { id, happenedAt, until, knownAt } }) => {
    const version = versions.get(id);
    return version === undefined ? [] : [{ id, version, happenedAt, until, knownAt }];
  });
}

/** "+1h30", "-90 min", "2h", "45": minutes; undefined when it is none of that, or nothing. */
export function understandLength(text: string): number | undefined {
  const parts =
    /^\s*([+\-−])?\s*(?:(\d{1,6})\s*h(?:ours?)?)?\s*(?:(\d{1,6})\s*(?:m|min|minutes?)?)?\s*$/iu.exec(
      text,
    );
  if (!parts) return undefined;
  const [, sign, hours, minutes] = parts;
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (total === 0) return undefined;
  return sign === undefined || sign === "+" ? total : -total;
}
