import { idSchema } from "@second-story/domain/id.ts";
import { instantReplySchema } from "@second-story/domain/instant.ts";
import { milestoneKindSchema } from "@second-story/domain/milestone.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const path = "/retrospectives/:retrospectiveId/milestone-suggestions";
const oneParams = params.extend({ entryId: idSchema, kind: milestoneKindSchema });
const onePath = `${path}/:entryId/:kind/dismissal`;

export const milestoneSuggestionSchema = z.object({
  incidentId: idSchema,
  kind: milestoneKindSchema,
  /** The entry from which it would be set, by `setEntryMilestone`. */
  entryId: idSchema,
  happenedAt: instantReplySchema,
  /** Why, in a sentence that quotes the entry. */
  reason: z.string(),
});
export type MilestoneSuggestion = z.infer<typeof milestoneSuggestionSchema>;

export const listMilestoneSuggestions = route({
  name: "listMilestoneSuggestions",
  method: "GET",
  path,
  permission: "retrospective.read",
  summary:
    "Lists milestones that are not set and that entries of the timeline suggest, each with its reason.",
  topics: ["timeline", "incidents", "retrospectives"],
  params,
  reply: z.object({ items: z.array(milestoneSuggestionSchema) }),
});

export const dismissMilestoneSuggestion = route({
  name: "dismissMilestoneSuggestion",
  method: "PUT",
  path: onePath,
  permission: "retrospective.write",
  summary: "Dismisses a suggestion for everyone.",
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
