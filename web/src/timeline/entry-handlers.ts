import {
  clearEntryMilestone,
  deleteEntry,
  editEntry,
  restoreEntry,
  setEntryMilestone,
} from "@second-story/api/timeline.ts";
import { milestoneWords, type MilestoneKind } from "@second-story/domain/milestone.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { notifications } from "@mantine/notifications";
import { client } from "../app/client.ts";
import { showProblem } from "../ui/show-problem.ts";
import { showUndo } from "../ui/show-undo.tsx";
import type { StoryIncident } from "./story-frame.ts";
import type { useStory } from "./use-story.ts";

/** What may be done with an entry. Stable between renders, so that rows are not drawn again. */
export type EntryHandlers = {
  readonly select: (entryId: string) => void;
  /** Goes to another entry of the story. */
  readonly show: (entryId: string) => void;
  readonly edit: (entry: TimelineEntry) => void;
  readonly remove: (entry: TimelineEntry) => void;
  /** Tells chatter from business, or takes that back. */
  readonly toggleChatter: (entry: TimelineEntry) => void;
  readonly copyLink: (entry: TimelineEntry) => void;
  /** Shows the story as it was known when the entry happened. */
  readonly showKnownAt: (entry: TimelineEntry) => void;
  /** Asks what is not right about the entry. */
  readonly object: (entry: TimelineEntry) => void;
  /** Asks how the hypothesis that the entry raises ended. */
  readonly settle: (entry: TimelineEntry) => void;
  readonly toggleMilestone: (
    entry: TimelineEntry,
    incident: StoryIncident,
    kind: MilestoneKind,
  ) => void;
};

type Put = ReturnType<typeof useStory>["put"];

/** Removes, restores and marks entries: on the server first, then on the page; what is refused is said. */
export function createEntryHandlers(
  retrospectiveId: string,
  put: Put,
): Pick<EntryHandlers, "remove" | "toggleChatter" | "copyLink" | "toggleMilestone"> {
  const told = (work: () => Promise<unknown>): void => {
    work().catch(showProblem);
  };
  return {
    remove: (entry) => {
      const params = { retrospectiveId, entryId: entry.id };
      told(async () => {
        await client.call(deleteEntry, { params });
        put([], [entry.id]);
        showUndo("Entry removed", async () => {
          put([await client.call(restoreEntry, { params })]);
        });
      });
    },
    toggleChatter: (entry) => {
      const params = { retrospectiveId, entryId: entry.id };
      told(async () => {
        const { version, chatter, toldTo } = entry;
        const body = { chatter: !chatter, version };
        const changed = await client.call(editEntry, { params, body });
        put([changed]);
        showUndo(
          chatter ? "Business again: it may be told" : "Chatter: it stays inside",
          async () => {
            const back = { chatter, toldTo, version: changed.version };
            put([await client.call(editEntry, { params, body: back })]);
          },
        );
      });
    },
    copyLink: (entry) => {
      const address = new URL(location.href);
      address.hash = `entry-${entry.id}`;
      told(async () => {
        await navigator.clipboard.writeText(address.href);
        notifications.show({ message: "Link copied", autoClose: 2000 });
      });
    },
    toggleMilestone: (entry, incident, kind) => {
      const params = { retrospectiveId, entryId: entry.id, kind };
      const place = { incidentId: incident.id };
      const isHere = entry.milestones.some(
        (one) => one.incidentId === incident.id && one.kind === kind,
      );
      told(async () => {
        if (isHere) {
          put([await client.call(clearEntryMilestone, { params, query: place })]);
          showUndo(`“${milestoneWords[kind]}” is open again`, async () => {
            put([await client.call(setEntryMilestone, { params, body: place })]);
          });
        } else put([await client.call(setEntryMilestone, { params, body: place })]);
      });
    },
  };
}
