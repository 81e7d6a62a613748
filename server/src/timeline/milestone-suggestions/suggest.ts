import type { MilestoneSuggestion } from "@second-story/api/milestone-suggestions.ts";
import { milestoneKindSchema } from "@second-story/domain/milestone.ts";
import { createRecord, type EvidenceRecord } from "@second-story/evidence/record.ts";
import { suggestMilestones } from "@second-story/evidence/suggest-milestones.ts";
import type { Db } from "../../database/connect.ts";
import { listDismissals, listIncidents, listTold, type Told } from "./store.ts";

/** What the entries of a story suggest for the milestones that its incidents lack, but for what was dismissed. */
export async function suggest(db: Db, retrospectiveId: string): Promise<MilestoneSuggestion[]> {
  const incidents = await listIncidents(db, retrospectiveId);
  const lacking = incidents.filter(
    ({ kinds }) => kinds.length < milestoneKindSchema.options.length,
  );
  if (lacking.length === 0) return [];
  const told = await listTold(db, retrospectiveId);
  const dismissals = await listDismissals(db, retrospectiveId);
  return lacking.flatMap((incident) => {
    // What names no incident is about the one that there is.
    const own = told.filter(({ incident_id: id }) =>
      id === null ? incidents.length === 1 : id === incident.id,
    );
    return suggestMilestones(own.map(recordOf)).flatMap(({ milestone, record, reason }) => {
      const entry = own[record];
      if (!entry || incident.kinds.includes(milestone)) return [];
      const isDismissed = dismissals.some(
        (one) =>
          one.incidentId === incident.id && one.kind === milestone && one.entryId === entry.id,
      );
      if (isDismissed) return [];
      const place = { incidentId: incident.id, entryId: entry.id };
      return [{ ...place, kind: milestone, happenedAt: entry.happened_at, reason }];
    });
  });
}

function recordOf(entry: Told): EvidenceRecord {
  const label = entry.source_label === "" ? "the timeline" : entry.source_label;
  const isOver =
    entry.kind === "alert" && /\b(?:resolved|recovered|ok again|closed)\b/iu.test(entry.text);
  return createRecord({
    happenedAt: entry.happened_at,
    text: entry.text,
    kind: entry.kind,
    source: { format: entry.source_kind, label },
    authorLabel: entry.author_label,
    channel: entry.source_kind === "chat" ? label : null,
    flags: isOver ? ["resolved"] : [],
    where: "",
  });
}
