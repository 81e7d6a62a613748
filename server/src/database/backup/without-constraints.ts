import { escapeIdentifier, type ClientBase } from "pg";
import { listTables } from "./list-tables.ts";

/**
 * Runs work in an open transaction while foreign keys wait for its end and triggers rest, so that rows can be loaded in any order;
 * then every foreign key is checked, and sequences go on after the highest number.
 */
export async function withoutConstraints<T>(
  client: ClientBase,
  work: () => Promise<T>,
): Promise<T> {
  const keys = await listForeignKeys(client);
  const tables = (await listTables(client)).map(({ table }) => escapeIdentifier(table));
  for (const { table, name } of keys) {
    await client.query(
      `alter table ${table} alter constraint ${name} deferrable initially deferred`,
    );
  }
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  const result = await work();
  await client.query("set constraints all immediate");
  for (const { table, name } of keys) {
    await client.query(`alter table ${table} alter constraint ${name} not deferrable`);
  }
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  await advanceSequences(client);
  return result;
}

async function listForeignKeys(
  client: ClientBase,
): Promise<{ readonly table: string; readonly name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable
    order by 1, 2`);
  return rows;
}

async function advanceSequences(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select s.table, s.column, s.sequence from (
      select t.relname as table, c.attname as column,
        pg_get_serial_sequence(quote_ident(t.relname), c.attname) as sequence
      from pg_class t join pg_attribute c on c.attrelid = t.oid
      where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and c.attnum > 0 and not c.attisdropped
    ) s where s.sequence is not null`);
  for (const { table, column, sequence } of rows) {
    const highest = `(select max(${escapeIdentifier(column)}) from ${escapeIdentifier(table)})`;
    await client.query(`select setval($1, coalesce(${highest}, 1), ${highest} is not null)`, [
      sequence,
    ]);
  }
}
