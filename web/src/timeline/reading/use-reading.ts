import { listParticipants } from "@second-story/api/participants.ts";
import { listPresences } from "@second-story/api/presences.ts";
import { tellOutside } from "@second-story/domain/outside-reading.ts";
import { namedPeople } from "@second-story/domain/role-writer.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo, useState } from "react";
import { useAnswer } from "../../app/use-answer.ts";

/** Inside everything is told; outside business only, with roles in place of names. */
export type Reading = "inside" | "outside";

/** The story in the reading that was chosen; undefined while it, or what it is told by, is on its way. */
export function useReading(
  retrospectiveId: string,
  entries: readonly TimelineEntry[] | undefined,
): {
  readonly reading: Reading;
  readonly setReading: (reading: Reading) => void;
  readonly told: readonly TimelineEntry[] | undefined;
} {
  const [reading, setReading] = useState<Reading>("inside");
  const isOutside = reading === "outside";
  const people = useAnswer(
    listParticipants,
    { params: { retrospectiveId } },
    { enabled: isOutside },
  ).data?.items;
  const present = useAnswer(
    listPresences,
    { params: { retrospectiveId } },
    { enabled: isOutside },
  ).data;
  const told = useMemo(() => {
    if (!isOutside) return entries;
    if (!entries || !people || !present) return undefined;
    return tellOutside(entries, namedPeople(people, present.names, present.matches));
  }, [entries, people, present, isOutside]);
  return { reading, setReading, told };
}
