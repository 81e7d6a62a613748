import { z } from "zod";
import { actionItemDraftSchema, actionStateSchema, effectSchema } from "./action-item.ts";
import { markDraftSchema } from "./communication-mark.ts";
import { exportedChartSchema, exportedSignalSchema } from "./exported-monitoring.ts";
import { editionContentSchema } from "./edition.ts";
import {
  messageDraftSchema,
  mostMessages,
  mostPicked,
  rulingSchema,
  trayImportDraftSchema,
} from "./evidence-message.ts";
import { newObjectionSchema, objectionOutcomeSchema } from "./facts-agreement.ts";
import { factorDraftSchema } from "./factor.ts";
import { gateSchema } from "./gate.ts";
import { hypothesisStateSchema } from "./hypothesis.ts";
import { incidentChangeSchema } from "./incident.ts";
import { instantSchema } from "./instant.ts";
import { milestoneKindSchema } from "./milestone.ts";
import { participantChangeSchema } from "./participant.ts";
import { mostExportedPresences, presenceDraftSchema } from "./presence.ts";
import { proseSectionSchema } from "./prose.ts";
import { retrospectiveStateSchema } from "./retrospective-state.ts";
import { newRetrospectiveSchema } from "./retrospective.ts";
import { lineSchema, paragraphSchema } from "./text.ts";
import { momentSchema } from "./timeline-entry-moment.ts";
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
    /** When milestones were last changed by hand. */
    milestonesChangedAt: z.partialRecord(milestoneKindSchema, momentSchema).default({}),
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
  /** Since when it stands on the timeline, and when what it says was last corrected. */
  addedAt: momentSchema.nullable().default(null),
  correctedAt: momentSchema.nullable().default(null),
  /** What was said of an entry of kind `hypothesis`. */
  hypothesis: exportedHypothesisSchema.nullable().default(null),
  /** Places in `messages` of those that the entry cites. */
  cites: z.array(place).max(mostPicked).default([]),
});

const exportedMessageSchema = messageDraftSchema.extend({
  source: trayImportDraftSchema,
  /** What a person said against the rule that sets chatter aside. */
  ruling: rulingSchema.nullable().default(null),
});

/** What was waived, by whom and why; the name is null for somebody who has left. */
const exportedWaiversSchema = z
  .array(
    z.strictObject({
      gate: gateSchema,
      reason: lineSchema(500),
      waivedBy: name.nullable(),
      waivedAt: instantSchema,
    }),
  )
  .refine((waivers) => new Set(waivers.map(({ gate }) => gate)).size === waivers.length, {
    error: "Each is waived at most once.",
  });

/** People by name; null for somebody who has left. */
const exportedObjectionSchema = newObjectionSchema.omit({ entryId: true }).extend({
  /** Null for something that was missing, and for an entry that is not there any more. */
  entry: place.nullable(),
  raisedBy: name.nullable(),
  raisedAt: momentSchema,
  outcome: objectionOutcomeSchema.nullable(),
  because: paragraphSchema(500).nullable(),
  settledBy: name.nullable(),
  settledAt: momentSchema.nullable(),
});

const exportedAgreementSchema = z.strictObject({
  /** Null while the facts are not agreed. */
  agreedAt: momentSchema.nullable(),
  removedLater: z.number().int().min(0),
  confirmations: z.array(z.strictObject({ name, confirmedAt: momentSchema })).max(500),
  objections: z.array(exportedObjectionSchema).max(10_000),
});

const exportedPresenceSchema = presenceDraftSchema
  .omit({ participantId: true })
  /** Place in `participants`. */
  .extend({ participant: place.nullable() });

/** What was said of the label of a chat. */
const exportedAuthorMatchSchema = z.strictObject({
  label: lineSchema(200),
  /** Place in `participants`; null for nobody of them. */
  participant: place.nullable(),
});

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
  waivers: exportedWaiversSchema.default([]),
  incidents: z.array(exportedIncidentSchema).max(20),
  participants: z.array(participantChangeSchema.extend({ name })).max(500),
  timeline: z.array(exportedEntrySchema).max(50_000),
  factsAgreement: exportedAgreementSchema.nullable().default(null),
  /** What the timeline cites; the whole tray where that was asked for. */
  messages: z.array(exportedMessageSchema).max(mostMessages).default([]),
  prose: z
    .array(z.strictObject({ section: proseSectionSchema, markdown: paragraphSchema(2_000_000) }))
    .max(proseSectionSchema.options.length),
  actionItems: z.array(exportedActionItemSchema).max(1000),
  /** Curves beside the timeline, with their numbers. */
  monitoring: z.array(exportedChartSchema).max(200).default([]),
  missingSignals: z.array(exportedSignalSchema).max(1000).default([]),
  presences: z.array(exportedPresenceSchema).max(mostExportedPresences).default([]),
  authorMatches: z.array(exportedAuthorMatchSchema).max(10_000).default([]),
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
