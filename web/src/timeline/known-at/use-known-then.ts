import { measureKnownThen, type KnownThen } from "@second-story/domain/known-then.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo } from "react";

/** What was known at each decision and action. The past does not look back at itself; it is measured once, since the handle comes and goes. */
export function useKnownThen(
  entries: readonly TimelineEntry[] | undefined,
  moment: string | undefined,
): ReadonlyMap<string, KnownThen> {
  const all = useMemo(() => measureKnownThen(entries ?? []), [entries]);
  return moment === undefined ? all : nothing;
}

const nothing: ReadonlyMap<string, KnownThen> = new Map();
