import { gateSchema, type Gate } from "@second-story/domain/gate.ts";
import type { Waiver } from "@second-story/domain/retrospective.ts";
import type { Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

export async function listWaivers(db: Db, retrospectiveId: string): Promise<Waiver[]> {
  const rows = await db
    .selectFrom("waivers as w")
    .leftJoin("users as u", "u.id", "w.waived_by")
    .select(["w.id", "w.gate", "w.reason", "w.waived_at", "u.id as user_id", "u.name"])
    .where("w.retrospective_id", "=", retrospectiveId)
    .orderBy("w.waived_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    gate: gateSchema.parse(row.gate),
    reason: row.reason,
    waivedBy:
      row.user_id === null || row.name === null ? null : { id: row.user_id, name: row.name },
    waivedAt: row.waived_at,
  }));
}

export async function insertWaiver(
  trx: Transaction<Database>,
  waiver: {
    readonly id: string;
    readonly retrospectiveId: string;
    readonly gate: Gate;
    readonly reason: string;
    readonly waivedBy: string | null;
    readonly waivedAt: Date;
  },
): Promise<void> {
  await trx
    .insertInto("waivers")
    .values({
      id: waiver.id,
      retrospective_id: waiver.retrospectiveId,
      gate: waiver.gate,
      reason: waiver.reason,
      waived_by: waiver.waivedBy,
      waived_at: waiver.waivedAt,
    })
    .execute();
}

/** False when there was none. */
export async function removeWaiver(
  trx: Transaction<Database>,
  retrospectiveId: string,
  gate: Gate,
): Promise<boolean> {
  const row = await trx
    .deleteFrom("waivers")
    .where("retrospective_id", "=", retrospectiveId)
    .where("gate", "=", gate)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
