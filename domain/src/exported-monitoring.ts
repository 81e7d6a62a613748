import { z } from "zod";
import { instantSchema } from "./instant.ts";
import { fitsTimes, givenSeriesSchema, givenTimesSchema } from "./monitoring-chart.ts";
import { lineSchema, paragraphSchema } from "./text.ts";

const name = lineSchema(200);

/** A chart as another installation reads it: with its numbers, and where they came from by name alone. */
export const exportedChartSchema = z
  .strictObject({
    title: lineSchema(120),
    unit: paragraphSchema(20),
    service: name.nullable(),
    source: z
      .strictObject({
        name,
        query: paragraphSchema(2000),
        stepSeconds: z.number().int().min(1).max(86_400),
        found: z.number().int().min(0).max(10_000_000),
      })
      .nullable(),
    times: givenTimesSchema,
    series: givenSeriesSchema.min(0),
    takenAt: instantSchema,
  })
  .refine(fitsTimes, { error: "Every curve has one value for each time.", path: ["series"] });
export type ExportedChart = z.infer<typeof exportedChartSchema>;

/** The entry and the action item are named by their places in the export. */
export const exportedSignalSchema = z.strictObject({
  what: name,
  service: name.nullable(),
  wouldHaveTold: paragraphSchema(1000),
  tellsAt: instantSchema.nullable(),
  entry: z.number().int().min(0).nullable(),
  actionItem: z.number().int().min(0).nullable(),
});
export type ExportedSignal = z.infer<typeof exportedSignalSchema>;
