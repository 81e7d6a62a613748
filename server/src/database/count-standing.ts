import type { Db } from "./connect.ts";

/** What stands beside a timeline, can be removed and brought back. */
export type BesideStory =
  | "communication_marks"
  | "factors"
  | "missing_signals"
  | "monitoring_charts"
  | "presences";

/** Rows of a retrospective that were not removed. */
export async function countStanding(
  db: Db,
  table: BesideStory,
  retrospectiveId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as("count"))
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
