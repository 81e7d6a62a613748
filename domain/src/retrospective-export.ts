import { z } from "zod";
import { actionItemDraftSchema, actionStateSchema, effectSchema } from "./action-item.ts";
import { markDraftSchema } from "./communication-mark.ts";
import { editionContentSchema } from "./edition.ts";
import { factorDraftSchema } from "./factor.ts";
import { hypothesisStateSchema } from "./hypothesis.ts";
import { incidentChangeSchema } from "./incident.ts";
import { instantSchema } from "./instant.ts";
import { milestoneKindSchema } from "./milestone.ts";
import { participantChangeSchema } from "./participant.ts";
import { presenceDraftSchema } from "./presence.ts";
import { proseSectionSchema } from "./prose.ts";
import { retrospectiveStateSchema } from "./retrospective-state.ts";
import { newRetrospectiveSchema } from "./retrospective.ts";
import { lineSchema, paragraphSchema } from "./text.ts";
import { entryDraftSchema, mostOriginalText } from "./timeline-entry.ts";

/**
 * A whole retrospective as one document that another installation can read: names in place of ids, the working
 * record and what was published. The version in `format` is raised when an older reader would misread it.
 */
export const exportFormat = "second-story/retrospective@1";

const name = lineSchema(200);

const exportedIncidentSchema = incidentChangeSchema
  .omit({ severityId: true, serviceIds: true })
  .extend({
    severity: z.strictObject({ name, rank: z.number().int().min(1).max(9) }),
    services: z.array(name).max(100),
  });

/** Entries are named by their place in `timeline`. */
const place = z.number().int().min(0);
const exportedHypothesisSchema = z.strictObject({
  state: hypothesisStateSchema,
  settledBy: place.nullable(),
  evidenceFor: z.array(place).max(200),
  evidenceAgainst: z.array(place).max(200),
});

const exportedEntrySchema = entryDraftSchema.omit({ incidentId: true, serviceIds: true }).extend({
  /** Place in `incidents`. */
  incident: z.number().int().min(0).nullable(),
  services: z.array(name).max(20),
  /** Milestones of incidents that were set from the entry. */
  milestones: z.array(
    z.strictObject({ incident: z.number().int().min(0), kind: milestoneKindSchema }),
  ),
  /** What was imported, as it stood there. */
  evidence: z
    .strictObject({
      originalText: paragraphSchema(mostOriginalText),
      timeAsWritten: paragraphSchema(500),
      authorLabel: paragraphSchema(200).nullable(),
    })
    .nullable(),
  /** What was said of an entry of kind `hypothesis`. */
  hypothesis: exportedHypothesisSchema.nullable().default(null),
});

const exportedPresenceSchema = presenceDraftSchema
  .omit({ participantId: true })
  /** Place in `participants`. */
  .extend({ participant: place.nullable() });

const exportedFactorSchema = factorDraftSchema
  .omit({ entryIds: true })
  .extend({ evidence: z.array(place).max(50) });

const exportedMarkSchema = markDraftSchema.omit({ entryIds: true }).extend({
  entries: z.array(place).max(50),
  /** Places in `factors` and in `actionItems`. */
  factor: place.nullable(),
  actionItem: place.nullable(),
});

const exportedActionItemSchema = actionItemDraftSchema
  .omit({ ownerId: true, teamId: true })
  .extend({
    state: actionStateSchema,
    droppedBecause: paragraphSchema(1000).nullable(),
    owner: name.nullable(),
    team: name.nullable(),
    effect: effectSchema.nullable(),
    effectNote: paragraphSchema(2000).nullable(),
    doneAt: instantSchema.nullable(),
    verifiedAt: instantSchema.nullable(),
  });

export const retrospectiveExportSchema = z.strictObject({
  format: z.literal(exportFormat, {
    error: `This is not an export of a retrospective in the format ${exportFormat}.`,
  }),
  exportedAt: instantSchema,
  retrospective: newRetrospectiveSchema.omit({ incidentIds: true }),
  /** How far it had come. */
  progress: z.strictObject({
    state: retrospectiveStateSchema,
    skippedBecause: paragraphSchema(1000).nullable(),
    publishedAt: instantSchema.nullable(),
    closedAt: instantSchema.nullable(),
  }),
  incidents: z.array(exportedIncidentSchema).max(20),
  participants: z.array(participantChangeSchema.extend({ name })).max(500),
  timeline: z.array(exportedEntrySchema).max(50_000),
  prose: z
    .array(z.strictObject({ section: proseSectionSchema, markdown: paragraphSchema(2_000_000) }))
    .max(proseSectionSchema.options.length),
  actionItems: z.array(exportedActionItemSchema).max(1000),
  presences: z.array(exportedPresenceSchema).max(10_000).default([]),
  factors: z.array(exportedFactorSchema).max(1000).default([]),
  marks: z.array(exportedMarkSchema).max(1000).default([]),
  editions: z
    .array(
      z.strictObject({
        publishedAt: instantSchema,
        plainText: paragraphSchema(5_000_000),
        content: editionContentSchema,
      }),
    )
    .max(200),
});
export type RetrospectiveExport = z.output<typeof retrospectiveExportSchema>;
/** What an exporter may hand over: fields with defaults can be left away. */
export type RetrospectiveExportInput = z.input<typeof retrospectiveExportSchema>;
