import type { ImportSetting } from "../evidence/import-dialog.tsx";
import { findImpactStart, type StoryIncident } from "../timeline/story-frame.ts";
import { hoursAround } from "./hours-around.ts";
import { clockOf } from "../timeline/zone-clock.ts";

/** Where times are meant to lie when a source does not say. */
export function importSetting(
  retrospectiveId: string,
  incidents: readonly StoryIncident[],
  fallback: string,
): ImportSetting {
  const timeZone = incidents[0]?.timeZone ?? fallback;
  const start = findImpactStart(incidents) ?? new Date().toISOString();
  const day = clockOf(timeZone).day(start);
  return { retrospectiveId, incidents, timeZone, day, around: hoursAround(incidents) };
}
