import type { TimelineEntry } from "./timeline-entry.ts";
import { createRoleWriter, type Named } from "./role-writer.ts";

type Told = Pick<TimelineEntry, "text" | "actingRole" | "chatter" | "sourceLabel">;

/**
 * The timeline as it is told outside the working group: business only, with roles in place of names. The inside reading is the
 * entries themselves; both come from the one record.
 */
export function tellOutside<Entry extends Told>(
  entries: readonly Entry[],
  people: readonly Named[],
): Entry[] {
  const withRoles = createRoleWriter(people);
  return entries
    .filter(({ chatter }) => !chatter)
    .map((entry) => ({
      ...entry,
      text: withRoles(entry.text),
      sourceLabel: withRoles(entry.sourceLabel),
      actingRole: entry.actingRole === null ? null : withRoles(entry.actingRole),
    }));
}
