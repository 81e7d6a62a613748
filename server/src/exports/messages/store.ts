import { sql, type SqlBool } from "kysely";
import type { Db } from "../../database/connect.ts";
import { isCited, isInTray } from "../../evidence/tray/store.ts";
import type { ExportedMessages } from "../compose-export.ts";

/** The messages of the tray by time, all or those that entries cite, and by entry which of them it cites. */
export async function exportMessages(
  db: Db,
  retrospectiveId: string,
  which: "cited" | "all",
): Promise<ExportedMessages> {
  const rows = await db
    .selectFrom("evidence_messages as m")
    .innerJoin("imports as i", "i.id", "m.import_id")
    .selectAll("m")
    .select(["i.format", "i.label", "i.source_kind"])
    .where("m.retrospective_id", "=", retrospectiveId)
    .where(which === "cited" ? isCited : isInTray)
    .orderBy("m.happened_at")
    .orderBy("m.id")
    .execute();
  const place = new Map(rows.map(({ id }, at) => [id, at]));
  const citations = await db
    .selectFrom("timeline_entry_citations as c")
    .innerJoin("timeline_entries as e", "e.id", "c.entry_id")
    .select(["c.entry_id", "c.message_id"])
    .where("e.retrospective_id", "=", retrospectiveId)
    .where(sql<SqlBool>`e.deleted_at is null`)
    .execute();
  const cites = new Map<string, number[]>();
  for (const { entry_id: entryId, message_id: messageId } of citations) {
    const at = place.get(messageId);
    if (at !== undefined) cites.set(entryId, [...(cites.get(entryId) ?? []), at]);
  }
  for (const places of cites.values()) places.sort((one, other) => one - other);
  const items = rows.map((row) => ({
    source: { format: row.format, label: row.label, sourceKind: row.source_kind },
    happenedAt: row.happened_at,
    until: row.happened_until,
    precision: row.precision,
    text: row.text,
    ...(row.kind === null ? {} : { kind: row.kind }),
    sourceLink: row.link,
    externalId: row.external_id,
    channel: row.channel,
    authorLabel: row.author_label,
    originalText: row.original_text,
    timeAsWritten: row.time_as_written,
    zone: row.zone,
    threadId: row.thread_id,
    flags: row.flags,
    reactions: row.reactions,
    ruling: row.ruling,
  }));
  return { items, cites };
}
