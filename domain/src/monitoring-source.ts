import { z } from "zod";
import { idSchema } from "./id.ts";
import { instantReplySchema } from "./instant.ts";
import { lineSchema } from "./text.ts";
import { versionSchema } from "./version.ts";

/** Visible ASCII: what a header may carry. */
const headerValue = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: "This cannot be empty." })
    .max(most, { error: `At most ${String(most)} characters.` })
    .regex(/^[\u0020-\u007E]*$/u, { error: "Only plain letters, digits and signs can be sent." });

/** How a source learns that it is us. */
export const monitoringCredentialsSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("bearer"), token: headerValue(4000) }),
  z.strictObject({
    kind: z.literal("basic"),
    username: lineSchema(200).refine((name) => !name.includes(":"), {
      error: "A name for basic authentication has no colon.",
    }),
    password: z
      .string()
      .min(1, { error: "This cannot be empty." })
      .max(1000, { error: "At most 1000 characters." }),
  }),
]);
export type MonitoringCredentials = z.infer<typeof monitoringCredentialsSchema>;

export const monitoringTenantSchema = z.strictObject({
  header: z
    .string()
    .trim()
    .max(100, { error: "At most 100 characters." })
    .regex(/^X-[A-Za-z0-9-]+$/u, { error: "Give a header such as X-Scope-OrgID." }),
  value: headerValue(200),
});
export type MonitoringTenant = z.infer<typeof monitoringTenantSchema>;

const url = z
  .string()
  .trim()
  .max(500, { error: "At most 500 characters." })
  .transform((text, issues) => {
    const base = readBase(text);
    if (base !== undefined) return base;
    issues.addIssue(
      "Give the address at which it answers, such as https://prometheus.example.com, without a name, password or question mark in it.",
    );
    return z.NEVER;
  });

/** Without a slash at its end: paths such as `/api/v1/query` are added to it. */
function readBase(text: string): string | undefined {
  const parts = /^https?:\/\/[^\s/?#@\\]+(?:\/[^\s?#@\\]*)?$/iu.exec(text);
  return parts ? text.replace(/\/+$/u, "") : undefined;
}

const base = z.strictObject({
  name: lineSchema(80),
  url,
  /** Names whose data is meant where several share one installation (Mimir, Thanos, VictoriaMetrics). */
  tenant: monitoringTenantSchema.nullable().optional(),
});

export const monitoringSourceDraftSchema = base.extend({
  credentials: monitoringCredentialsSchema,
});
export type MonitoringSourceDraft = z.output<typeof monitoringSourceDraftSchema>;

/** Without `credentials` the ones that are kept stay, as long as the address stays with the same host. */
export const monitoringSourceEditSchema = base.extend({
  credentials: monitoringCredentialsSchema.optional(),
  version: versionSchema,
});

export const monitoringSourceSchema = z.object({
  id: idSchema,
  name: z.string(),
  url: z.string(),
  tenant: z.object({ header: z.string(), value: z.string() }).nullable(),
  /** What is kept; the secrets themselves never leave the server. */
  credentials: z.object({ kind: z.enum(["none", "bearer", "basic"]) }),
  createdAt: instantReplySchema,
  version: z.number().int(),
});
export type MonitoringSource = z.infer<typeof monitoringSourceSchema>;

/** Whether two addresses lead to the same server, so that credentials for one may be sent to the other. */
export function isSameHost(one: string, other: string): boolean {
  const hostOf = (address: string) => /^[a-z]+:\/\/[^/]+/u.exec(address.toLowerCase())?.[0];
  return hostOf(one) === hostOf(other);
}
