import type { Kysely, KyselyPlugin } from "kysely";
import type { Db } from "../../database/connect.ts";

const dates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(toDates) }),
};

/** The same database for better-auth, which wants times as Date where we read them as text. */
export function withDates(db: Db): Kysely<never> {
  return db.withPlugin(dates) as unknown as Kysely<never>;
}

function toDates(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "string" && name.endsWith("_at") ? new Date(value) : value,
    ]),
  );
}
