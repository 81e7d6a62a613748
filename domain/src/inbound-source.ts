import { z } from "zod";
import { distinct } from "./distinct.ts";
import { idSchema } from "./id.ts";
import { instantReplySchema } from "./instant.ts";
import { lineSchema } from "./text.ts";
import type { SourceKind } from "./timeline-entry.ts";
import { versionSchema } from "./version.ts";

/** The systems that can send to us, by the way in which they sign and shape what they send. */
export const inboundKindSchema = z.enum([
  "alertmanager",
  "cloudevents",
  "generic",
  "github",
  "gitlab",
  "grafana",
  "opsgenie",
  "pagerduty",
  "slack-events",
  "standard-webhooks",
  "statuspage",
]);
export type InboundKind = z.infer<typeof inboundKindSchema>;

type KindFacts = {
  readonly name: string;
  /**
   * What of a delivery proves its sender besides the address. `signature`: nothing is taken without a secret.
   * `optional`: a secret is asked for once there is one.
   */
  readonly proof: "signature" | "optional";
  /** What the secret is, in the sender's own words. */
  readonly secretName: string;
  readonly sourceKind: SourceKind;
  /** Only what reads as an alert opens an incident, since the system tells much else besides. */
  readonly opensOnAlertsAlone: boolean;
};

const bearer = "Bearer token";

export const inboundKinds: Readonly<Record<InboundKind, KindFacts>> = {
  alertmanager: {
    name: "Alertmanager",
    proof: "optional",
    secretName: bearer,
    sourceKind: "alert",
    opensOnAlertsAlone: true,
  },
  cloudevents: {
    name: "CloudEvents",
    proof: "optional",
    secretName: bearer,
    sourceKind: "log",
    opensOnAlertsAlone: false,
  },
  generic: {
    name: "Anything else",
    proof: "optional",
    secretName: bearer,
    sourceKind: "log",
    opensOnAlertsAlone: false,
  },
  github: {
    name: "GitHub",
    proof: "signature",
    secretName: "Webhook secret",
    sourceKind: "release",
    opensOnAlertsAlone: true,
  },
  gitlab: {
    name: "GitLab",
    proof: "signature",
    secretName: "Secret token or signing token",
    sourceKind: "release",
    opensOnAlertsAlone: true,
  },
  grafana: {
    name: "Grafana",
    proof: "optional",
    secretName: "HMAC secret",
    sourceKind: "alert",
    opensOnAlertsAlone: true,
  },
  opsgenie: {
    name: "Opsgenie",
    proof: "optional",
    secretName: bearer,
    sourceKind: "alert",
    opensOnAlertsAlone: true,
  },
  pagerduty: {
    name: "PagerDuty",
    proof: "signature",
    secretName: "Webhook signing secret",
    sourceKind: "alert",
    opensOnAlertsAlone: true,
  },
  "slack-events": {
    name: "Slack",
    proof: "signature",
    secretName: "Signing secret",
    sourceKind: "chat",
    opensOnAlertsAlone: true,
  },
  "standard-webhooks": {
    name: "incident.io, Svix and other Standard Webhooks",
    proof: "signature",
    secretName: "Signing secret (whsec_…)",
    sourceKind: "alert",
    opensOnAlertsAlone: false,
  },
  statuspage: {
    name: "Statuspage",
    proof: "optional",
    secretName: bearer,
    sourceKind: "document",
    opensOnAlertsAlone: false,
  },
};

/**
 * An incident that a source opened takes new matters until so long after all that it was told of is over; then they are another
 * incident's, though nobody has set `resolved`.
 */
export const hoursAfterAllIsOver = 2;

/**
 * What becomes of what a source tells. An incident is open while it has no milestone `resolved`.
 * `open-incident`: it joins the newest open incident of the services, or that which the source told of before;
 * where there is none, an alert opens one. `attach`: it joins the newest open incident of the services (of
 * any, without services), else it waits. `keep`: it waits.
 */
export const inboundRuleSchema = z.enum(["open-incident", "attach", "keep"]);
export type InboundRule = z.infer<typeof inboundRuleSchema>;

const secretSchema = z
  .string()
  .trim()
  .min(8, { error: "A secret has at least 8 characters." })
  .max(500, { error: "At most 500 characters." });

const base = z.strictObject({
  name: lineSchema(80),
  rule: inboundRuleSchema,
  /** Of the incidents it opens. */
  severityId: idSchema.nullable(),
  serviceIds: z.array(idSchema).max(100).transform(distinct),
});
const needsSeverity = (change: {
  rule?: string | undefined;
  severityId?: string | null | undefined;
}) => change.rule !== "open-incident" || change.severityId !== null;
const severityMissing = {
  error: "Choose the severity of the incidents that it opens.",
  path: ["severityId"],
};

export const inboundSourceDraftSchema = base
  .extend({ kind: inboundKindSchema, secret: secretSchema.optional() })
  .refine(needsSeverity, severityMissing);
export type InboundSourceDraft = z.output<typeof inboundSourceDraftSchema>;

/** The rule and its severity travel together. */
export const inboundSourceEditSchema = base
  .extend({ archived: z.boolean(), version: versionSchema })
  .refine(needsSeverity, severityMissing);
export type InboundSourceEdit = z.output<typeof inboundSourceEditSchema>;

export const inboundSecretDraftSchema = z.strictObject({ secret: secretSchema });

export const inboundSourceSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: inboundKindSchema,
  rule: inboundRuleSchema,
  severityId: idSchema.nullable(),
  serviceIds: z.array(idSchema),
  /** The secrets themselves never leave the server. */
  secrets: z.array(z.object({ id: idSchema, createdAt: instantReplySchema })),
  lastReceivedAt: instantReplySchema.nullable(),
  refusedAt: instantReplySchema.nullable(),
  refusedBecause: z.string().nullable(),
  archived: z.boolean(),
  version: z.number().int(),
});
export type InboundSource = z.infer<typeof inboundSourceSchema>;

/** `received`: waits for its turn. `ignored`: understood, and nothing in it for a timeline. */
export const deliveryStateSchema = z.enum(["received", "done", "failed", "ignored"]);
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

export const inboundDeliverySchema = z.object({
  id: idSchema,
  receivedAt: instantReplySchema,
  state: deliveryStateSchema,
  /** Why it failed or was ignored, as a sentence. */
  reason: z.string().nullable(),
  attempts: z.number().int(),
  /** Bytes of body. */
  size: z.number().int(),
  /** Records that came of it. */
  records: z.number().int(),
  /** Where those went, as far as the reader may see it. */
  incidents: z.array(z.object({ id: idSchema, number: z.number().int(), title: z.string() })),
});
export type InboundDelivery = z.infer<typeof inboundDeliverySchema>;
