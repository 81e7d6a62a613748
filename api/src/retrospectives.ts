import { gateSchema } from "@second-story/domain/gate.ts";
import { idSchema } from "@second-story/domain/id.ts";
import {
  retrospectiveStateSchema,
  transitionSchema,
} from "@second-story/domain/retrospective-state.ts";
import {
  newRetrospectiveSchema,
  retrospectiveChangeSchema,
  retrospectiveSchema,
  waiverSchema,
} from "@second-story/domain/retrospective.ts";
import { lineSchema, paragraphSchema } from "@second-story/domain/text.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { severalOf } from "./query.ts";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });

/** The header is for everyone who may know of it; `workspace` is null for those who may not read the working document. */
export const retrospectiveViewSchema = retrospectiveSchema.extend({
  may: z.object({ read: z.boolean(), write: z.boolean(), manage: z.boolean() }),
  workspace: z
    .object({
      path: z.array(retrospectiveStateSchema),
      nextStep: z.object({ sentence: z.string(), to: retrospectiveStateSchema.nullable() }),
      transitions: z.array(transitionSchema),
      waivers: z.array(waiverSchema),
      counts: z.object({
        participants: z.number().int(),
        timelineEntries: z.number().int(),
        actionItems: z.number().int(),
        unsettledActionItems: z.number().int(),
        editions: z.number().int(),
      }),
    })
    .nullable(),
});
export type RetrospectiveView = z.infer<typeof retrospectiveViewSchema>;

export const listRetrospectives = route({
  name: "listRetrospectives",
  method: "GET",
  path: "/retrospectives",
  permission: "retrospectives.list",
  summary: "Lists the retrospectives that the reader may know of, the latest first.",
  topics: ["retrospectives", "participants", "incidents", "timeline"],
  query: z.strictObject({
    search: paragraphSchema(300).optional(),
    state: severalOf(retrospectiveStateSchema).optional(),
    severityId: severalOf(idSchema).optional(),
    serviceId: severalOf(idSchema).optional(),
    incidentId: idSchema.optional(),
    /** Those that the reader takes part in or started. */
    mine: z.stringbool().default(false),
    /** Those whose timeline the reader is asked to confirm. */
    unconfirmed: z.stringbool().default(false),
    ...pageQuery,
  }),
  reply: pageOf(retrospectiveSchema),
});

export const createRetrospective = route({
  name: "createRetrospective",
  method: "POST",
  path: "/retrospectives",
  permission: "retrospectives.create",
  summary: "Starts a retrospective. Its depth follows from the worst severity unless it is told.",
  body: newRetrospectiveSchema,
  reply: retrospectiveSchema,
  status: 201,
});

export const getRetrospective = route({
  name: "getRetrospective",
  method: "GET",
  path: "/retrospectives/:retrospectiveId",
  permission: "retrospective.see",
  summary:
    "A retrospective: its header, and for those who may read the working document also the next step and what is missing for it.",
  topics: [
    "retrospectives",
    "participants",
    "incidents",
    "organisation",
    "timeline",
    "prose",
    "action-items",
    "editions",
  ],
  params,
  reply: retrospectiveViewSchema,
});

export const editRetrospective = route({
  name: "editRetrospective",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId",
  permission: "retrospective.manage",
  summary: "Changes title, dates, depth, incidents or who can read it.",
  params,
  body: retrospectiveChangeSchema.partial().extend({ version: versionSchema }),
  reply: retrospectiveSchema,
});

export const deleteRetrospective = route({
  name: "deleteRetrospective",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId",
  permission: "retrospective.delete",
  summary:
    "Deletes a retrospective for good, with all that was written, imported and published in it. Its incidents stay, but for those of one's own that a restricted one alone kept hidden.",
  params,
});

export const moveRetrospective = route({
  name: "moveRetrospective",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/transitions",
  permission: "retrospective.manage",
  summary: "Moves a retrospective to another state. Publishing goes through its editions instead.",
  params,
  body: z.strictObject({
    to: retrospectiveStateSchema,
    /** Needed for `skipped`. */
    reason: lineSchema(500).optional(),
    version: versionSchema,
  }),
  reply: retrospectiveSchema,
});

export const waiveGate = route({
  name: "waiveGate",
  method: "PUT",
  path: "/retrospectives/:retrospectiveId/waivers/:gate",
  permission: "retrospective.manage",
  summary: "Lets a gate pass in the caller's name, with a reason that stays on record.",
  params: params.extend({ gate: gateSchema }),
  body: z.strictObject({ reason: lineSchema(500) }),
  reply: waiverSchema,
});

export const withdrawWaiver = route({
  name: "withdrawWaiver",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/waivers/:gate",
  permission: "retrospective.manage",
  summary: "Takes a waiver back; that it was given stays in the history.",
  params: params.extend({ gate: gateSchema }),
});
