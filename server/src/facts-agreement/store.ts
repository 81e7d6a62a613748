import { milestoneKindSchema, type MilestoneKind } from "@second-story/domain/milestone.ts";
import { compareMoments } from "@second-story/domain/timeline-entry-moment.ts";
import type { Transaction } from "kysely";
import { sql, type SqlBool } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

export type Agreement = { readonly agreedAt: string; readonly removedElsewhere: number };

export async function findAgreement(
  db: Db,
  retrospectiveId: string,
): Promise<Agreement | undefined> {
  const row = await db
    .selectFrom("facts_agreements")
    .select(["agreed_at", "removed_elsewhere"])
    .where("retrospective_id", "=", retrospectiveId)
    .executeTakeFirst();
  return row && { agreedAt: row.agreed_at, removedElsewhere: row.removed_elsewhere };
}

export async function insertAgreement(
  trx: Transaction<Database>,
  retrospectiveId: string,
  told: Partial<Agreement> = {},
): Promise<void> {
  await trx
    .insertInto("facts_agreements")
    .values({
      retrospective_id: retrospectiveId,
      agreed_at: told.agreedAt ?? sql`now()`,
      removed_elsewhere: told.removedElsewhere ?? 0,
    })
    .execute();
}

export async function removeAgreement(
  trx: Transaction<Database>,
  retrospectiveId: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("facts_agreements")
    .where("retrospective_id", "=", retrospectiveId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Somebody who is asked. */
export type Asked = {
  readonly id: string;
  readonly name: string;
  readonly confirmedAt: string | null;
  /** Whether the timeline still is what they confirmed. */
  readonly isCurrent: boolean;
};

/**
 * Those who are asked: who takes part with an open account, and who confirmed as a lead without taking part. Of a closed account a
 * confirmation counts while it is of what stands; nobody can be asked for it again.
 */
export async function listPeople(db: Db, retrospectiveId: string): Promise<Asked[]> {
  const rows = await db
    .selectFrom("users as u")
    .leftJoin("participants as p", (join) =>
      join.onRef("p.user_id", "=", "u.id").on("p.retrospective_id", "=", retrospectiveId),
    )
    .leftJoin("facts_confirmations as c", (join) =>
      join.onRef("c.user_id", "=", "u.id").on("c.retrospective_id", "=", retrospectiveId),
    )
    .select(["u.id", "u.name", "c.confirmed_at"])
    .select(isCurrent.as("is_current"))
    .where(
      sql<SqlBool>`(u.disabled_at is null and (p.id is not null or c.confirmed_at is not null))
        or ${isCurrent}`,
    )
    .orderBy("u.name")
    .orderBy("u.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    confirmedAt: row.confirmed_at,
    isCurrent: row.is_current ?? false,
  }));
}

/** Whether nothing changed since the confirmation `c`: what `countLater` counts, without counting. */
export const isCurrent = sql<boolean | null>`(
  c.confirmed_at >= coalesce((
    select max(greatest(e.added_at, e.corrected_at)) from timeline_entries e
    where e.retrospective_id = c.retrospective_id and e.deleted_at is null), '-infinity')
  and not exists (
    select from timeline_entries e where e.retrospective_id = c.retrospective_id
      and e.deleted_at > c.confirmed_at and e.added_at <= c.confirmed_at)
  and not exists (
    select from milestone_changes m
    join retrospective_incidents r on r.incident_id = m.incident_id
    where r.retrospective_id = c.retrospective_id and m.changed_at > c.confirmed_at))`;

export async function saveConfirmation(
  trx: Transaction<Database>,
  retrospectiveId: string,
  userId: string,
  confirmedAt?: string,
): Promise<void> {
  const at = confirmedAt ?? sql<string>`now()`;
  await trx
    .insertInto("facts_confirmations")
    .values({ retrospective_id: retrospectiveId, user_id: userId, confirmed_at: at })
    .onConflict((conflict) =>
      conflict.columns(["retrospective_id", "user_id"]).doUpdateSet({ confirmed_at: at }),
    )
    .execute();
}

/** False when there was none. Without a user, all of them. */
export async function removeConfirmations(
  trx: Transaction<Database>,
  retrospectiveId: string,
  userId?: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("facts_confirmations")
    .where("retrospective_id", "=", retrospectiveId)
    .$if(userId !== undefined, (q) => q.where("user_id", "=", userId ?? ""))
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function hasEntries(db: Db, retrospectiveId: string): Promise<boolean> {
  const row = await db
    .selectFrom("timeline_entries")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

type Later = {
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
  /** Those that were changed on the record of an incident, or from the timeline of another retrospective of it. */
  readonly milestones: MilestoneKind[];
};

/** What was added, corrected and removed since a moment; what came and went again since is none of it. */
export async function countLater(db: Db, retrospectiveId: string, since: string): Promise<Later> {
  const row = await db
    .selectFrom("timeline_entries as e")
    .where("e.retrospective_id", "=", retrospectiveId)
    .select([
      sql<number>`(count(*) filter (
        where e.deleted_at is null and e.added_at > ${since}))::int`.as("added"),
      sql<number>`(count(*) filter (where e.deleted_at is null and e.added_at <= ${since}
        and e.corrected_at > ${since}))::int`.as("corrected"),
      sql<number>`(count(*) filter (
        where e.deleted_at > ${since} and e.added_at <= ${since}))::int`.as("removed"),
    ])
    .executeTakeFirstOrThrow();
  const milestones = await listChangedMilestones(db, retrospectiveId, since);
  return { added: row.added, corrected: row.corrected, removed: row.removed, milestones };
}

async function listChangedMilestones(
  db: Db,
  retrospectiveId: string,
  since: string,
): Promise<MilestoneKind[]> {
  const later = (await listMilestoneChanges(db, retrospectiveId)).filter(
    ({ changedAt }) => compareMoments(changedAt, since) > 0,
  );
  const changed = new Set(later.map(({ kind }) => kind));
  return milestoneKindSchema.options.filter((kind) => changed.has(kind));
}

/**
 * When milestones of the incidents that are looked back at were last changed on their records, or from a timeline while
 * several retrospectives looked back at them.
 */
export async function listMilestoneChanges(
  db: Db,
  retrospectiveId: string,
): Promise<{ incidentId: string; kind: MilestoneKind; changedAt: string }[]> {
  const rows = await db
    .selectFrom("milestone_changes as m")
    .innerJoin("retrospective_incidents as r", "r.incident_id", "m.incident_id")
    .select(["m.incident_id", "m.kind", "m.changed_at"])
    .where("r.retrospective_id", "=", retrospectiveId)
    .execute();
  return rows.map((row) => ({
    incidentId: row.incident_id,
    kind: milestoneKindSchema.parse(row.kind),
    changedAt: row.changed_at,
  }));
}
