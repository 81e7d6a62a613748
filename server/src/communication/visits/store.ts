import { visitsFrom, type Visit } from "@second-story/domain/presence.ts";
import { sql, type SqlBool } from "kysely";
import type { Db } from "../../database/connect.ts";
import { isInTray } from "../../evidence/tray/store.ts";

/** A channel has as many as that come and go in a long incident; beyond it, nobody reads on. */
const mostSigns = 5000;

/** Who came into the imported channels and left them; bots are nobody. */
export async function listVisits(db: Db, retrospectiveId: string): Promise<Visit[]> {
  const rows = await db
    .selectFrom("evidence_messages as m")
    .innerJoin("imports as i", "i.id", "m.import_id")
    .select(["m.happened_at", "m.author_label", "m.channel"])
    .select(sql<boolean>`'join' = any(m.flags)`.as("comes"))
    .where("m.retrospective_id", "=", retrospectiveId)
    .where(isInTray)
    .where(sql<SqlBool>`m.flags && array['join', 'leave']`)
    .where(sql<SqlBool>`not m.flags && array['bot']`)
    .where("m.author_label", "is not", null)
    .orderBy("m.happened_at")
    .orderBy("m.id")
    .limit(mostSigns)
    .execute();
  return visitsFrom(
    rows.map(({ happened_at, author_label, channel, comes }) => ({
      at: happened_at,
      comes,
      label: author_label ?? "",
      channel,
    })),
  );
}

/** Who wrote what the entries of the story cite or were imported as, by the name on record; bots are nobody. */
export async function listAuthors(db: Db, retrospectiveId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("evidence_messages as m")
    .innerJoin("timeline_entry_citations as c", "c.message_id", "m.id")
    .innerJoin("timeline_entries as e", "e.id", "c.entry_id")
    .select("m.author_label")
    .distinct()
    .where("m.retrospective_id", "=", retrospectiveId)
    .where("e.deleted_at", "is", null)
    .where("e.source_kind", "=", "chat")
    .where("m.author_label", "is not", null)
    .where(sql<SqlBool>`not m.flags && array['bot']`)
    .union(
      // Of what came straight into the story it is not known who is a bot, but people raise no alerts.
      db
        .selectFrom("timeline_entries")
        .select("author_label")
        .where("retrospective_id", "=", retrospectiveId)
        .where("deleted_at", "is", null)
        .where("source_kind", "=", "chat")
        .where("kind", "<>", "alert")
        .where("author_label", "is not", null),
    )
    .execute();
  return rows.flatMap(({ author_label }) => author_label ?? []);
}
