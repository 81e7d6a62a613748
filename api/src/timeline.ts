import { evidenceMessageSchema } from "@second-story/domain/evidence-message.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { instantSchema } from "@second-story/domain/instant.ts";
import { milestoneKindSchema } from "@second-story/domain/milestone.ts";
import { entryDraftSchema, timelineEntrySchema } from "@second-story/domain/timeline-entry.ts";
import { movedEntriesSchema } from "@second-story/domain/timeline-entry-times.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { pageOf } from "./page.ts";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const entryParams = params.extend({ entryId: idSchema });

export const mostEntriesAPage = 2000;

export const listEntries = route({
  name: "listEntries",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/timeline",
  permission: "retrospective.read",
  summary:
    "Lists the timeline in order, by keyset. The first page ends before 160 kB so that a story of any length opens at once; later ones before 1 MB.",
  topics: ["timeline"],
  params,
  query: z.strictObject({
    after: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(mostEntriesAPage).default(500),
  }),
  /** `asOf` is what to ask for changes since. */
  reply: pageOf(timelineEntrySchema).extend({ asOf: z.string() }),
});

export const listEntryChanges = route({
  name: "listEntryChanges",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/timeline/changes",
  permission: "retrospective.read",
  summary:
    "Lists what was written or removed since a moment, so that an open page need not read the timeline again. Some of it may be known already.",
  topics: ["timeline"],
  params,
  query: z.strictObject({ since: instantSchema }),
  reply: z.object({
    entries: z.array(timelineEntrySchema),
    removed: z.array(idSchema),
    asOf: z.string(),
    /** False when more changed than is told here: list the timeline again. */
    complete: z.boolean(),
  }),
});

export const getEntry = route({
  name: "getEntry",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/timeline/:entryId",
  permission: "retrospective.read",
  summary: "One entry with its evidence as it stood in the source, and the messages that it cites.",
  topics: ["timeline"],
  params: entryParams,
  reply: timelineEntrySchema.extend({
    evidence: z
      .object({
        originalText: z.string(),
        timeAsWritten: z.string(),
        authorLabel: z.string().nullable(),
      })
      .nullable(),
    cited: z.array(evidenceMessageSchema),
  }),
});

export const addEntry = route({
  name: "addEntry",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/timeline",
  permission: "retrospective.write",
  summary: "Adds an entry to the timeline.",
  params,
  body: entryDraftSchema,
  reply: timelineEntrySchema,
  status: 201,
});

export const editEntry = route({
  name: "editEntry",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/timeline/:entryId",
  permission: "retrospective.write",
  summary: "Changes an entry; milestones that were set from it move with it.",
  params: entryParams,
  body: entryDraftSchema.partial().extend({ version: versionSchema }),
  reply: timelineEntrySchema,
});

export const moveEntries = route({
  name: "moveEntries",
  method: "PUT",
  path: "/retrospectives/:retrospectiveId/timeline/times",
  permission: "retrospective.write",
  summary:
    "Gives many entries other times at once, all or none, as after reading a log in the wrong zone; milestones that were set from them move along.",
  params,
  body: z.strictObject({ entries: movedEntriesSchema }),
  bodyLimit: 16 * 1024 * 1024,
  /** The versions that the entries have now: with them, the times of before bring everything back. */
  reply: z.object({ entries: z.array(z.object({ id: idSchema, version: z.number().int() })) }),
});

export const deleteEntry = route({
  name: "deleteEntry",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/timeline/:entryId",
  permission: "retrospective.write",
  summary: "Removes an entry; it can be restored.",
  params: entryParams,
});

export const restoreEntry = route({
  name: "restoreEntry",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/timeline/:entryId/restore",
  permission: "retrospective.write",
  summary: "Brings a removed entry back.",
  params: entryParams,
  reply: timelineEntrySchema,
});

const milestoneParams = entryParams.extend({ kind: milestoneKindSchema });

export const setEntryMilestone = route({
  name: "setEntryMilestone",
  method: "PUT",
  path: "/retrospectives/:retrospectiveId/timeline/:entryId/milestones/:kind",
  permission: "retrospective.write",
  summary:
    "Sets a milestone of an incident at the time of an entry, wherever it stood before. With `unlessSet`, as after a suggestion, one that was set otherwise stays, and that is said.",
  params: milestoneParams,
  body: z.strictObject({ incidentId: idSchema, unlessSet: z.boolean().optional() }),
  reply: timelineEntrySchema,
});

export const clearEntryMilestone = route({
  name: "clearEntryMilestone",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/timeline/:entryId/milestones/:kind",
  permission: "retrospective.write",
  summary: "Takes a milestone away that was set from this entry.",
  params: milestoneParams,
  query: z.strictObject({ incidentId: idSchema }),
  reply: timelineEntrySchema,
});
