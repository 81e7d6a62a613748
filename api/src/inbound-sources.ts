import { idSchema } from "@second-story/domain/id.ts";
import {
  inboundDeliverySchema,
  inboundSecretDraftSchema,
  inboundSourceDraftSchema,
  inboundSourceEditSchema,
  inboundSourceSchema,
} from "@second-story/domain/inbound-source.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { route } from "./route.ts";

const params = z.object({ sourceId: idSchema });
const deliveryParams = params.extend({ deliveryId: idSchema });
const withAddress = z.object({
  source: inboundSourceSchema,
  /** Where the system sends to. Its secret part is shown this once. */
  address: z.string(),
});

export const receiveDelivery = route({
  name: "receiveDelivery",
  method: "POST",
  path: "/inbound/:sourceId/:token",
  permission: "public",
  summary:
    "Where a system sends what it has to tell: kept at once, worked on after the answer. At most 1 MiB.",
  // Texts, so that whatever is no address of ours is answered in the same way.
  params: z.object({ sourceId: z.string(), token: z.string() }),
  /** `challenge` goes back to Slack when it asks whether the address is ours. */
  reply: z.object({ challenge: z.string().optional() }),
});

export const listInboundSources = route({
  name: "listInboundSources",
  method: "GET",
  path: "/inbound-sources",
  permission: "integrations.manage",
  summary: "Lists the systems that send to us, by name; archived ones only when asked for.",
  topics: ["integrations"],
  query: z.strictObject({ archived: z.stringbool().default(false) }),
  reply: z.object({
    items: z.array(
      inboundSourceSchema.extend({
        /** Deliveries of the last 30 days that could not be read. */
        notUnderstood: z.number().int(),
      }),
    ),
  }),
});

export const createInboundSource = route({
  name: "createInboundSource",
  method: "POST",
  path: "/inbound-sources",
  permission: "integrations.manage",
  summary: "Makes an address for a system to send to, and shows it this once.",
  body: inboundSourceDraftSchema,
  reply: withAddress,
  status: 201,
});

export const editInboundSource = route({
  name: "editInboundSource",
  method: "PUT",
  path: "/inbound-sources/:sourceId",
  permission: "integrations.manage",
  summary:
    "Changes the name or the rule of a source, or archives it: its address then takes nothing.",
  params,
  body: inboundSourceEditSchema,
  reply: inboundSourceSchema,
});

export const renewInboundAddress = route({
  name: "renewInboundAddress",
  method: "POST",
  path: "/inbound-sources/:sourceId/address",
  permission: "integrations.manage",
  summary: "Makes a new address and shows it this once; the one before takes nothing from then on.",
  params,
  reply: withAddress,
});

export const addInboundSecret = route({
  name: "addInboundSecret",
  method: "POST",
  path: "/inbound-sources/:sourceId/secrets",
  permission: "integrations.manage",
  summary:
    "Adds a secret that deliveries may be signed with; those before it stay good until removed.",
  params,
  body: inboundSecretDraftSchema,
  reply: inboundSourceSchema,
  status: 201,
});

export const removeInboundSecret = route({
  name: "removeInboundSecret",
  method: "DELETE",
  path: "/inbound-sources/:sourceId/secrets/:secretId",
  permission: "integrations.manage",
  summary: "Removes a secret: what is signed with it is refused from then on.",
  params: params.extend({ secretId: idSchema }),
  reply: inboundSourceSchema,
});

export const listDeliveries = route({
  name: "listDeliveries",
  method: "GET",
  path: "/inbound-sources/:sourceId/deliveries",
  permission: "integrations.manage",
  summary: "Lists what a source delivered, newest first, and what became of it.",
  topics: ["integrations"],
  params,
  query: z.strictObject(pageQuery),
  reply: pageOf(inboundDeliverySchema),
});

export const getDelivery = route({
  name: "getDelivery",
  method: "GET",
  path: "/inbound-sources/:sourceId/deliveries/:deliveryId",
  permission: "integrations.manage",
  summary: "What was delivered, as text with secrets masked.",
  topics: ["integrations"],
  params: deliveryParams,
  reply: inboundDeliverySchema.extend({ body: z.string() }),
});

export const replayDelivery = route({
  name: "replayDelivery",
  method: "POST",
  path: "/inbound-sources/:sourceId/deliveries/:deliveryId/replay",
  permission: "integrations.manage",
  summary: "Works on a delivery once more; what came of it before is not doubled.",
  params: deliveryParams,
  reply: inboundDeliverySchema,
  status: 202,
});
