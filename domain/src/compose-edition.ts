import type { ActionItem } from "./action-item.ts";
import {
  editionPartSchema,
  partsFor,
  type EditionContent,
  type EditionPart,
  type PublishedActionItem,
  type PublishedEntry,
  type PublishedFog,
  type PublishedIncident,
} from "./edition.ts";
import { cameLater } from "./facts-agreement.ts";
import { chartsToPublish, composeFindings, type Findings } from "./compose-findings.ts";
import { measureFog } from "./fog.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { groundsOf } from "./hypothesis-grounds.ts";
import type { Incident } from "./incident.ts";
import { milestoneWords, type MilestoneKind } from "./milestone.ts";
import { tellOutside } from "./outside-reading.ts";
import { participantRoleSchema, type Participant } from "./participant.ts";
import type { ProseSection } from "./prose.ts";
import type { Retrospective } from "./retrospective.ts";
import { createRoleWriter, namedPeople } from "./role-writer.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** The one record that every edition is made from. */
export type RetrospectiveRecord = {
  readonly retrospective: Retrospective;
  readonly incidents: readonly Incident[];
  readonly entries: readonly TimelineEntry[];
  readonly hypotheses: readonly Hypothesis[];
  readonly factsAgreement: {
    /** Null while the facts are not agreed. */
    readonly agreedAt: string | null;
    /** Entries that were removed after the agreement. */
    readonly removedLater: number;
    /** Milestones that were changed on the record of an incident since. */
    readonly milestonesLater: readonly MilestoneKind[];
  };
  /** Names of the services that entries refer to, by id. */
  readonly serviceNames: ReadonlyMap<string, string>;
  readonly prose: Readonly<Partial<Record<ProseSection, string>>>;
  readonly actionItems: readonly ActionItem[];
  readonly participants: readonly Participant[];
  /** Names beside those of the participants: who was there, and who wrote what the story cites. */
  readonly namesOnRecord: readonly string[];
} & Findings;

const proseParts = ["overview", "narrative", "technical-analysis"] as const;

/**
 * Composes an edition of the wanted parts, as far as the access mode lets them out: each field is copied in by name. `charts` are the ids
 * of those that it shows; without them, the first that have something to see.
 */
export function composeEdition(
  record: RetrospectiveRecord,
  wanted: readonly EditionPart[],
  charts: readonly string[] = chartsToPublish(record.charts),
): EditionContent {
  const { retrospective } = record;
  const allowed = partsFor(retrospective.access);
  const parts = editionPartSchema.options.filter(
    (part) => wanted.includes(part) && allowed.includes(part),
  );
  const has = (part: EditionPart): boolean => parts.includes(part);
  const { agreedAt, removedLater, milestonesLater } = record.factsAgreement;
  const people = namedPeople(record.participants, record.namesOnRecord, record.authorMatches);
  const told = has("timeline") ? tellOutside(record.entries, people) : [];
  return {
    format: "second-story/edition@1",
    kind: retrospective.kind,
    title: retrospective.title,
    startsOn: retrospective.startsOn,
    endsOn: retrospective.endsOn,
    timeZone: retrospective.timeZone,
    parts,
    incidents: has("numbers") ? record.incidents.map(publishedIncident) : [],
    prose: proseParts
      .filter(has)
      .map((section) => ({ section, markdown: record.prose[section] ?? "" })),
    timeline: publishedTimeline(told, record),
    fog: has("timeline") ? publishedFog(told, record.incidents) : null,
    factsAgreedAt: has("timeline") ? agreedAt : null,
    factsRemovedLater: has("timeline") ? removedLater : 0,
    factsMilestonesLater: has("timeline") ? [...milestonesLater] : [],
    ...composeFindings(record, has, charts, createRoleWriter(people)),
    actionItems: has("action-items") ? record.actionItems.map(publishedActionItem) : [],
    tookPart: participantRoleSchema.options.flatMap((role) => {
      const count = record.participants.filter(({ roles }) => roles.includes(role)).length;
      return count === 0 ? [] : [{ role, count }];
    }),
  };
}

/** The same edition with fewer parts: what stands in the others goes with them. */
export function narrowEdition(
  content: EditionContent,
  wanted: readonly EditionPart[],
): EditionContent {
  const parts = content.parts.filter((part) => wanted.includes(part));
  const has = (part: EditionPart): boolean => parts.includes(part);
  return {
    ...content,
    parts,
    incidents: has("numbers") ? content.incidents : [],
    prose: content.prose.filter(({ section }) => section !== "notes" && has(section)),
    timeline: has("timeline") ? content.timeline : [],
    fog: has("timeline") ? content.fog : null,
    factsAgreedAt: has("timeline") ? content.factsAgreedAt : null,
    factsRemovedLater: has("timeline") ? content.factsRemovedLater : 0,
    factsMilestonesLater: has("timeline") ? content.factsMilestonesLater : [],
    charts: has("monitoring") ? content.charts : [],
    missingSignals: has("monitoring") ? content.missingSignals : [],
    marks: has("communication") ? content.marks : [],
    quietStretches: has("communication") ? content.quietStretches : [],
    presences: has("communication") ? content.presences : [],
    othersThere: has("communication") ? content.othersThere : 0,
    factors: has("factors") ? content.factors : [],
    actionItems: has("action-items") ? content.actionItems : [],
  };
}

function publishedIncident(incident: Incident): PublishedIncident {
  return {
    number: incident.number,
    title: incident.title,
    summary: incident.summary,
    severity: incident.severity.name,
    services: incident.services.map(({ name }) => name),
    timeZone: incident.timeZone,
    milestones: incident.milestones,
    durations: incident.durations,
    discoveredBy: incident.discoveredBy,
    beforeCustomers: incident.beforeCustomers,
    customersImpacted: incident.customersImpacted,
    customersShare: incident.customersShare,
    experienced: incident.experienced,
    inWhoseWords: incident.inWhoseWords,
  };
}

/** `told` are the entries as they are told outside: what stays inside is no ground either. */
function publishedTimeline(
  told: readonly TimelineEntry[],
  record: RetrospectiveRecord,
): PublishedEntry[] {
  const hypotheses = new Map(record.hypotheses.map((one) => [one.entryId, one]));
  const byId = new Map(told.map((entry) => [entry.id, entry]));
  return told.map((entry) => {
    const hypothesis = hypotheses.get(entry.id);
    return {
      ...publishedEntry(entry, record.serviceNames),
      hypothesis: hypothesis?.state ?? null,
      grounds: hypothesis ? groundsOf(hypothesis, byId) : null,
      cameLater: cameLater(entry, record.factsAgreement.agreedAt),
    };
  });
}

function publishedFog(
  told: readonly TimelineEntry[],
  incidents: readonly Incident[],
): PublishedFog | null {
  const { facts, unknown, medianSeconds = 0 } = measureFog(told, incidents);
  const [longest] = unknown;
  if (!longest) return null;
  const { entryId, milestone, happenedAt, seconds } = longest;
  const text =
    milestone === null
      ? (told.find(({ id }) => id === entryId)?.text ?? "")
      : milestoneWords[milestone];
  return {
    facts,
    unknown: unknown.length,
    medianSeconds,
    longest: { text, at: happenedAt, seconds },
  };
}

function publishedEntry(
  entry: TimelineEntry,
  serviceNames: ReadonlyMap<string, string>,
): Omit<PublishedEntry, "cameLater" | "hypothesis" | "grounds"> {
  return {
    happenedAt: entry.happenedAt,
    until: entry.until,
    knownAt: entry.knownAt,
    precision: entry.precision,
    text: entry.text,
    kind: entry.kind,
    lasting: entry.lasting,
    actingRole: entry.actingRole,
    services: entry.serviceIds.flatMap((id) => serviceNames.get(id) ?? []),
    milestones: entry.milestones.map(({ kind }) => kind),
    toldTo: entry.toldTo,
  };
}

function publishedActionItem(item: ActionItem): PublishedActionItem {
  return {
    number: item.number,
    title: item.title,
    detail: item.detail,
    state: item.state,
    dueOn: item.dueOn,
    priority: item.priority,
    type: item.type,
    horizon: item.horizon,
    reason: item.reason,
    expectedChange: item.expectedChange,
    measure: item.measure,
    owner: item.owner?.name ?? null,
    team: item.team?.name ?? null,
  };
}
