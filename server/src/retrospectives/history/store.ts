import type { listHistory as listHistoryRoute } from "@second-story/api/history.ts";
import type { RouteAnswer } from "@second-story/api/route.ts";
import { describeRecorded } from "@second-story/domain/retrospective-history.ts";
import { sql, type SqlBool } from "kysely";
import { z } from "zod";
import type { Db } from "../../database/connect.ts";

/** An import is told to the timeline as well, so that open pages read it again; for people once is enough. */
const toldTwice = sql<SqlBool>`(a.topic = 'timeline' and a.action in ('imported', 'undone', 'redone'))`;

/** Who agreed on the facts or objected is for those who take part. */
const ofThoseWhoTakePart: ReadonlySet<string> = new Set([
  "facts-confirmed",
  "confirmation-withdrawn",
  "facts-agreed",
  "objection-raised",
  "objection-settled",
  "objection-reopened",
]);

const reasonSchema = z.object({ reason: z.string() });

/** The latest first; `after` is the id of the last event of the page before. */
export async function listHistory(
  db: Db,
  retrospectiveId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  takesPart: boolean,
): Promise<RouteAnswer<typeof listHistoryRoute>> {
  const rows = await db
    .selectFrom("audit_events as a")
    .leftJoin("users as u", "u.id", "a.actor_id")
    .leftJoin("action_items as i", "i.id", "a.subject_id")
    .select(["a.id", "a.happened_at", "a.topic", "a.action", "a.detail"])
    .select(["u.id as user_id", "u.name", "i.title"])
    .where("a.retrospective_id", "=", retrospectiveId)
    .where(toldTwice, "is not", true)
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
      actor:
        row.user_id === null ||
        row.name === null ||
        (!takesPart && row.topic === "timeline" && ofThoseWhoTakePart.has(row.action))
          ? null
          : { id: row.user_id, name: row.name },
      topic: row.topic,
      action: row.action,
      sentence: describeRecorded({ ...row, detail: withTitle(row.detail, row.title) }),
      reason: reasonSchema.safeParse(row.detail).data?.reason ?? null,
    })),
    next: last ? String(last.id) : null,
  };
}

/** An action item is named as it is called now. */
function withTitle(detail: unknown, title: string | null): unknown {
  return title === null || typeof detail !== "object" ? detail : { ...detail, title };
}
