import { z } from "zod";
import { audienceSchema } from "./audience.ts";
import { markKindSchema } from "./communication-mark.ts";
import { factorCategorySchema } from "./factor.ts";
import { baselineKindSchema } from "./monitoring-chart.ts";
import { participantRoleSchema } from "./participant.ts";
import { patternSchema } from "./usual-pattern.ts";

/** More than these are looked at by nobody who reads an edition. */
export const mostPublishedCharts = 8;

const values = z.array(z.number().nullable());

/** A chart as it was taken, with fewer points where it has many, and without the question that was asked. */
const publishedChartSchema = z.object({
  title: z.string(),
  unit: z.string(),
  service: z.string().nullable(),
  /** The name of the source; null for what a person gave. */
  source: z.string().nullable(),
  takenAt: z.string(),
  /** Milliseconds since 1970, rising. */
  times: z.array(z.number()),
  series: z.array(
    z.object({
      name: z.string(),
      values,
      baselines: z.partialRecord(baselineKindSchema, values),
      /** What the comparison of every measurement said. */
      pattern: patternSchema,
    }),
  ),
});
export type PublishedChart = z.infer<typeof publishedChartSchema>;

const publishedSignalSchema = z.object({
  what: z.string(),
  service: z.string().nullable(),
  wouldHaveTold: z.string(),
  tellsAt: z.string().nullable(),
});
export type PublishedSignal = z.infer<typeof publishedSignalSchema>;

const publishedMarkSchema = z.object({
  kind: markKindSchema,
  text: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  /** Number of the action item that was made of it. */
  actionItem: z.number().int().nullable(),
});
export type PublishedMark = z.infer<typeof publishedMarkSchema>;

const publishedQuietSchema = z.object({
  audience: audienceSchema,
  from: z.string(),
  to: z.string(),
});

/** When somebody with a role was there: told by it alone. */
const publishedPresenceSchema = z.object({
  role: participantRoleSchema,
  stays: z.array(
    z.object({
      /** Null for who was there before the records begin, and for who stayed. */
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});
export type PublishedPresence = z.infer<typeof publishedPresenceSchema>;

const publishedFactorSchema = z.object({
  statement: z.string(),
  category: factorCategorySchema,
  /** When what shows it happened. */
  shownAt: z.array(z.string()),
});
export type PublishedFactor = z.infer<typeof publishedFactorSchema>;

/** What was found beside the story; editions from before it was told hold none of it. */
export const findingsShape = {
  charts: z.array(publishedChartSchema).default([]),
  missingSignals: z.array(publishedSignalSchema).default([]),
  marks: z.array(publishedMarkSchema).default([]),
  /** Stretches of the response in which an audience heard nothing. */
  quietStretches: z.array(publishedQuietSchema).default([]),
  presences: z.array(publishedPresenceSchema).default([]),
  /** How many more were there, without a role: a channel has hundreds. */
  othersThere: z.number().int().default(0),
  factors: z.array(publishedFactorSchema).default([]),
} as const;
export type PublishedFindings = z.infer<z.ZodObject<typeof findingsShape>>;
