import { audienceSchema } from "@second-story/domain/audience.ts";
import type { Edit } from "@second-story/domain/edit.ts";
import type { EntryDraft, TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { sql, type Transaction } from "kysely";
import { z } from "zod";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

/** Entries with their services and milestones, removed ones too; name the retrospective to narrow it. */
export function selectEntries(db: Db) {
  return db.selectFrom("timeline_entries as e").select([
    "e.id",
    "e.incident_id",
    "e.happened_at",
    "e.happened_until",
    "e.known_at",
    "e.precision",
    "e.text",
    "e.kind",
    "e.lasting",
    "e.acting_role",
    "e.source_kind",
    "e.source_label",
    "e.source_link",
    "e.import_id",
    "e.added_at",
    "e.corrected_at",
    "e.chatter",
    "e.told_to",
    sql<number>`(select count(*) from timeline_entry_citations c where c.entry_id = e.id)::int`.as(
      "citations",
    ),
    "e.deleted_at",
    "e.version",
    sql<string[]>`array(
      select s.service_id::text from timeline_entry_services s where s.entry_id = e.id)`.as(
      "service_ids",
    ),
    // A milestone that was moved by hand since no longer stands at the entry.
    sql<TimelineEntry["milestones"]>`(
      select coalesce(json_agg(json_build_object('incidentId', m.incident_id, 'kind', m.kind)), '[]')
      from milestones m where m.entry_id = e.id and m.happened_at = e.happened_at)`.as(
      "milestones",
    ),
  ]);
}
export type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>["execute"]>>[number];

/** The entry, also when it was removed; `deleted` says so. */
export async function findEntry(
  db: Db,
  retrospectiveId: string,
  entryId: string,
): Promise<(TimelineEntry & { deleted: boolean }) | undefined> {
  const row = await selectEntries(db)
    .where("e.retrospective_id", "=", retrospectiveId)
    .where("e.id", "=", entryId)
    .executeTakeFirst();
  return row && { ...entryOf(row), deleted: row.deleted_at !== null };
}

/** Holds the entry against other writers until the transaction ends. */
export async function lockEntry(
  trx: Transaction<Database>,
  retrospectiveId: string,
  entryId: string,
): Promise<void> {
  await trx
    .selectFrom("timeline_entries")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", entryId)
    .forUpdate()
    .execute();
}

/** What was imported, as it stood there; undefined for what a person wrote. */
export async function findEvidence(db: Db, entryId: string) {
  const row = await db
    .selectFrom("timeline_entries")
    .select(["original_text", "time_as_written", "author_label"])
    .where("id", "=", entryId)
    .where("original_text", "is not", null)
    .executeTakeFirst();
  return (
    row && {
      originalText: row.original_text ?? "",
      timeAsWritten: row.time_as_written ?? "",
      authorLabel: row.author_label,
    }
  );
}

export type NewEntry = EntryDraft & {
  readonly id: string;
  /** Since when it stands on the timeline, and when it was last corrected; now, and never. */
  readonly addedAt?: string | null;
  readonly correctedAt?: string | null;
  /** What was imported, as it stood there. */
  readonly evidence?: NonNullable<Awaited<ReturnType<typeof findEvidence>>> | null;
};

const rowsAStatement = 500;

/** Some hundreds a statement: an export of a long incident brings tens of thousands. */
export async function insertEntries(
  trx: Transaction<Database>,
  shared: { readonly retrospectiveId: string; readonly createdBy: string },
  entries: readonly NewEntry[],
): Promise<void> {
  for (let start = 0; start < entries.length; start += rowsAStatement) {
    const batch = entries.slice(start, start + rowsAStatement);
    await trx
      .insertInto("timeline_entries")
      .values(
        batch.map((entry) => ({
          ...columnsOf(entry),
          id: entry.id,
          retrospective_id: shared.retrospectiveId,
          created_by: shared.createdBy,
          happened_at: entry.happenedAt,
          text: entry.text,
          added_at: entry.addedAt ?? sql`now()`,
          corrected_at: entry.correctedAt ?? null,
          original_text: entry.evidence?.originalText ?? null,
          time_as_written: entry.evidence?.timeAsWritten ?? null,
          author_label: entry.evidence?.authorLabel ?? null,
        })),
      )
      .execute();
    await saveServices(
      trx,
      batch.flatMap(({ id, serviceIds = [] }) =>
        [...new Set(serviceIds)].map((serviceId) => ({ entry_id: id, service_id: serviceId })),
      ),
    );
  }
}

/** Saves over what `lockEntry` holds. */
export async function saveEntry(
  trx: Transaction<Database>,
  entryId: string,
  change: Edit<EntryDraft>,
  /** Whether it corrects the facts. */
  corrects: boolean,
): Promise<void> {
  await trx
    .updateTable("timeline_entries")
    .set((eb) => ({
      ...columnsOf(change),
      corrected_at: corrects ? sql`now()` : undefined,
      edited_at: sql`now()`,
      updated_at: sql`now()`,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", entryId)
    .execute();
  if (!change.serviceIds) return;
  await trx.deleteFrom("timeline_entry_services").where("entry_id", "=", entryId).execute();
  await saveServices(
    trx,
    [...new Set(change.serviceIds)].map((id) => ({ entry_id: entryId, service_id: id })),
  );
}

/** What is told at the entries was corrected, though their own words were not: their milestones, how a hypothesis ended. */
export async function correctEntries(
  trx: Transaction<Database>,
  entryIds: readonly string[],
): Promise<void> {
  await trx
    .updateTable("timeline_entries")
    .set({ corrected_at: sql`now()`, updated_at: sql`now()` })
    .where("id", "in", entryIds)
    .execute();
}

/** Removes or restores; false when it stood so already. */
export async function saveRemoval(
  trx: Transaction<Database>,
  retrospectiveId: string,
  entryId: string,
  removed: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("timeline_entries")
    .set({
      added_at: removed ? undefined : addedAgain,
      deleted_at: removed ? sql`now()` : null,
      removed_by_undo: false,
      updated_at: sql`now()`,
    })
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", entryId)
    .where("deleted_at", removed ? "is" : "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** When an entry that is restored counts as added: anew where somebody confirmed the facts, or all agreed on them, without it. */
export const addedAgain = sql<string>`case when exists (
    select 1 from facts_agreements a
    where a.retrospective_id = timeline_entries.retrospective_id
      and a.agreed_at > timeline_entries.deleted_at)
    or exists (
    select 1 from facts_confirmations c
    where c.retrospective_id = timeline_entries.retrospective_id
      and c.confirmed_at > timeline_entries.deleted_at)
  then now() else timeline_entries.added_at end`;

async function saveServices(
  trx: Transaction<Database>,
  rows: readonly { readonly entry_id: string; readonly service_id: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("timeline_entry_services")
    .values([...rows])
    .execute();
}

function columnsOf(change: Edit<EntryDraft>) {
  return {
    incident_id: change.incidentId,
    happened_at: change.happenedAt,
    happened_until: change.until,
    known_at: change.knownAt,
    precision: change.precision,
    text: change.text,
    kind: change.kind,
    lasting: change.lasting,
    acting_role: change.actingRole,
    source_kind: change.sourceKind,
    source_label: change.sourceLabel,
    source_link: change.sourceLink,
    chatter: change.chatter,
    told_to: change.toldTo,
  };
}

export function entryOf(row: EntryRow): TimelineEntry {
  return {
    id: row.id,
    incidentId: row.incident_id,
    happenedAt: row.happened_at,
    until: row.happened_until,
    knownAt: row.known_at,
    precision: row.precision,
    text: row.text,
    kind: row.kind,
    lasting: row.lasting,
    actingRole: row.acting_role,
    sourceKind: row.source_kind,
    sourceLabel: row.source_label,
    sourceLink: row.source_link,
    serviceIds: row.service_ids,
    milestones: row.milestones,
    importId: row.import_id,
    addedAt: row.added_at,
    correctedAt: row.corrected_at,
    chatter: row.chatter,
    toldTo: z.array(audienceSchema).parse(row.told_to),
    citations: row.citations,
    version: row.version,
  };
}
