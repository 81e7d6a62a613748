import { idSchema } from "@second-story/domain/id.ts";
import { instantReplySchema } from "@second-story/domain/instant.ts";
import { milestoneKindSchema } from "@second-story/domain/milestone.ts";
import { timelineEntrySchema } from "@second-story/domain/timeline-entry.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const path = "/retrospectives/:retrospectiveId/milestone-suggestions";
const oneParams = params.extend({ entryId: idSchema, kind: milestoneKindSchema });
const messageParams = params.extend({ messageId: idSchema, kind: milestoneKindSchema });
const messagePath = `${path}/messages/:messageId/:kind`;
const onePath = `${path}/:entryId/:kind/dismissal`;

export const milestoneSuggestionSchema = z.object({
  incidentId: idSchema,
  kind: milestoneKindSchema,
  /** The entry from which it would be set, by `setEntryMilestone`; null where a message of the tray suggests it. */
  entryId: idSchema.nullable(),
  /** The message of the tray from which it would be set, by `acceptMessageMilestone`; null where an entry suggests it. */
  messageId: idSchema.nullable(),
  happenedAt: instantReplySchema,
  /** Why, in sentences that quote the evidence and, of a message, say where it was found. */
  reason: z.string(),
});
export type MilestoneSuggestion = z.infer<typeof milestoneSuggestionSchema>;

export const listMilestoneSuggestions = route({
  name: "listMilestoneSuggestions",
  method: "GET",
  path,
  permission: "retrospective.read",
  summary:
    "Lists milestones that are not set and that entries of the timeline suggest, or messages of the tray to those who may read it, each with its reason.",
  topics: ["timeline", "evidence", "incidents", "retrospectives"],
  params,
  reply: z.object({ items: z.array(milestoneSuggestionSchema) }),
});

export const dismissMilestoneSuggestion = route({
  name: "dismissMilestoneSuggestion",
  method: "PUT",
  path: onePath,
  permission: "retrospective.write",
  summary: "Dismisses what an entry suggests, for everyone.",
  params: oneParams,
  body: z.strictObject({ incidentId: idSchema }),
});

export const restoreMilestoneSuggestion = route({
  name: "restoreMilestoneSuggestion",
  method: "DELETE",
  path: onePath,
  permission: "retrospective.write",
  summary: "Takes a dismissal back.",
  params: oneParams,
  query: z.strictObject({ incidentId: idSchema }),
});

export const acceptMessageMilestone = route({
  name: "acceptMessageMilestone",
  method: "PUT",
  path: messagePath,
  permission: "retrospective.evidence.write",
  summary:
    "Adds a message of the tray to the story as an entry that cites it, and sets the milestone from that. A message that is in the story already gets no second entry; a milestone that was set otherwise meanwhile stays, and that is said.",
  params: messageParams,
  body: z.strictObject({ incidentId: idSchema }),
  reply: z.object({ entry: timelineEntrySchema, isNew: z.boolean() }),
});

export const dismissMessageMilestone = route({
  name: "dismissMessageMilestone",
  method: "PUT",
  path: `${messagePath}/dismissal`,
  permission: "retrospective.evidence.write",
  summary: "Dismisses what a message of the tray suggests, for everyone.",
  params: messageParams,
  body: z.strictObject({ incidentId: idSchema }),
});

export const restoreMessageMilestone = route({
  name: "restoreMessageMilestone",
  method: "DELETE",
  path: `${messagePath}/dismissal`,
  permission: "retrospective.evidence.write",
  summary: "Takes the dismissal of what a message suggests back.",
  params: messageParams,
  query: z.strictObject({ incidentId: idSchema }),
});
