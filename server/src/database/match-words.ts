import { sql, type RawBuilder, type SqlBool } from "kysely";

/**
 * Finds by words: full text with quotes, `or` and `-` as on the web, or the words as part of a title. Nothing a
 * person types is an error: operators are read leniently and wildcards stand for themselves.
 */
export function matchesWords(
  columns: { readonly search: RawBuilder<unknown>; readonly title: RawBuilder<unknown> },
  words: string,
): RawBuilder<SqlBool> {
  const part = `%${words.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  return sql<SqlBool>`(${columns.search} @@ websearch_to_tsquery('english', ${words})
    or ${columns.title} ilike ${part})`;
}
