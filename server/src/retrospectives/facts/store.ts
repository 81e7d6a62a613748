import { participantRoleSchema } from "@second-story/domain/participant.ts";
import { gateSchema } from "@second-story/domain/gate.ts";
import type { RetrospectiveFacts } from "@second-story/domain/retrospective-state.ts";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../database/connect.ts";
import { notFound } from "../../http/problem-error.ts";
import { findStanding } from "../../facts-agreement/find-standing.ts";
import { readProse } from "../../prose/read-prose.ts";

export type Counts = {
  readonly participants: number;
  readonly timelineEntries: number;
  readonly actionItems: number;
  readonly unsettledActionItems: number;
  readonly editions: number;
};

/** What the state machine looks at and what the workspace counts, from the tables of every feature. */
export async function getFacts(
  db: Db,
  retrospectiveId: string,
): Promise<{ facts: RetrospectiveFacts; counts: Counts }> {
  const row = await db
    .selectFrom("retrospectives as r")
    .where("r.id", "=", retrospectiveId)
    .select(["r.state", "r.depth", "r.scheduled_for"])
    .select((eb) => [
      eb
        .selectFrom("timeline_entries as e")
        .whereRef("e.retrospective_id", "=", "r.id")
        .where("e.deleted_at", "is", null)
        .select(sql<number>`count(*)::int`.as("count"))
        .as("timeline_entries"),
      eb
        .selectFrom("action_items as a")
        .whereRef("a.retrospective_id", "=", "r.id")
        .where("a.deleted_at", "is", null)
        .select(sql<number>`count(*)::int`.as("count"))
        .as("action_items"),
      eb
        .selectFrom("action_items as a")
        .whereRef("a.retrospective_id", "=", "r.id")
        .where("a.deleted_at", "is", null)
        .where("a.state", "not in", ["verified", "dropped"])
        .select(sql<number>`count(*)::int`.as("count"))
        .as("unsettled_action_items"),
      eb
        .selectFrom("editions as n")
        .whereRef("n.retrospective_id", "=", "r.id")
        .select(sql<number>`count(*)::int`.as("count"))
        .as("editions"),
    ])
    .executeTakeFirst();
  if (!row) throw notFound("retrospective");
  const participants = await db
    .selectFrom("participants")
    .select("roles")
    .where("retrospective_id", "=", retrospectiveId)
    .execute();
  const waivers = await db
    .selectFrom("waivers")
    .select("gate")
    .where("retrospective_id", "=", retrospectiveId)
    .execute();
  const agreeing = await findStanding(db, retrospectiveId);
  // Read with what was written last, which the projection in the table may not show yet.
  const overview = await readProse(db, retrospectiveId, "overview");
  return {
    facts: {
      state: row.state,
      depth: row.depth,
      scheduledFor: row.scheduled_for,
      participants: participants.map(({ roles }) => ({
        roles: z.array(participantRoleSchema).parse(roles),
      })),
      timelineEntries: row.timeline_entries ?? 0,
      factsAgreed: agreeing.agreement !== undefined || agreeing.isReached,
      openObjections: agreeing.openObjections,
      unconfirmed: agreeing.unconfirmed,
      overviewWritten: overview.plainText.trim() !== "",
      unsettledActionItems: row.unsettled_action_items ?? 0,
      waived: waivers.map(({ gate }) => gateSchema.parse(gate)),
    },
    counts: {
      participants: participants.length,
      timelineEntries: row.timeline_entries ?? 0,
      actionItems: row.action_items ?? 0,
      unsettledActionItems: row.unsettled_action_items ?? 0,
      editions: row.editions ?? 0,
    },
  };
}
