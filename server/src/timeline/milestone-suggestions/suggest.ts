import type { MilestoneSuggestion } from "@second-story/api/milestone-suggestions.ts";
import {
  milestoneKindSchema,
  type MilestoneKind,
  type Milestones,
} from "@second-story/domain/milestone.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import { findBeginning, suggestMilestones } from "@second-story/evidence/suggest-milestones.ts";
import type { Db } from "../../database/connect.ts";
import {
  findStretch,
  listBeginnings,
  listResponses,
  type Untold,
} from "../../evidence/milestone-signs/store.ts";
import { recordOfEntry, recordOfMessage } from "./records.ts";
import { listDismissals, listIncidents, listTold, type Told } from "./store.ts";

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
 * do that wait to be picked, but for what was dismissed: then the next.
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
  const suggestions = await Promise.all(
    lacking.map(async ({ id: incidentId, milestones }) => {
      // What names no incident is about the one that there is.
      const isOnly = incidents.length === 1;
      const story = told
        .filter(({ incident_id: id }) => (id === null ? isOnly : id === incidentId))
        .map((entry) => suggestingByEntry(entry));
      const dismissed = dismissals.filter((one) => one.incidentId === incidentId);
      const around: Around & { readonly story: readonly Suggesting[] } = {
        story,
        milestones,
        isOut: (kind, found) => isOut(kind, found, dismissed),
      };
      const where = { retrospectiveId, incidentId, isOnly };
      const tray = withTray ? await readTray(db, where, around) : [];
      return suggestFrom([...story, ...tray], { ...around, incidentId });
    }),
  );
  return suggestions.flat();
}

/** After so many that were dismissed the next one would only be in the way. */
const mostDismissed = 3;

/** Whether somebody said that it does not tell of the milestone, or that of so many others. */
function isOut(
  kind: MilestoneKind,
  { entryId, messageId }: Suggesting,
  dismissed: readonly { readonly kind: string; readonly evidenceId: string | null }[],
): boolean {
  const ofKind = dismissed.filter((one) => one.kind === kind);
  return (
    ofKind.length >= mostDismissed ||
    ofKind.some(({ evidenceId }) => evidenceId === (entryId ?? messageId))
  );
}

type Around = {
  readonly milestones: Milestones;
  readonly isOut: (kind: MilestoneKind, found: Suggesting) => boolean;
};

function suggestFrom(
  all: readonly Suggesting[],
  { milestones, isOut: isLeftOut, incidentId }: Around & { readonly incidentId: string },
): MilestoneSuggestion[] {
  const records = all.map(({ record }) => record);
  const chosen = suggestMilestones(records, milestones, isOutAt(all, isLeftOut));
  return chosen.flatMap(({ milestone: kind, record, reason }) => {
    const found = all[record];
    if (!found || milestones[kind] !== undefined) return [];
    const { entryId, messageId, happenedAt, place } = found;
    const whole = place === "" ? reason : `${reason} ${place}`;
    return [{ incidentId, kind, entryId, messageId, happenedAt, reason: whole }];
  });
}

const isOutAt =
  (all: readonly Suggesting[], isLeftOut: Around["isOut"]) =>
  (kind: MilestoneKind, at: number): boolean => {
    const found = all[at];
    return found === undefined || isLeftOut(kind, found);
  };

/** The few messages that can suggest something of an incident: those that count, of each sign. */
async function readTray(
  db: Db,
  where: Parameters<typeof findStretch>[1],
  around: Around & { readonly story: readonly Suggesting[] },
): Promise<Suggesting[]> {
  const stretch = await findStretch(db, where);
  if (!stretch) return [];
  const begun = (await listBeginnings(db, where, stretch)).map(suggestingByMessage);
  const all = [...around.story, ...begun];
  const beginning = findBeginning(
    all.map(({ record }) => record),
    around.milestones,
    isOutAt(all, around.isOut),
  );
  const from = beginning ?? stretch.from;
  const later = await listResponses(db, where, { ...stretch, from });
  return [...begun, ...later.map(suggestingByMessage)];
}

function suggestingByEntry(entry: Told): Suggesting {
  const record = recordOfEntry(entry);
  const { id: entryId, happened_at: happenedAt } = entry;
  return { record, happenedAt, entryId, messageId: null, place: "" };
}

function suggestingByMessage(message: Untold): Suggesting {
  const place = message.channel === null ? message.label : `#${message.channel}`;
  return {
    record: recordOfMessage(message),
    happenedAt: message.happened_at,
    entryId: null,
    messageId: message.id,
    place: `It lies in the evidence, in ${place}, and is not in the story yet.`,
  };
}
