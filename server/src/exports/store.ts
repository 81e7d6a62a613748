import type { Evidence } from "./compose-export.ts";
import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

/** What was imported into the entries of a retrospective, by entry. */
export async function listEvidence(
  db: Db,
  retrospectiveId: string,
): Promise<ReadonlyMap<string, Evidence>> {
  const rows = await db
    .selectFrom("timeline_entries")
    .select(["id", "original_text", "time_as_written", "author_label"])
    .where("retrospective_id", "=", retrospectiveId)
    .where("original_text", "is not", null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        originalText: row.original_text ?? "",
        timeAsWritten: row.time_as_written ?? "",
        authorLabel: row.author_label,
      },
    ]),
  );
}

export async function listEditionTexts(
  db: Db,
  retrospectiveId: string,
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom("editions")
    .select(["number", "plain_text"])
    .where("retrospective_id", "=", retrospectiveId)
    .execute();
  return new Map(rows.map((row) => [row.number, row.plain_text]));
}

/** The severity of that name, else the one of that rank, else the mildest. */
export async function getSeverityId(
  trx: Transaction<Database>,
  severity: { readonly name: string; readonly rank: number },
): Promise<string> {
  const { id } = await trx
    .selectFrom("severities")
    .select("id")
    .orderBy(sql`lower(name) = lower(${severity.name})`, "desc")
    .orderBy(sql`rank = ${severity.rank}`, "desc")
    .orderBy("rank", "desc")
    .executeTakeFirstOrThrow();
  return id;
}

/** The one user of that name who can sign in; undefined when there is none or several. */
export async function findUserNamed(
  trx: Transaction<Database>,
  name: string,
): Promise<string | undefined> {
  const rows = await trx
    .selectFrom("users")
    .select("id")
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where("disabled_at", "is", null)
    .limit(2)
    .execute();
  return rows.length === 1 ? rows[0]?.id : undefined;
}

/** The service, team or guest of that name, made when there is none. */
export async function findOrInsertNamed(
  trx: Transaction<Database>,
  table: "services" | "teams" | "guests",
  newId: string,
  name: string,
): Promise<string> {
  const found = await trx
    .selectFrom(table)
    .select("id")
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .limit(1)
    .executeTakeFirst();
  if (found) return found.id;
  await trx.insertInto(table).values({ id: newId, name }).execute();
  return newId;
}

/** Sets what a person never sets: how far the retrospective had come. */
export async function saveProgress(
  trx: Transaction<Database>,
  retrospectiveId: string,
  progress: RetrospectiveExport["progress"],
): Promise<void> {
  await trx
    .updateTable("retrospectives")
    .set({
      state: progress.state,
      skipped_because: progress.skippedBecause,
      published_at: progress.publishedAt,
      closed_at: progress.closedAt,
    })
    .where("id", "=", retrospectiveId)
    .execute();
}

/** When milestones were last changed by hand, where the export came from. */
export async function insertMilestoneChanges(
  trx: Transaction<Database>,
  incidentId: string,
  changedAt: RetrospectiveExport["incidents"][number]["milestonesChangedAt"],
): Promise<void> {
  const rows = Object.entries(changedAt).map(([kind, at]) => ({
    incident_id: incidentId,
    kind,
    changed_at: at,
  }));
  if (rows.length > 0) await trx.insertInto("milestone_changes").values(rows).execute();
}

export async function tieMilestone(
  trx: Transaction<Database>,
  incidentId: string,
  kind: RetrospectiveExport["timeline"][number]["milestones"][number]["kind"],
  entryId: string,
): Promise<void> {
  await trx
    .updateTable("milestones")
    .set({ entry_id: entryId })
    .where("incident_id", "=", incidentId)
    .where("kind", "=", kind)
    .execute();
}
