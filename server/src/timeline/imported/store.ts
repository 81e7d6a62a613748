import type { EntryDraft } from "@second-story/domain/timeline-entry.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import type { Database } from "../../database/schema.generated.ts";
import { addedAgain } from "../store.ts";

export type ImportedEntry = EntryDraft & {
  readonly id: string;
  readonly externalKey: string;
  readonly originalText: string;
  readonly timeAsWritten: string;
  readonly authorLabel: string | null;
};

const rowsAStatement = 500;

/** Lets one import at a time work on a retrospective, so that two of the same do not both find a record new. */
export async function lockImports(
  trx: Transaction<Database>,
  retrospectiveId: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${retrospectiveId}, 5))`.execute(trx);
}

/** The keys that are taken, and whether a person removed the entry; what an undo removed is free again. */
export async function findKeys(
  trx: Transaction<Database>,
  retrospectiveId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly removed: boolean }>> {
  const rows = await trx
    .selectFrom("timeline_entries")
    .select(["external_key", "deleted_at"])
    .where("retrospective_id", "=", retrospectiveId)
    .where("removed_by_undo", "=", false)
    .where(sql<SqlBool>`external_key = any(${keys})`)
    .execute();
  return new Map(
    rows.map((row) => [row.external_key ?? "", { removed: row.deleted_at !== null }] as const),
  );
}

export async function insertImportedEntries(
  trx: Transaction<Database>,
  shared: { retrospectiveId: string; importId: string; createdBy: string },
  entries: readonly ImportedEntry[],
): Promise<void> {
  for (let start = 0; start < entries.length; start += rowsAStatement) {
    await trx
      .insertInto("timeline_entries")
      .values(
        entries.slice(start, start + rowsAStatement).map((entry) => ({
          id: entry.id,
          retrospective_id: shared.retrospectiveId,
          import_id: shared.importId,
          created_by: shared.createdBy,
          incident_id: entry.incidentId ?? null,
          happened_at: entry.happenedAt,
          happened_until: entry.until ?? null,
          precision: entry.precision ?? "exact",
          text: entry.text,
          kind: entry.kind ?? "observation",
          source_kind: entry.sourceKind ?? "document",
          source_label: entry.sourceLabel ?? "",
          source_link: entry.sourceLink ?? null,
          original_text: entry.originalText,
          time_as_written: entry.timeAsWritten,
          author_label: entry.authorLabel,
          external_key: entry.externalKey,
        })),
      )
      .execute();
  }
}

/** Whether something else that stands rests on the entry `e`, or somebody objected to it. */
const isReliedOn = sql<SqlBool>`(
  exists (select from milestones m where m.entry_id = e.id)
  or exists (select from hypotheses h where h.entry_id = e.id)
  or exists (select from hypotheses h where h.settled_entry_id = e.id)
  or exists (select from hypothesis_evidence v where v.entry_id = e.id)
  or exists (select from factor_evidence v join factors f on f.id = v.factor_id
    where v.entry_id = e.id and f.deleted_at is null)
  or exists (select from communication_mark_entries n join communication_marks k on k.id = n.mark_id
    where n.entry_id = e.id and k.deleted_at is null)
  or exists (select from missing_signals g where g.entry_id = e.id and g.deleted_at is null)
  or exists (select from objections o where o.entry_id = e.id))`;

/**
 * Removes what nobody has worked on since, of an import, or of entries that were picked from the tray; returns how many went.
 */
export async function removeUntouched(
  trx: Transaction<Database>,
  among:
    | { readonly importId: string }
    | { readonly retrospectiveId: string; readonly entryIds: readonly string[] },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("timeline_entries as e")
    .set({ deleted_at: sql`now()`, removed_by_undo: true, updated_at: sql`now()` })
    .$call((q) =>
      "importId" in among
        ? q.where("e.import_id", "=", among.importId)
        : q
            .where("e.retrospective_id", "=", among.retrospectiveId)
            .where(sql<SqlBool>`e.id = any(${among.entryIds}::uuid[])`).where(sql<SqlBool>`exists (
              select from timeline_entry_citations c where c.entry_id = e.id)`),
    )
    .where("e.deleted_at", "is", null)
    .where("e.edited_at", "is", null)
    .where(sql<SqlBool>`not ${isReliedOn}`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Brings back what an undo removed, but for what another import has brought in again: that is `present`. */
export async function restoreUndone(
  trx: Transaction<Database>,
  importId: string,
): Promise<{ restored: number; present: number }> {
  const { numUpdatedRows } = await trx
    .updateTable("timeline_entries")
    .set({
      added_at: addedAgain,
      deleted_at: null,
      removed_by_undo: false,
      updated_at: sql`now()`,
    })
    .where("import_id", "=", importId)
    .where("removed_by_undo", "=", true)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("timeline_entries as o")
            .select("o.id")
            .whereRef("o.retrospective_id", "=", "timeline_entries.retrospective_id")
            .whereRef("o.external_key", "=", "timeline_entries.external_key")
            .where("o.removed_by_undo", "=", false),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  const { count } = await trx
    .selectFrom("timeline_entries")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("import_id", "=", importId)
    .where("removed_by_undo", "=", true)
    .executeTakeFirstOrThrow();
  return { restored: Number(numUpdatedRows), present: count };
}
