import { z } from "zod";
import { distinct } from "./distinct.ts";
import { idSchema } from "./id.ts";
import { lineSchema } from "./text.ts";

/** Of one retrospective; an export takes twice as many. */
export const mostFactors = 500;

export const factorCategorySchema = z.enum([
  "technology",
  "process",
  "tooling",
  "monitoring",
  "information",
  "training",
  "workload",
  "communication",
  "environment",
  "external",
]);
export type FactorCategory = z.infer<typeof factorCategorySchema>;

export const factorCategoryWords: Readonly<Record<FactorCategory, string>> = {
  technology: "Technology",
  process: "Process",
  tooling: "Tooling and automation",
  monitoring: "Monitoring",
  information: "Information and documentation",
  training: "Training and knowledge",
  workload: "Staffing and workload",
  communication: "Communication",
  environment: "Environment",
  external: "External",
};

/** What contributed to an incident: one of several, never the one cause. */
export const factorDraftSchema = z.strictObject({
  statement: lineSchema(500),
  category: factorCategorySchema,
  /** Entries of the timeline that show it. */
  entryIds: z
    .array(idSchema)
    .max(50, { error: "At most 50 entries." })
    .transform(distinct)
    .optional(),
});
export type FactorDraft = z.output<typeof factorDraftSchema>;

export const factorSchema = z.object({
  id: idSchema,
  statement: z.string(),
  category: factorCategorySchema,
  entryIds: z.array(idSchema),
  version: z.number().int(),
});
export type Factor = z.infer<typeof factorSchema>;
