import { z } from "zod";

/**
 * A backup is one gzip file of lines. The first names the format and the last migration of the database. Then, for each table, a line
 * names it and its columns, its rows follow as COPY writes them, a row a line, and `\.` ends them. The last line counts
 * the rows, so that a file that was cut off is known for one.
 */
export const headerSchema = z.object({
  format: z.literal("second-story-backup"),
  formatVersion: z.literal(1),
  /** The number of the last migration that the database had run. */
  migration: z.int().positive(),
  createdAt: z.iso.datetime(),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });

export const endSchema = z.object({ rows: z.record(z.string(), z.int().nonnegative()) });

/** Rows of each table that a backup holds. */
export type RowCounts = z.infer<typeof endSchema>["rows"];

/** What stands alone on the line after a table's rows. */
export const endOfRows = "\\.";
