import type { listHistory as listHistoryRoute } from "@second-story/api/history.ts";
import type { RouteAnswer } from "@second-story/api/route.ts";
import { describeRecorded } from "@second-story/domain/retrospective-history.ts";
import { sql, type SqlBool } from "kysely";
import { z } from "zod";
import type { Db } from "../../database/connect.ts";

const reasonSchema = z.object({ reason: z.string() });

/** The latest first; `after` is the id of the last event of the page before. */
export async function listHistory(
  db: Db,
  retrospectiveId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<RouteAnswer<typeof listHistoryRoute>> {
  const rows = await db
    .selectFrom("audit_events as a")
    .leftJoin("users as u", "u.id", "a.actor_id")
    .select(["a.id", "a.happened_at", "a.topic", "a.action", "a.detail"])
    .select(["u.id as user_id", "u.name"])
    .where("a.retrospective_id", "=", retrospectiveId)
    .$if(after !== undefined, (q) => q.where(sql<SqlBool>`a.id < ${after}::bigint`))
    .orderBy("a.id", "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => ({
      id: String(row.id),
      happenedAt: row.happened_at,
      actor: row.user_id === null || row.name === null ? null : { id: row.user_id, name: row.name },
      topic: row.topic,
      action: row.action,
      sentence: describeRecorded(row),
      reason: reasonSchema.safeParse(row.detail).data?.reason ?? null,
    })),
    next: last ? String(last.id) : null,
  };
}
