import { z } from "zod";
import { distinct } from "./distinct.ts";
import { gateSchema } from "./gate.ts";
import { idSchema } from "./id.ts";
import { incidentMarkSchema } from "./incident.ts";
import { daySchema, instantReplySchema, instantSchema } from "./instant.ts";
import { timeZoneSchema } from "./organisation.ts";
import { accessModeSchema, type AccessMode } from "./permission.ts";
import { quietMinutesRange } from "./quiet-stretch.ts";
import { depthSchema, retrospectiveStateSchema, type Depth } from "./retrospective-state.ts";
import { severityMarkSchema } from "./severity.ts";
import { lineSchema } from "./text.ts";

/** `incident` looks back at one or several incidents, `project` at a span of time. */
export const retrospectiveKindSchema = z.enum(["incident", "project"]);
export type RetrospectiveKind = z.infer<typeof retrospectiveKindSchema>;

export const accessModeNames: Readonly<Record<AccessMode, string>> = {
  open: "Open",
  involved: "Involved only",
  restricted: "Restricted",
};
export const accessModeWords: Readonly<Record<AccessMode, string>> = {
  open: "Anyone in the organisation can read and take part.",
  involved:
    "The working document is for the participants; the published summary and the action items are open to the organisation.",
  restricted:
    "Only the participants know that it exists. Its incident is hidden with it, unless another retrospective of that incident is open to more people.",
};

/** What leads may change. */
export const retrospectiveChangeSchema = z.strictObject({
  title: lineSchema(200),
  access: accessModeSchema.optional(),
  depth: depthSchema.optional(),
  depthBecause: lineSchema(500).nullable().optional(),
  incidentIds: z.array(idSchema).max(20).transform(distinct).optional(),
  scheduledFor: instantSchema.nullable().optional(),
  startsOn: daySchema.nullable().optional(),
  endsOn: daySchema.nullable().optional(),
  timeZone: timeZoneSchema.optional(),
  /** Minutes without an update from which a stretch counts as quiet; null for the usual number. */
  quietAfterMinutes: z
    .number()
    .int()
    .min(quietMinutesRange.least, { error: "At least 5 minutes." })
    .max(quietMinutesRange.most, { error: "At most 1440 minutes, which is a day." })
    .nullable()
    .optional(),
});
export type RetrospectiveChange = z.infer<typeof retrospectiveChangeSchema>;

export const newRetrospectiveSchema = retrospectiveChangeSchema.extend({
  kind: retrospectiveKindSchema.default("incident"),
});
export type NewRetrospective = z.infer<typeof newRetrospectiveSchema>;

export const retrospectiveSchema = z.object({
  id: idSchema,
  kind: retrospectiveKindSchema,
  title: z.string(),
  state: retrospectiveStateSchema,
  skippedBecause: z.string().nullable(),
  access: accessModeSchema,
  depth: depthSchema,
  depthBecause: z.string().nullable(),
  /** The worst among its incidents; null without any. */
  severity: severityMarkSchema.nullable(),
  incidents: z.array(incidentMarkSchema),
  scheduledFor: instantReplySchema.nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  timeZone: z.string(),
  quietAfterMinutes: z.number().int().nullable(),
  createdAt: instantReplySchema,
  updatedAt: instantReplySchema,
  publishedAt: instantReplySchema.nullable(),
  closedAt: instantReplySchema.nullable(),
  version: z.number().int(),
});
export type Retrospective = z.infer<typeof retrospectiveSchema>;

export const waiverSchema = z.object({
  id: idSchema,
  gate: gateSchema,
  reason: z.string(),
  waivedBy: z.object({ id: idSchema, name: z.string() }).nullable(),
  waivedAt: instantReplySchema,
});
export type Waiver = z.infer<typeof waiverSchema>;

/** The depth that a severity asks for, by its rank (1 is the worst); a project is looked back on in full. */
export function depthFor(rank: number | undefined): Depth {
  return rank === undefined || rank <= 2 ? "full" : "light";
}

const order: Readonly<Record<Depth, number>> = { none: 0, light: 1, full: 2 };

type Held = Pick<Retrospective, "kind" | "depth" | "depthBecause" | "startsOn" | "endsOn"> & {
  readonly incidents: readonly unknown[];
  readonly severity: { readonly name: string; readonly rank: number } | null;
};

/** What must hold of a retrospective as it would be saved: each slip by its field, with what to do. */
export function checkRetrospective(held: Held): { path: string; message: string }[] {
  const slips: { path: string; message: string }[] = [];
  if (held.kind === "incident" && held.incidents.length === 0) {
    slips.push({ path: "incidentIds", message: "Choose at least one incident." });
  }
  if (held.kind === "project" && (held.startsOn === null || held.endsOn === null)) {
    slips.push({ path: "startsOn", message: "Say when the project started and when it ended." });
  }
  if (held.startsOn !== null && held.endsOn !== null && held.endsOn < held.startsOn) {
    slips.push({ path: "endsOn", message: "The end lies before the start. Choose a later day." });
  }
  const asked = depthFor(held.severity?.rank);
  if (held.depth === "none" && held.depthBecause === null) {
    slips.push({ path: "depthBecause", message: "Say why no retrospective is needed." });
  } else if (order[held.depth] < order[asked] && held.depthBecause === null) {
    const name = held.severity?.name ?? "A project";
    slips.push({
      path: "depthBecause",
      message: `${name} usually has a full retrospective. Say why a lighter one is enough.`,
    });
  }
  return slips;
}
