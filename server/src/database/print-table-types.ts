import type { Column, SchemaDescription, Table } from "./describe-schema.ts";

const header = `// The tables as Kysely sees them. Written by scripts/write-schema.ts from the migrations; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** ISO text in UTC when read; a Date or ISO text when written. */
export type Timestamp = ColumnType<string, string | Date, string | Date>;
/** Parsed when read, so it is checked where it is read; JSON text when written, because a list would become an SQL array. */
export type Json = ColumnType<unknown, string, string>;
`;

/** The TypeScript types of the tables: an interface for each, and `Database`, which names them all. */
export function printTableTypes(schema: SchemaDescription): string {
  const entries = schema.tables.map(({ name }) => `  readonly ${name}: ${typeName(name)};\n`);
  return [
    header,
    ...schema.tables.map(printInterface),
    `export interface Database {\n${entries.join("")}}\n`,
  ].join("\n");
}

function printInterface(table: Table): string {
  const lines = table.columns.map(
    (column) => `  readonly ${column.name}: ${columnType(column, table)};\n`,
  );
  return `export interface ${typeName(table.name)} {\n${lines.join("")}}\n`;
}

function columnType(column: Column, table: Table): string {
  const value = allowedValues(column, table) ?? valueType(column.type);
  const type = column.required ? value : `${value} | null`;
  if (column.generated !== null || column.identity === "always") return `GeneratedAlways<${type}>`;
  if (column.default === null && column.identity === null) return type;
  return value === "Timestamp" || value === "Json"
    ? optionalWhenInserted(value, type)
    : `Generated<${type}>`;
}

function optionalWhenInserted(value: "Timestamp" | "Json", type: string): string {
  const orNull = type.endsWith("null") ? " | null" : "";
  return value === "Json"
    ? `ColumnType<unknown, string${orNull} | undefined, string${orNull}>`
    : `ColumnType<string${orNull}, string | Date${orNull} | undefined, string | Date${orNull}>`;
}

/** The words of a check such as `state in ('open', 'done')`, when the column has one of its own. */
function allowedValues(column: Column, table: Table): string | undefined {
  // PostgreSQL quotes names that are also words of SQL, such as "precision".
  const starts = [column.name, `"${column.name}"`].map((name) => `CHECK ((${name} = ANY (ARRAY[`);
  const check = table.constraints.find(({ definition }) =>
    starts.some((start) => definition.startsWith(start)),
  );
  if (!check || column.type !== "text") return undefined;
  const words = [...check.definition.matchAll(/'((?:[^']|'')*)'::text/g)].map(
    ([, word = ""]) => word,
  );
  return words.map((word) => JSON.stringify(word.replaceAll("''", "'"))).join(" | ");
}

const valueTypes: Readonly<Record<string, string>> = {
  boolean: "boolean",
  smallint: "number",
  integer: "number",
  bigint: "number",
  real: "number",
  "double precision": "number",
  numeric: "string",
  text: "string",
  "character varying": "string",
  uuid: "string",
  date: "string",
  interval: "string",
  inet: "string",
  tsvector: "string",
  bytea: "Buffer",
  json: "Json",
  jsonb: "Json",
  "timestamp with time zone": "Timestamp",
};

function valueType(type: string): string {
  if (type.endsWith("[]")) {
    const element = valueType(type.slice(0, -2));
    return element === "Timestamp"
      ? "ColumnType<string[], (string | Date)[], (string | Date)[]>"
      : `${element}[]`;
  }
  const known = valueTypes[type.replace(/\(.*\)/, "")];
  if (known === undefined)
    throw new Error(`No TypeScript type is known for the column type ${type}`);
  return known;
}

function typeName(table: string): string {
  return table.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
