import { z } from "zod";
import { actionItemSchema } from "./action-item.ts";
import { findingsShape } from "./edition-findings.ts";
import { cameLaterSchema } from "./facts-agreement.ts";
import { audienceSchema } from "./audience.ts";
import { hypothesisStateSchema } from "./hypothesis.ts";
import { hypothesisGroundsSchema } from "./hypothesis-grounds.ts";
import { idSchema } from "./id.ts";
import { incidentSchema } from "./incident.ts";
import { instantReplySchema } from "./instant.ts";
import { milestoneKindSchema } from "./milestone.ts";
import { participantRoleSchema } from "./participant.ts";
import type { AccessMode } from "./permission.ts";
import { proseSectionSchema } from "./prose.ts";
import { retrospectiveKindSchema } from "./retrospective.ts";
import { timelineEntrySchema } from "./timeline-entry.ts";

/** What an edition can be made of, in the order in which it is read. */
export const editionPartSchema = z.enum([
  "overview",
  "numbers",
  "narrative",
  "timeline",
  "monitoring",
  "communication",
  "technical-analysis",
  "factors",
  "action-items",
]);
export type EditionPart = z.infer<typeof editionPartSchema>;
export const editionPartWords: Readonly<Record<EditionPart, string>> = {
  overview: "Overview",
  numbers: "The incident in numbers",
  narrative: "Narrative",
  timeline: "Timeline",
  monitoring: "What was measured",
  communication: "Communication",
  "technical-analysis": "Technical analysis",
  factors: "Contributing factors",
  "action-items": "Action items",
};

/**
 * What may leave the working group, by who can read the retrospective. Where the work is for those involved, the
 * timeline, what was found beside it and the analysis stay with them; readers get the summary and the actions.
 */
export function partsFor(access: AccessMode): readonly EditionPart[] {
  return access === "involved"
    ? ["overview", "numbers", "narrative", "action-items"]
    : editionPartSchema.options;
}

const publishedIncidentSchema = incidentSchema
  .pick({
    number: true,
    title: true,
    summary: true,
    timeZone: true,
    milestones: true,
    durations: true,
    discoveredBy: true,
    beforeCustomers: true,
    customersImpacted: true,
    customersShare: true,
    experienced: true,
    inWhoseWords: true,
  })
  .extend({ severity: z.string(), services: z.array(z.string()) });
export type PublishedIncident = z.infer<typeof publishedIncidentSchema>;

/** An entry with roles in place of names, and without its raw evidence. */
const publishedEntrySchema = timelineEntrySchema
  .pick({
    happenedAt: true,
    until: true,
    knownAt: true,
    precision: true,
    text: true,
    kind: true,
    lasting: true,
    actingRole: true,
  })
  .extend({
    services: z.array(z.string()),
    milestones: z.array(milestoneKindSchema),
    /** How it ended, where the entry raises a hypothesis; what was published before this was told has none. */
    hypothesis: hypothesisStateSchema.nullable().default(null),
    /** What spoke for and against it and what settled it; null for other entries, and where this was not told yet. */
    grounds: hypothesisGroundsSchema.nullable().default(null),
    /** That it was added or corrected after the facts were agreed. */
    cameLater: cameLaterSchema.nullable().default(null),
    /** Whom it was told to; what was published before this was told names nobody. */
    toldTo: z.array(audienceSchema).default([]),
  });
export type PublishedEntry = z.infer<typeof publishedEntrySchema>;

/** How many of the important facts were known late, and which of them longest not. */
const publishedFogSchema = z.object({
  facts: z.number().int(),
  unknown: z.number().int(),
  medianSeconds: z.number(),
  longest: z.object({ text: z.string(), at: instantReplySchema, seconds: z.number() }),
});
export type PublishedFog = z.infer<typeof publishedFogSchema>;

const publishedActionItemSchema = actionItemSchema
  .pick({
    number: true,
    title: true,
    detail: true,
    state: true,
    dueOn: true,
    priority: true,
    type: true,
    horizon: true,
    reason: true,
    expectedChange: true,
    measure: true,
  })
  .extend({ owner: z.string().nullable(), team: z.string().nullable() });
export type PublishedActionItem = z.infer<typeof publishedActionItemSchema>;

/** What an edition says, frozen when it is published: everything here was let in by name, nothing left out by hand. */
export const editionContentSchema = z.object({
  format: z.literal("second-story/edition@1"),
  kind: retrospectiveKindSchema,
  title: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  timeZone: z.string(),
  parts: z.array(editionPartSchema),
  incidents: z.array(publishedIncidentSchema),
  prose: z.array(z.object({ section: proseSectionSchema, markdown: z.string() })),
  timeline: z.array(publishedEntrySchema),
  /** When the participants agreed on the timeline, and how many entries were removed since. */
  factsAgreedAt: instantReplySchema.nullable().default(null),
  factsRemovedLater: z.number().int().default(0),
  /** Milestones that were changed on the record of an incident since; not told before. */
  factsMilestonesLater: z.array(milestoneKindSchema).default([]),
  /** How late important facts were known; null where all were known at once, and where this was not told yet. */
  fog: publishedFogSchema.nullable().default(null),
  ...findingsShape,
  actionItems: z.array(publishedActionItemSchema),
  tookPart: z.array(z.object({ role: participantRoleSchema, count: z.number().int() })),
});
export type EditionContent = z.infer<typeof editionContentSchema>;

export const editionMarkSchema = z.object({
  id: idSchema,
  retrospectiveId: idSchema,
  /** Counts up from 1 within its retrospective; with it, the edition's address. */
  number: z.number().int(),
  title: z.string(),
  publishedAt: instantReplySchema,
  publishedBy: z.object({ id: idSchema, name: z.string() }).nullable(),
});
export type EditionMark = z.infer<typeof editionMarkSchema>;

export const editionSchema = editionMarkSchema.extend({ content: editionContentSchema });
export type Edition = z.infer<typeof editionSchema>;
