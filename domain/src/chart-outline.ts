import { z } from "zod";
import { monitoringChartSchema, type MonitoringSeries } from "./monitoring-chart.ts";
import { comparePattern, patternSchema } from "./usual-pattern.ts";

/** What curves say without their measurements. */
export const chartOutlineSchema = z.object({
  /** Milliseconds since 1970. */
  from: z.number(),
  to: z.number(),
  series: z.array(
    z.object({
      name: z.string(),
      /** Null where nothing was measured. */
      lowest: z.number().nullable(),
      highest: z.number().nullable(),
      notFinite: z.number().int(),
      pattern: patternSchema,
    }),
  ),
});
export type ChartOutline = z.infer<typeof chartOutlineSchema>;

/** A chart in a list: its curves are fetched when they are shown. */
export const chartMarkSchema = monitoringChartSchema
  .omit({ times: true, series: true })
  .extend(chartOutlineSchema.shape);
export type ChartMark = z.infer<typeof chartMarkSchema>;

/** Measurements may come so much later than what they measure: until then nobody has fallen silent. */
const arrivalMilliseconds = 5 * 60_000;

export function outlineOf(
  data: {
    readonly times: readonly number[];
    readonly series: readonly MonitoringSeries[];
  },
  takenAt: string,
): ChartOutline {
  const knownUntil = Date.parse(takenAt) - arrivalMilliseconds;
  const { times, series } = data;
  return {
    from: times[0] ?? 0,
    to: times.at(-1) ?? 0,
    series: series.map(({ name, values, baselines, notFinite }) => ({
      name,
      notFinite,
      ...rangeOf(values),
      pattern: comparePattern(values, Object.values(baselines), times, knownUntil),
    })),
  };
}

function rangeOf(values: readonly (number | null)[]) {
  let lowest: number | null = null;
  let highest: number | null = null;
  for (const value of values) {
    if (value === null) continue;
    if (lowest === null || value < lowest) lowest = value;
    if (highest === null || value > highest) highest = value;
  }
  return { lowest, highest };
}
