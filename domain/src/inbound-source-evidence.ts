import { z } from "zod";
import { idSchema } from "./id.ts";
import { inboundKinds, inboundKindSchema } from "./inbound-source.ts";
import { instantReplySchema } from "./instant.ts";
import type { ImportRecord } from "./timeline-entry-import.ts";
import {
  entryKindSchema,
  precisionSchema,
  sourceLinkSchema,
  type SourceKind,
} from "./timeline-entry.ts";

/** One thing that a source told, not yet on any timeline. */
export const inboundEvidenceSchema = z.object({
  id: idSchema,
  source: z.object({ id: idSchema, name: z.string(), kind: inboundKindSchema }),
  incidentId: idSchema.nullable(),
  /** By the source's clock; the time of arrival, with precision `about`, where it tells none. */
  happenedAt: instantReplySchema,
  until: instantReplySchema.nullable(),
  precision: precisionSchema,
  receivedAt: instantReplySchema,
  timeAsWritten: z.string(),
  text: z.string(),
  originalText: z.string(),
  kind: entryKindSchema.nullable(),
  format: z.string(),
  externalId: z.string().nullable(),
  authorLabel: z.string().nullable(),
  channel: z.string().nullable(),
  link: z.string().nullable(),
});
export type InboundEvidence = z.infer<typeof inboundEvidenceSchema>;

export type EvidenceImport = {
  readonly format: string;
  readonly label: string;
  readonly sourceKind: SourceKind;
  readonly incidentId: string | null;
  readonly records: ImportRecord[];
};

/** What is chosen as imports for a timeline, one for each source and format: repeating them adds only what is new. */
export function importsOf(chosen: readonly InboundEvidence[]): EvidenceImport[] {
  const groups = Map.groupBy(chosen, ({ source, format, incidentId }) =>
    JSON.stringify([source.id, format, incidentId]),
  );
  return [...groups.values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    return {
      format: first.format,
      label: first.source.name,
      sourceKind: inboundKinds[first.source.kind].sourceKind,
      incidentId: first.incidentId,
      records: items.map(recordOf),
    };
  });
}

function recordOf(item: InboundEvidence): ImportRecord {
  return {
    happenedAt: item.happenedAt,
    until: item.until,
    precision: item.precision,
    text: item.text,
    kind: item.kind ?? undefined,
    sourceLink: sourceLinkSchema.safeParse(item.link).data ?? null,
    externalId: item.externalId,
    channel: item.channel,
    authorLabel: item.authorLabel,
    originalText: item.originalText,
    timeAsWritten: item.timeAsWritten,
  };
}
