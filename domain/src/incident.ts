import { z } from "zod";
import { distinct } from "./distinct.ts";
import { durationSchema } from "./duration.ts";
import { idSchema } from "./id.ts";
import { instantReplySchema } from "./instant.ts";
import { milestonesChangeSchema, milestonesSchema } from "./milestone.ts";
import { timeZoneSchema } from "./organisation.ts";
import { severityMarkSchema } from "./severity.ts";
import { lineSchema, paragraphSchema } from "./text.ts";

export const discoverySchema = z.enum([
  "monitoring-alert",
  "own-staff",
  "support-or-customer",
  "social-media",
  "partner",
  "by-chance",
]);
export type Discovery = z.infer<typeof discoverySchema>;
export const discoveryWords: Readonly<Record<Discovery, string>> = {
  "monitoring-alert": "Monitoring alert",
  "own-staff": "Own staff",
  "support-or-customer": "Support or a customer",
  "social-media": "Social media",
  partner: "A partner",
  "by-chance": "By chance",
};

export const experienceSchema = z.enum([
  "slow",
  "errors",
  "locked-out",
  "new-sessions-only",
  "stale-or-wrong-data",
  "data-loss",
  "delayed",
  "feature-missing",
]);
export type Experience = z.infer<typeof experienceSchema>;
export const experienceWords: Readonly<Record<Experience, string>> = {
  slow: "Slow",
  errors: "Errors",
  "locked-out": "Locked out",
  "new-sessions-only": "New sessions only",
  "stale-or-wrong-data": "Stale or wrong data",
  "data-loss": "Data loss",
  delayed: "Delayed",
  "feature-missing": "A feature missing",
};

/** What the responders report of those hours. */
export const stressSchema = z.enum(["calm", "tense", "exhausting"]);
export type Stress = z.infer<typeof stressSchema>;
export const stressWords: Readonly<Record<Stress, string>> = {
  calm: "Calm",
  tense: "Tense",
  exhausting: "Exhausting",
};

/** How many customers were impacted; null stands for not known, which is not zero. */
export const customersImpactedSchema = z
  .strictObject({
    count: z
      .number()
      .int({ error: "Give a whole number." })
      .min(0, { error: "Give zero or more." })
      .max(2_000_000_000, { error: "At most 2,000,000,000." }),
    precision: z.enum(["exact", "estimate"]),
  })
  .nullable();
export type CustomersImpacted = z.infer<typeof customersImpactedSchema>;

const share = z
  .number()
  .min(0, { error: "A share lies between 0 and 100 percent." })
  .max(100, { error: "A share lies between 0 and 100 percent." })
  .transform((percent) => Math.round(percent * 100) / 100)
  .nullable();

/** What a person may say of an incident; only the first two must be known at the start. */
export const incidentChangeSchema = z.strictObject({
  title: lineSchema(200),
  severityId: idSchema,
  summary: paragraphSchema(5000).optional(),
  serviceIds: z.array(idSchema).max(100).transform(distinct).optional(),
  timeZone: timeZoneSchema.optional(),
  milestones: milestonesChangeSchema.optional(),
  discoveredBy: discoverySchema.nullable().optional(),
  beforeCustomers: z.boolean().nullable().optional(),
  customersImpacted: customersImpactedSchema.optional(),
  /** In percent of all customers, to two decimals. */
  customersShare: share.optional(),
  experienced: z.array(experienceSchema).max(20).transform(distinct).optional(),
  inWhoseWords: paragraphSchema(5000).optional(),
  stress: stressSchema.nullable().optional(),
});
export type IncidentChange = z.infer<typeof incidentChangeSchema>;

/** As it is named beside something else. */
export const incidentMarkSchema = z.object({
  id: idSchema,
  /** Shown as INC-12. */
  number: z.number().int(),
  title: z.string(),
});
export type IncidentMark = z.infer<typeof incidentMarkSchema>;

export const incidentSchema = incidentMarkSchema.extend({
  summary: z.string(),
  severity: severityMarkSchema,
  services: z.array(z.object({ id: idSchema, name: z.string() })),
  timeZone: z.string(),
  milestones: milestonesSchema,
  /** Derived from the milestones. */
  durations: z.array(durationSchema),
  /** What is out of the usual order, in sentences. */
  orderNotes: z.array(z.string()),
  discoveredBy: discoverySchema.nullable(),
  beforeCustomers: z.boolean().nullable(),
  customersImpacted: customersImpactedSchema,
  customersShare: z.number().nullable(),
  experienced: z.array(experienceSchema),
  inWhoseWords: z.string(),
  stress: stressSchema.nullable(),
  createdAt: instantReplySchema,
  updatedAt: instantReplySchema,
  deleted: z.boolean(),
  version: z.number().int(),
});
export type Incident = z.infer<typeof incidentSchema>;

/** "INC-12". */
export function incidentCode(incident: { readonly number: number }): string {
  return `INC-${String(incident.number)}`;
}
