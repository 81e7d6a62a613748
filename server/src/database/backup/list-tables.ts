import { escapeIdentifier, type ClientBase } from "pg";

/** A table that a backup holds, with the columns that can be written: generated ones are made again. */
export interface StoredTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Every table of the product, in order of name; the record of migrations is not one. */
export async function listTables(client: ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    select t.relname as table, array_agg(c.attname::text order by c.attnum) as columns
    from pg_class t
    join pg_attribute c on c.attrelid = t.oid
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and t.relname <> 'schema_migrations'
      and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
      and not exists (select from pg_depend e where e.objid = t.oid and e.deptype = 'e')
    group by t.relname
    order by t.relname`);
  return rows;
}

/** The table and its columns as COPY names them. */
export function copyTarget({ table, columns }: StoredTable): string {
  return `${escapeIdentifier(table)} (${columns.map((name) => escapeIdentifier(name)).join(", ")})`;
}
