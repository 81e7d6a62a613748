import type { MilestoneSuggestion } from "@second-story/api/milestone-suggestions.ts";
import { milestoneKindSchema, type Milestones } from "@second-story/domain/milestone.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import { findBeginning, suggestMilestones } from "@second-story/evidence/suggest-milestones.ts";
import type { Db } from "../../database/connect.ts";
import {
  findStretch,
  listBeginnings,
  listResponses,
} from "../../evidence/milestone-signs/store.ts";
import { recordOfEntry, recordOfMessage } from "./records.ts";
import { listDismissals, listIncidents, listTold } from "./store.ts";

/** Something that may suggest a milestone: an entry of the story or a message of the tray. */
type Suggesting = {
  readonly record: EvidenceRecord;
  readonly happenedAt: string;
  readonly entryId: string | null;
  readonly messageId: string | null;
  /** Where it was found, in a sentence; empty for the story. */
  readonly place: string;
};

/**
 * What the entries of a story suggest for the milestones that its incidents lack, and with `withTray` what the messages
 * do that wait to be picked, but for what was dismissed.
 */
export async function suggest(
  db: Db,
  retrospectiveId: string,
  { withTray }: { readonly withTray: boolean },
): Promise<MilestoneSuggestion[]> {
  const incidents = await listIncidents(db, retrospectiveId);
  const lacking = incidents.filter(
    ({ milestones }) => Object.keys(milestones).length < milestoneKindSchema.options.length,
  );
  if (lacking.length === 0) return [];
  const told = await listTold(db, retrospectiveId);
  const dismissals = await listDismissals(
    db,
    lacking.map(({ id }) => id),
  );
  const suggestions: MilestoneSuggestion[] = [];
  for (const { id: incidentId, milestones } of lacking) {
    // What names no incident is about the one that there is; so are the messages.
    const isOnly = incidents.length === 1;
    const story = told
      .filter(({ incident_id: id }) => (id === null ? isOnly : id === incidentId))
      .map((entry): Suggesting => ({
        record: recordOfEntry(entry),
        happenedAt: entry.happened_at,
        entryId: entry.id,
        messageId: null,
        place: "",
      }));
    const tray = withTray && isOnly ? await readTray(db, retrospectiveId, story, milestones) : [];
    const all = [...story, ...tray];
    const records = all.map(({ record }) => record);
    for (const { milestone: kind, record, reason } of suggestMilestones(records, milestones)) {
      const found = all[record];
      if (!found || milestones[kind] !== undefined) continue;
      const { entryId, messageId, happenedAt, place } = found;
      const isDismissed = dismissals.some(
        (one) =>
          one.incidentId === incidentId &&
          one.kind === kind &&
          one.evidenceId === (entryId ?? messageId),
      );
      if (isDismissed) continue;
      suggestions.push({
        incidentId,
        kind,
        entryId,
        messageId,
        happenedAt,
        reason: place === "" ? reason : `${reason} ${place}`,
      });
    }
  }
  return suggestions;
}

/** The few messages that can suggest something: those that count, of each sign. */
async function readTray(
  db: Db,
  retrospectiveId: string,
  story: readonly Suggesting[],
  milestones: Milestones,
): Promise<Suggesting[]> {
  const stretch = await findStretch(db, retrospectiveId);
  const begun = (await listBeginnings(db, retrospectiveId, stretch)).map(suggestingOf);
  const records = [...story, ...begun].map(({ record }) => record);
  const from = findBeginning(records, milestones) ?? stretch.from;
  const later = await listResponses(db, retrospectiveId, { ...stretch, from });
  return [...begun, ...later.map(suggestingOf)];
}

function suggestingOf(message: Parameters<typeof recordOfMessage>[0]): Suggesting {
  const place = message.channel === null ? message.label : `#${message.channel}`;
  return {
    record: recordOfMessage(message),
    happenedAt: message.happened_at,
    entryId: null,
    messageId: message.id,
    place: `It lies in the evidence, in ${place}, and is not in the story yet.`,
  };
}
