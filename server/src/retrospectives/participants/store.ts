import {
  involvementSchema,
  leadRoles,
  participantRoleSchema,
  type NewParticipant,
  type Participant,
  type ParticipantChange,
} from "@second-story/domain/participant.ts";
import type { Edit } from "@second-story/domain/edit.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import { z } from "zod";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** In the order in which they were added. */
export async function listParticipants(db: Db, retrospectiveId: string): Promise<Participant[]> {
  const rows = await db
    .selectFrom("participants as p")
    .leftJoin("users as u", "u.id", "p.user_id")
    .leftJoin("guests as g", "g.id", "p.guest_id")
    .select(["p.id", "p.user_id", "p.guest_id", "p.roles", "p.involvement", "p.version"])
    .select(["u.name as user_name", "g.name as guest_name"])
    .where("p.retrospective_id", "=", retrospectiveId)
    .orderBy("p.created_at")
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    person:
      row.user_id === null
        ? { kind: "guest", id: row.guest_id ?? "", name: row.guest_name ?? "" }
        : { kind: "user", id: row.user_id, name: row.user_name ?? "" },
    roles: z.array(participantRoleSchema).parse(row.roles),
    involvement: z.array(involvementSchema).parse(row.involvement),
    version: row.version,
  }));
}

/** Looked for within the retrospective, so that an id from another one finds nothing. */
export async function findParticipant(
  db: Db,
  retrospectiveId: string,
  participantId: string,
): Promise<Participant | undefined> {
  return (await listParticipants(db, retrospectiveId)).find(({ id }) => id === participantId);
}

export async function insertParticipant(
  trx: Transaction<Database>,
  id: string,
  retrospectiveId: string,
  { person, roles, involvement }: NewParticipant,
): Promise<void> {
  await trx
    .insertInto("participants")
    .values({
      id,
      retrospective_id: retrospectiveId,
      ...("userId" in person ? { user_id: person.userId } : { guest_id: person.guestId }),
      roles: roles ?? [],
      involvement: involvement ?? [],
    })
    .execute();
}

/** Saves over `version` alone: false when the row has moved on or is gone. */
export async function saveParticipant(
  trx: Transaction<Database>,
  retrospectiveId: string,
  participantId: string,
  version: number,
  change: Edit<ParticipantChange>,
): Promise<boolean> {
  const row = await trx
    .updateTable("participants")
    .set((eb) => ({
      roles: change.roles,
      involvement: change.involvement,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", participantId)
    .where("retrospective_id", "=", retrospectiveId)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function removeParticipant(
  trx: Transaction<Database>,
  retrospectiveId: string,
  participantId: string,
): Promise<void> {
  await trx
    .deleteFrom("participants")
    .where("id", "=", participantId)
    .where("retrospective_id", "=", retrospectiveId)
    .execute();
}

/** Whether somebody is left who can act as a lead: a user in good standing, creator or in a leading role. */
export async function hasLead(db: Db, retrospectiveId: string): Promise<boolean> {
  const lead = await db
    .selectFrom("users as u")
    .innerJoin("retrospectives as r", (join) => join.on("r.id", "=", retrospectiveId))
    .where("u.disabled_at", "is", null)
    .where("u.role", "<>", "reader")
    .where(
      sql<SqlBool>`(r.created_by = u.id or exists (select 1 from participants p
        where p.retrospective_id = r.id and p.user_id = u.id and p.roles && ${[...leadRoles]}::text[]))`,
    )
    .select("u.id")
    .limit(1)
    .executeTakeFirst();
  return lead !== undefined;
}

/** Whether the account is there and open, for adding its holder. */
export async function isOpenAccount(db: Db, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom("users")
    .select("id")
    .where("id", "=", userId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The retrospectives that the user leads, locked until the transaction ends. */
export async function lockLedBy(trx: Transaction<Database>, userId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("retrospectives as r")
    .select("r.id")
    .where(
      sql<SqlBool>`(r.created_by = ${userId} or exists (select 1 from participants p
        where p.retrospective_id = r.id and p.user_id = ${userId} and p.roles && ${[...leadRoles]}::text[]))`,
    )
    .orderBy("r.id")
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** Makes the user an owner of the retrospective, whether they took part before or not. */
export async function makeOwner(
  trx: Transaction<Database>,
  newId: string,
  retrospectiveId: string,
  userId: string,
): Promise<Participant> {
  const owner = "retrospective-owner";
  await sql`
    insert into participants (id, retrospective_id, user_id, roles)
    values (${newId}, ${retrospectiveId}, ${userId}, array[${owner}])
    on conflict (retrospective_id, user_id) do update
    set roles = array_append(participants.roles, ${owner}), version = participants.version + 1`.execute(
    trx,
  );
  const participants = await listParticipants(trx, retrospectiveId);
  const added = participants.find(({ person }) => person.kind === "user" && person.id === userId);
  if (!added) throw new Error("the owner who was just added is gone");
  return added;
}

/** Whether the user can lead; their account stays as it is until the transaction ends. */
export async function lockLead(trx: Transaction<Database>, userId: string): Promise<boolean> {
  const row = await trx
    .selectFrom("users")
    .select("id")
    .where("id", "=", userId)
    .where("disabled_at", "is", null)
    .where("role", "<>", "reader")
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}
