import type { Pool } from "pg";

export type Hold = {
  /** Resolves when somebody has got there and waits. */
  readonly reached: () => Promise<void>;
  readonly release: () => Promise<void>;
};

/** Makes whoever does this to the table wait there, until released. `commit`: at the end of its transaction. */
export async function holdAt(
  pool: Pool,
  table: "prose_updates" | "prose_documents" | "prose_versions",
  event: "insert" | "update",
  when: "before" | "commit",
): Promise<Hold> {
  const key = 4_077;
  const holder = await pool.connect();
  await holder.query("select pg_advisory_lock($1)", [key]);
  const timing = when === "before" ? "before" : "after";
  const constraint = when === "before" ? "" : "constraint";
  const deferred = when === "before" ? "" : "deferrable initially deferred";
  await pool.query(`
    create function hold() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock_shared(${key}); return new; end $$;
    create ${constraint} trigger hold ${timing} ${event} on ${table} ${deferred}
      for each row execute function hold()`);
  return {
    reached: async () => {
      const waiting =
        "select 1 from pg_locks where locktype = 'advisory' and not granted and objid = $1";
      while ((await holder.query(waiting, [key])).rows.length === 0);
    },
    release: async () => {
      await holder.query("select pg_advisory_unlock($1)", [key]);
      holder.release();
      // Waits until whoever was held there is through.
      await pool.query("drop function hold() cascade");
    },
  };
}
