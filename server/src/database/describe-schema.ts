import { Client } from "pg";
import { connectionSettings } from "./connect.ts";

/** The schema of a migrated database, read from PostgreSQL's catalogs, in a fixed order. */
export interface SchemaDescription {
  readonly extensions: readonly string[];
  readonly tables: readonly Table[];
  /** Whole statements, as PostgreSQL prints them: functions, then triggers. */
  readonly functions: readonly string[];
  readonly triggers: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly comment: string | null;
  readonly columns: readonly Column[];
  /** As in `primary key (id)`. */
  readonly constraints: readonly { readonly name: string; readonly definition: string }[];
  /** Whole statements; those that a constraint makes by itself are left out. */
  readonly indexes: readonly string[];
}

export interface Column {
  readonly name: string;
  /** As in `timestamp with time zone` or `text[]`. */
  readonly type: string;
  readonly required: boolean;
  readonly default: string | null;
  /** The expression of a generated column. */
  readonly generated: string | null;
  readonly identity: "always" | "by default" | null;
  readonly comment: string | null;
}

/** Describes the schema `public`; what an extension brings and the record of migrations are left out. */
export async function describeSchema(connectionString: string): Promise<SchemaDescription> {
  const client = new Client(connectionSettings(connectionString));
  await client.connect();
  try {
    return {
      extensions: await list(client, extensionsQuery),
      tables: (await client.query<{ value: Table }>(tablesQuery)).rows.map((row) => row.value),
      functions: await list(client, functionsQuery),
      triggers: await list(client, triggersQuery),
    };
  } finally {
    await client.end();
  }
}

async function list(client: Client, query: string): Promise<string[]> {
  const { rows } = await client.query<{ value: string }>(query);
  return rows.map((row) => row.value);
}

const extensionsQuery = `
  select extname as value from pg_extension where extname <> 'plpgsql' order by extname`;

const tablesQuery = `
  select jsonb_build_object(
    'name', t.relname,
    'comment', obj_description(t.oid, 'pg_class'),
    'columns', (
      select jsonb_agg(jsonb_build_object(
        'name', c.attname,
        'type', format_type(c.atttypid, c.atttypmod),
        'required', c.attnotnull,
        'default', case when c.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end,
        'generated', case when c.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end,
        'identity', case c.attidentity when 'a' then 'always' when 'd' then 'by default' end,
        'comment', col_description(t.oid, c.attnum)
      ) order by c.attnum)
      from pg_attribute c
      left join pg_attrdef d on d.adrelid = c.attrelid and d.adnum = c.attnum
      where c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
    ),
    'constraints', (
      select coalesce(jsonb_agg(jsonb_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid))
        order by array_position('{p,u,f,c,x}'::"char"[], k.contype), k.conname), '[]')
      from pg_constraint k where k.conrelid = t.oid and k.contype in ('p', 'u', 'f', 'c', 'x')
    ),
    'indexes', (
      select coalesce(jsonb_agg(pg_get_indexdef(i.indexrelid) order by pg_get_indexdef(i.indexrelid)), '[]')
      from pg_index i
      where i.indrelid = t.oid
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
    )
  ) as value
  from pg_class t
  where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and t.relname <> 'schema_migrations'
    and not exists (select from pg_depend e where e.objid = t.oid and e.deptype = 'e')
  order by t.relname`;

const functionsQuery = `
  select pg_get_functiondef(f.oid) as value
  from pg_proc f
  where f.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend e where e.objid = f.oid and e.deptype = 'e')
  order by f.proname, pg_get_function_identity_arguments(f.oid)`;

const triggersQuery = `
  select pg_get_triggerdef(g.oid) as value
  from pg_trigger g
  join pg_class t on t.oid = g.tgrelid
  where t.relnamespace = 'public'::regnamespace and not g.tgisinternal
  order by t.relname, g.tgname`;
