import {
  exportFormat,
  type RetrospectiveExportInput,
} from "@second-story/domain/retrospective-export.ts";
import type { RetrospectiveRecord } from "@second-story/domain/compose-edition.ts";
import type { ActionItem } from "@second-story/domain/action-item.ts";
import type { Edition } from "@second-story/domain/edition.ts";
import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import type { Incident } from "@second-story/domain/incident.ts";
import { mostExportedPresences } from "@second-story/domain/presence.ts";
import { compareMoments } from "@second-story/domain/timeline-entry-moment.ts";
import { proseSectionSchema } from "@second-story/domain/prose.ts";
import type { AgreementStanding } from "../facts-agreement/find-standing.ts";
import type { listMilestoneChanges } from "../facts-agreement/store.ts";
import { exportAgreement } from "./export-agreement.ts";
import type { Waiver } from "@second-story/domain/retrospective.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";

import { exportMonitoring } from "./export-monitoring.ts";

export type ExportedMessages = {
  readonly items: NonNullable<RetrospectiveExportInput["messages"]>;
  /** Places among the messages, by the entry that cites them. */
  readonly cites: ReadonlyMap<string, number[]>;
};

export type Evidence = NonNullable<RetrospectiveExportInput["timeline"][number]["evidence"]>;

/** The whole record with names in place of ids; `restoreExport` is its inverse. */
export function composeExport(
  record: RetrospectiveRecord & {
    readonly evidence: ReadonlyMap<string, Evidence>;
    readonly agreed: Pick<AgreementStanding, "people" | "objections">;
    /** When milestones were last changed by hand. */
    readonly milestoneChanges: Awaited<ReturnType<typeof listMilestoneChanges>>;
    readonly messages: ExportedMessages;
    readonly waivers: readonly Waiver[];
    readonly editions: readonly (Edition & { readonly plainText: string })[];
  },
  exportedAt: string,
): RetrospectiveExportInput {
  const { retrospective, incidents, serviceNames } = record;
  const place = new Map(incidents.map(({ id }, at) => [id, at]));
  const entryPlace = new Map(record.entries.map(({ id }, at) => [id, at]));
  const hypotheses = new Map(record.hypotheses.map((one) => [one.entryId, one]));
  return {
    format: exportFormat,
    exportedAt,
    retrospective: {
      kind: retrospective.kind,
      title: retrospective.title,
      access: retrospective.access,
      depth: retrospective.depth,
      depthBecause: retrospective.depthBecause,
      scheduledFor: retrospective.scheduledFor,
      startsOn: retrospective.startsOn,
      endsOn: retrospective.endsOn,
      timeZone: retrospective.timeZone,
      quietAfterMinutes: retrospective.quietAfterMinutes,
    },
    progress: {
      state: retrospective.state,
      skippedBecause: retrospective.skippedBecause,
      publishedAt: retrospective.publishedAt,
      closedAt: retrospective.closedAt,
    },
    waivers: record.waivers.map(({ gate, reason, waivedBy, waivedAt }) => ({
      gate,
      reason,
      waivedBy: waivedBy?.name ?? null,
      waivedAt,
    })),
    incidents: incidents.map((incident) => ({
      ...exportIncident(incident),
      milestonesChangedAt: Object.fromEntries(
        record.milestoneChanges
          .filter(({ incidentId }) => incidentId === incident.id)
          .map(({ kind, changedAt }) => [kind, changedAt]),
      ),
    })),
    participants: record.participants.map(({ person, roles, involvement }) => ({
      name: person.name,
      roles,
      involvement,
    })),
    timeline: record.entries.map((entry) => ({
      ...exportEntry(entry),
      incident: entry.incidentId === null ? null : (place.get(entry.incidentId) ?? null),
      services: entry.serviceIds.flatMap((id) => serviceNames.get(id) ?? []),
      milestones: entry.milestones.flatMap(({ incidentId, kind }) => {
        const incident = place.get(incidentId);
        return incident === undefined ? [] : [{ incident, kind }];
      }),
      evidence: record.evidence.get(entry.id) ?? null,
      hypothesis: exportHypothesis(hypotheses.get(entry.id), entryPlace),
      cites: record.messages.cites.get(entry.id) ?? [],
    })),
    factsAgreement: exportAgreement(record, entryPlace),
    messages: record.messages.items,
    prose: proseSectionSchema.options
      .map((section) => ({ section, markdown: record.prose[section] ?? "" }))
      .filter(({ markdown }) => markdown !== ""),
    actionItems: record.actionItems.map(exportActionItem),
    ...exportMonitoring(record),
    ...exportCommunication(record, {
      entries: entryPlace,
      participants: new Map(record.participants.map(({ id }, at) => [id, at])),
      actionItems: new Map(record.actionItems.map(({ id }, at) => [id, at])),
    }),
    editions: record.editions
      .toSorted((one, other) => one.number - other.number)
      .map(({ publishedAt, plainText, content }) => ({ publishedAt, plainText, content })),
  };
}

function exportIncident(incident: Incident): RetrospectiveExportInput["incidents"][number] {
  return {
    title: incident.title,
    summary: incident.summary,
    severity: { name: incident.severity.name, rank: incident.severity.rank },
    services: incident.services.map(({ name }) => name),
    timeZone: incident.timeZone,
    milestones: incident.milestones,
    discoveredBy: incident.discoveredBy,
    beforeCustomers: incident.beforeCustomers,
    customersImpacted: incident.customersImpacted,
    customersShare: incident.customersShare,
    experienced: incident.experienced,
    inWhoseWords: incident.inWhoseWords,
    stress: incident.stress,
  };
}

function exportEntry(entry: TimelineEntry) {
  return {
    happenedAt: entry.happenedAt,
    until: entry.until,
    knownAt: entry.knownAt,
    precision: entry.precision,
    text: entry.text,
    kind: entry.kind,
    lasting: entry.lasting,
    actingRole: entry.actingRole,
    sourceKind: entry.sourceKind,
    sourceLabel: entry.sourceLabel,
    sourceLink: entry.sourceLink,
    addedAt: entry.addedAt,
    correctedAt: entry.correctedAt,
    chatter: entry.chatter,
    toldTo: entry.toldTo,
  };
}

function exportHypothesis(
  hypothesis: Hypothesis | undefined,
  entryPlace: ReadonlyMap<string, number>,
): RetrospectiveExportInput["timeline"][number]["hypothesis"] {
  if (!hypothesis || hypothesis.version === 0) return null;
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => entryPlace.get(id) ?? []);
  return {
    state: hypothesis.state,
    settledBy:
      hypothesis.settledEntryId === null
        ? null
        : (entryPlace.get(hypothesis.settledEntryId) ?? null),
    evidenceFor: placesOf(hypothesis.evidenceFor),
    evidenceAgainst: placesOf(hypothesis.evidenceAgainst),
  };
}

type Places = ReadonlyMap<string, number>;

function exportCommunication(
  {
    presences,
    visits,
    authorMatches,
    factors,
    marks,
  }: Pick<RetrospectiveRecord, "presences" | "visits" | "authorMatches" | "factors" | "marks">,
  places: { readonly entries: Places; readonly participants: Places; readonly actionItems: Places },
): Pick<RetrospectiveExportInput, "presences" | "authorMatches" | "factors" | "marks"> {
  const factorPlaces = new Map(factors.map(({ id }, at) => [id, at]));
  const entriesAt = (ids: readonly string[]) => ids.flatMap((id) => places.entries.get(id) ?? []);
  const placeOf = (among: Places, id: string | null | undefined) => among.get(id ?? "") ?? null;
  return {
    presences: [
      ...presences.map(({ participantId, label, joinedAt, leftAt }) => ({
        participant: placeOf(places.participants, participantId),
        label,
        joinedAt,
        leftAt,
      })),
      // What people told goes first: a file with more could not be imported.
      ...visits
        .flatMap(({ label, joinedAt, leftAt }) =>
          joinedAt === null ? [] : [{ participant: null, label, joinedAt, leftAt }],
        )
        .slice(0, Math.max(0, mostExportedPresences - presences.length)),
    ].toSorted((one, other) => compareMoments(one.joinedAt, other.joinedAt)),
    authorMatches: authorMatches.flatMap(({ label, meaning }) => {
      if (meaning.kind === "automatic") return [];
      const isNobody = meaning.kind === "nobody";
      const participant = isNobody ? null : placeOf(places.participants, meaning.participantId);
      return [{ label, participant }];
    }),
    factors: factors.map(({ statement, category, entryIds }) => ({
      statement,
      category,
      evidence: entriesAt(entryIds),
    })),
    marks: marks.map(({ kind, text, from, to, entryIds, factor, actionItem }) => ({
      kind,
      text,
      from,
      to,
      entries: entriesAt(entryIds),
      factor: placeOf(factorPlaces, factor?.id),
      actionItem: placeOf(places.actionItems, actionItem?.id),
    })),
  };
}

function exportActionItem(item: ActionItem): RetrospectiveExportInput["actionItems"][number] {
  return {
    title: item.title,
    detail: item.detail,
    teamAnswer: item.teamAnswer,
    dueOn: item.dueOn,
    dueLateBecause: item.dueLateBecause,
    priority: item.priority,
    type: item.type,
    horizon: item.horizon,
    reason: item.reason,
    expectedChange: item.expectedChange,
    measure: item.measure,
    measureOn: item.measureOn,
    state: item.state,
    droppedBecause: item.droppedBecause,
    owner: item.owner?.name ?? null,
    team: item.team?.name ?? null,
    effect: item.effect,
    effectNote: item.effectNote,
    doneAt: item.doneAt,
    verifiedAt: item.verifiedAt,
  };
}
