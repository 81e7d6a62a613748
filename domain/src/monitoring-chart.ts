import { z } from "zod";
import { idSchema } from "./id.ts";
import { instantReplySchema, instantSchema } from "./instant.ts";
import { lineSchema } from "./text.ts";
import { patternSchema } from "./usual-pattern.ts";
import { versionSchema } from "./version.ts";

export const mostSeries = 8;
export const mostCharts = 30;
export const mostGivenTimes = 5000;

/** The earlier windows that a curve is laid beside. */
export const baselineKindSchema = z.enum(["day", "week", "four-weeks"]);
export type BaselineKind = z.infer<typeof baselineKindSchema>;
export const baselineWords: Readonly<Record<BaselineKind, string>> = {
  day: "A day earlier",
  week: "A week earlier",
  "four-weeks": "Four weeks earlier",
};
/** How many days earlier, by the calendar of the story. */
export const baselineDays: Readonly<Record<BaselineKind, number>> = {
  day: 1,
  week: 7,
  "four-weeks": 28,
};

/** One value for each of the chart's times; null where nothing was measured. */
const valuesSchema = z.array(z.number().nullable()).max(mostGivenTimes);
const baselinesSchema = z.partialRecord(baselineKindSchema, valuesSchema);

const seriesSchema = z.object({
  name: z.string(),
  values: valuesSchema,
  baselines: baselinesSchema,
  /** Measurements that were NaN or infinite, and are not drawn. */
  notFinite: z.number().int(),
});
export type MonitoringSeries = z.infer<typeof seriesSchema>;

export const monitoringChartSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** Written behind values, such as `%` or `ms`; may be empty. */
  unit: z.string(),
  serviceId: idSchema.nullable(),
  /** Where it was fetched from; null for what a person gave. */
  source: z
    .object({
      /** Null once the source was removed. */
      id: idSchema.nullable(),
      name: z.string(),
      query: z.string(),
      stepSeconds: z.number(),
      /** Series that the query gave, of which the chart keeps some. */
      found: z.number().int(),
    })
    .nullable(),
  /** Milliseconds since 1970, rising. */
  times: z.array(z.number()),
  series: z.array(seriesSchema.extend({ pattern: patternSchema })),
  takenAt: instantReplySchema,
  version: z.number().int(),
});
export type MonitoringChart = z.infer<typeof monitoringChartSchema>;

/** What of a chart can be seen, wherever it is kept. */
export type ChartCurves = Pick<MonitoringChart, "title" | "unit" | "times"> & {
  readonly series: readonly Omit<MonitoringChart["series"][number], "notFinite">[];
};

const querySchema = z
  .string()
  .trim()
  .min(1, { error: "Write a query." })
  .max(2000, { error: "At most 2000 characters." })
  .refine((text) => text.isWellFormed() && !text.includes("\u0000"), {
    error: "The text contains characters that cannot be stored.",
  });

const longestWindowDays = 31;
const shortestWindowMinutes = 5;

function isWindow({ from, to }: { readonly from: string; readonly to: string }): boolean {
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  return minutes >= shortestWindowMinutes && minutes <= longestWindowDays * 1440;
}
const windowProblem = {
  error: `The window ends after it begins, and is from ${String(shortestWindowMinutes)} minutes to ${String(longestWindowDays)} days long.`,
  path: ["to"],
};

const question = z.strictObject({
  sourceId: idSchema,
  query: querySchema,
  from: instantSchema,
  to: instantSchema,
});
/** A question to a source, to see what it would give. */
export const monitoringQuestionSchema = question.refine(isWindow, windowProblem);

const labels = z.strictObject({
  title: lineSchema(120),
  unit: z.string().trim().max(20, { error: "At most 20 characters." }).optional(),
  serviceId: idSchema.nullable().optional(),
});

/** A chart to fetch. `series` names those to keep; without it the highest are kept. */
export const fetchedChartDraftSchema = question
  .extend({
    ...labels.shape,
    series: z.array(z.string().max(2000)).max(mostSeries).optional(),
  })
  .refine(isWindow, windowProblem);
export type FetchedChartDraft = z.output<typeof fetchedChartDraftSchema>;

const firstTime = 0;
const lastTime = Date.UTC(3000, 0, 1);
export const givenTimesSchema = z
  .array(z.number().int().min(firstTime).max(lastTime))
  .min(2, { error: "A curve has at least two times." })
  .max(mostGivenTimes, {
    error: `At most ${String(mostGivenTimes)} times: take every second, or a shorter window.`,
  })
  .refine((times) => times.every((time, at) => at === 0 || time > (times[at - 1] ?? time)), {
    error: "Times rise, each once.",
  });
export const givenSeriesSchema = z
  .array(
    z.strictObject({
      name: lineSchema(200),
      values: valuesSchema,
      baselines: baselinesSchema,
    }),
  )
  .min(1)
  .max(mostSeries, { error: `At most ${String(mostSeries)} curves in one chart.` });

export function fitsTimes(given: {
  readonly times: readonly number[];
  readonly series: readonly Pick<MonitoringSeries, "values" | "baselines">[];
}): boolean {
  return given.series.every(({ values, baselines }) =>
    [values, ...Object.values(baselines)].every((one) => one.length === given.times.length),
  );
}
const fitsProblem = { error: "Every curve has one value for each time.", path: ["series"] };

/** A chart that a person gives, from a table. */
export const givenChartDraftSchema = labels
  .extend({ times: givenTimesSchema, series: givenSeriesSchema })
  .refine(fitsTimes, fitsProblem);
export type GivenChartDraft = z.output<typeof givenChartDraftSchema>;

export const chartEditSchema = labels.extend({ version: versionSchema });

/** Fewer than are drawn at a time on a wide screen, more than anybody tells apart. */
const mostPoints = 700;
const steps = [15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];

/** Seconds between two measurements, round, so that the window holds at most 700 of them. */
export function stepFor(from: string, to: string): number {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  return steps.find((step) => seconds / step < mostPoints) ?? 14_400;
}

/** The places in time of a window: whole steps, so that earlier windows fall on the same ones. */
export function timesOf(from: string, to: string, stepSeconds: number): number[] {
  const step = stepSeconds * 1000;
  const first = Math.ceil(Date.parse(from) / step) * step;
  const times: number[] = [];
  for (let time = first; time <= Date.parse(to); time += step) times.push(time);
  return times;
}
