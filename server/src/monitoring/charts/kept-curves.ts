import {
  chartOutlineSchema,
  outlineOf,
  type ChartOutline,
} from "@second-story/domain/chart-outline.ts";
import { baselineKindSchema } from "@second-story/domain/monitoring-chart.ts";
import { z } from "zod";

const values = z.array(z.number().nullable());
/** The curves of a chart as the database keeps them. */
export const dataSchema = z.object({
  times: z.array(z.number()),
  series: z.array(
    z.object({
      /** Names a series of a source in every window. */
      id: z.string().optional(),
      name: z.string(),
      values,
      baselines: z.partialRecord(baselineKindSchema, values),
      notFinite: z.number(),
    }),
  ),
});
export type ChartData = z.infer<typeof dataSchema>;

/** Counts up when curves are compared in another way: what was kept by an earlier one is worked out anew. */
export const comparison = 2;
const keptOutlineSchema = chartOutlineSchema.extend({ comparison: z.literal(comparison) });

export function keptOutline(data: ChartData, takenAt: string): string {
  return JSON.stringify({ ...outlineOf(data, takenAt), comparison } satisfies z.input<
    typeof keptOutlineSchema
  >);
}

/** As it was kept, or from the measurements. */
export function readOutline(row: {
  readonly outline: unknown;
  readonly data: unknown;
  readonly taken_at: string;
}): ChartOutline {
  const kept = keptOutlineSchema.safeParse(row.outline).data;
  if (!kept) return outlineOf(dataSchema.parse(row.data), row.taken_at);
  const { comparison: _comparison, ...outline } = kept;
  return outline;
}
