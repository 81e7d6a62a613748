import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import { proseFromMarkdown } from "@second-story/domain/prose-from-markdown.ts";
import type { Transaction } from "kysely";
import { insertActionItem, saveActionItem } from "../action-items/store.ts";
import { recordChange } from "../audit/store.ts";
import type { Database } from "../database/schema.generated.ts";
import { insertEdition } from "../editions/store.ts";
import { ProblemError } from "../http/problem-error.ts";
import { insertIncident } from "../incidents/store.ts";
import { writeProse } from "../prose/write-prose.ts";
import { insertParticipant } from "../retrospectives/participants/store.ts";
import { insertRetrospective } from "../retrospectives/store.ts";
import { insertEntries } from "../timeline/store.ts";
import { restoreAgreement } from "./restore-agreement.ts";
import { restoreMessages } from "./restore-messages.ts";
import { restoreCommunication } from "./restore-communication.ts";
import { restoreHypotheses } from "./restore-hypotheses.ts";
import { restoreMonitoring } from "./restore-monitoring.ts";
import { restoreWaivers } from "./restore-waivers.ts";
import * as store from "./store.ts";

export type Restored = { readonly retrospectiveId: string; readonly notes: string[] };

type Restoring = {
  readonly trx: Transaction<Database>;
  readonly newId: () => string;
  readonly now: Date;
  readonly userId: string;
  readonly retrospectiveId: string;
  readonly notes: string[];
};

/** Makes a new retrospective from an export: all of it, or nothing when the transaction fails. */
export async function restoreExport(
  settings: Omit<Restoring, "retrospectiveId" | "notes">,
  given: RetrospectiveExport,
): Promise<Restored> {
  const notes: string[] = [];
  const restoring = { ...settings, retrospectiveId: settings.newId(), notes };
  const { trx, retrospectiveId, userId, now } = restoring;
  const incidentIds = await restoreIncidents(restoring, given);
  await insertRetrospective(trx, retrospectiveId, userId, now, {
    ...given.retrospective,
    incidentIds,
  });
  notes.push(...(await restoreWaivers(trx, restoring, given.waivers)));
  const participantIds = await restoreParticipants(restoring, given);
  const entryIds = await restoreTimeline(restoring, given, incidentIds);
  const { newId } = settings;
  const agreed = { retrospectiveId, newId, entryIds };
  notes.push(...(await restoreAgreement(trx, agreed, given.factsAgreement)));
  for (const { section, markdown } of given.prose) {
    const content = proseFromMarkdown(markdown);
    await writeProse(trx, {
      newId: newId(),
      retrospectiveId,
      section,
      content,
      userId,
      action: "imported",
    });
  }
  const actionItemIds = await restoreActionItems(restoring, given);
  await restoreMonitoring(trx, given, { ...restoring, entryIds, actionItemIds });
  await restoreCommunication(restoring, given, { participantIds, entryIds, actionItemIds });
  for (const { content, plainText, publishedAt } of given.editions) {
    const id = settings.newId();
    await insertEdition(trx, {
      id,
      retrospectiveId,
      content,
      plainText,
      publishedBy: null,
      publishedAt,
    });
  }
  await store.saveProgress(trx, retrospectiveId, given.progress);
  await recordChange(trx, {
    topic: "retrospectives",
    action: "imported",
    actorId: userId,
    retrospectiveId,
    subjectId: retrospectiveId,
    detail: { title: given.retrospective.title },
  });
  return { retrospectiveId, notes: restoring.notes };
}

async function restoreIncidents(
  { trx, newId, now, userId }: Restoring,
  given: RetrospectiveExport,
): Promise<string[]> {
  const ids: string[] = [];
  for (const { severity, services, milestonesChangedAt, ...change } of given.incidents) {
    const id = newId();
    const serviceIds: string[] = [];
    for (const name of services) {
      serviceIds.push(await store.findOrInsertNamed(trx, "services", newId(), name));
    }
    const severityId = await store.getSeverityId(trx, severity);
    await insertIncident(trx, id, userId, now, { ...change, severityId, serviceIds });
    await store.insertMilestoneChanges(trx, id, milestonesChangedAt);
    ids.push(id);
  }
  return ids;
}

/** People are known by name alone: whoever has an account of that name takes part with it, others as guests. */
async function restoreParticipants(
  { trx, newId, retrospectiveId, notes }: Restoring,
  given: RetrospectiveExport,
): Promise<string[]> {
  const ids: string[] = [];
  const added = new Map<string, string>();
  for (const { name, ...change } of given.participants) {
    const userId = await store.findUserNamed(trx, name);
    const person =
      userId === undefined
        ? { guestId: await store.findOrInsertNamed(trx, "guests", newId(), name) }
        : { userId };
    const key = JSON.stringify(person);
    const known = added.get(key);
    if (known !== undefined) {
      notes.push(`${name} is named twice among the participants; the first entry was kept.`);
      ids.push(known);
      continue;
    }
    const id = newId();
    added.set(key, id);
    ids.push(id);
    await insertParticipant(trx, id, retrospectiveId, { ...change, person });
  }
  return ids;
}

async function restoreTimeline(
  { trx, newId, userId, retrospectiveId }: Restoring,
  given: RetrospectiveExport,
  incidentIds: readonly string[],
): Promise<readonly string[]> {
  const serviceIds = new Map<string, string>();
  for (const name of new Set(given.timeline.flatMap(({ services }) => services))) {
    serviceIds.set(name, await store.findOrInsertNamed(trx, "services", newId(), name));
  }
  const incidentAt = (place: number): string => {
    const id = incidentIds[place];
    if (id !== undefined) return id;
    throw new ProblemError(
      "invalid-input",
      `timeline: An entry belongs to incident ${String(place)}, which the export does not contain.`,
    );
  };
  const entryIds = given.timeline.map(() => newId());
  const entries = given.timeline.map((exported, at) => {
    const { incident, services, milestones: _, hypothesis: __, cites: ___, ...draft } = exported;
    return {
      ...draft,
      // Where an agreement tells no more of an entry, it was there when it was agreed on.
      addedAt: draft.addedAt ?? given.factsAgreement?.agreedAt ?? null,
      // Chatter was told to nobody, whatever the file says.
      toldTo: draft.chatter ? [] : draft.toldTo,
      id: entryIds[at] ?? newId(),
      incidentId: incident === null ? null : incidentAt(incident),
      serviceIds: services.flatMap((name) => serviceIds.get(name) ?? []),
    };
  });
  await insertEntries(trx, { retrospectiveId, createdBy: userId }, entries);
  for (const [at, { milestones }] of given.timeline.entries()) {
    for (const { incident, kind } of milestones) {
      await store.tieMilestone(trx, incidentAt(incident), kind, entryIds[at] ?? "");
    }
  }
  await restoreHypotheses(trx, given.timeline, entryIds);
  await restoreMessages({ trx, newId, userId, retrospectiveId }, given, entryIds);
  return entryIds;
}

async function restoreActionItems(
  { trx, newId, now, userId, retrospectiveId, notes }: Restoring,
  given: RetrospectiveExport,
): Promise<string[]> {
  const ids: string[] = [];
  for (const exported of given.actionItems) {
    const { state, droppedBecause, owner, team, effect, effectNote, ...rest } = exported;
    const { doneAt, verifiedAt, ...draft } = rest;
    const ownerId = owner === null ? null : ((await store.findUserNamed(trx, owner)) ?? null);
    if (owner !== null && ownerId === null) {
      notes.push(`“${draft.title}” was owned by ${owner}, who has no account here.`);
    }
    const teamId =
      team === null ? null : await store.findOrInsertNamed(trx, "teams", newId(), team);
    const id = newId();
    ids.push(id);
    await insertActionItem(trx, { ...draft, id, retrospectiveId, createdBy: userId });
    const held = { state, droppedBecause, effect, effectNote, doneAt, verifiedAt, ownerId, teamId };
    await saveActionItem(trx, retrospectiveId, id, 1, held, now.toISOString());
  }
  return ids;
}
