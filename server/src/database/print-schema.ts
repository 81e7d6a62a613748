import type { Column, SchemaDescription, Table } from "./describe-schema.ts";

const header =
  "-- The schema that database/migrations make, for reading. Written by scripts/write-schema.ts; do not edit.";

/** The schema as SQL that a person reads: one table after the other with its columns, constraints and indexes. */
export function printSchemaSql(schema: SchemaDescription): string {
  const parts = [
    schema.extensions.map((name) => `create extension ${name};`).join("\n"),
    ...schema.tables.map(printTable),
    ...schema.functions.map((definition) => `${definition.trim()};`),
    schema.triggers.map((definition) => `${definition};`).join("\n"),
  ];
  return `${[header, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}

function printTable(table: Table): string {
  const lines = [
    ...table.columns.map(printColumn),
    ...table.constraints.map(({ name, definition }) => `constraint ${name} ${definition}`),
  ];
  const comments = [
    ...(table.comment === null
      ? []
      : [`comment on table ${table.name} is ${quote(table.comment)};`]),
    ...table.columns
      .filter((column) => column.comment !== null)
      .map(
        (column) =>
          `comment on column ${table.name}.${column.name} is ${quote(column.comment ?? "")};`,
      ),
  ];
  return [
    `create table ${table.name} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);`,
    ...table.indexes.map((index) => `${index.replace("ON public.", "ON ")};`),
    ...comments,
  ].join("\n");
}

function printColumn(column: Column): string {
  return [
    column.name,
    column.type,
    column.required ? "not null" : "",
    column.default === null ? "" : `default ${column.default}`,
    column.generated === null ? "" : `generated always as (${column.generated}) stored`,
    column.identity === null ? "" : `generated ${column.identity} as identity`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
