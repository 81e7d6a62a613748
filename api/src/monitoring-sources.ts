import { idSchema } from "@second-story/domain/id.ts";
import {
  monitoringSourceDraftSchema,
  monitoringSourceEditSchema,
  monitoringSourceSchema,
} from "@second-story/domain/monitoring-source.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ sourceId: idSchema });

export const listMonitoringSources = route({
  name: "listMonitoringSources",
  method: "GET",
  path: "/monitoring-sources",
  permission: "integrations.manage",
  summary: "Lists the monitoring systems that curves can be fetched from, by name.",
  topics: ["monitoring"],
  reply: z.object({ items: z.array(monitoringSourceSchema) }),
});

export const createMonitoringSource = route({
  name: "createMonitoringSource",
  method: "POST",
  path: "/monitoring-sources",
  permission: "integrations.manage",
  summary: "Adds a Prometheus, or what speaks its API. Its credentials are sealed and never shown.",
  body: monitoringSourceDraftSchema,
  reply: monitoringSourceSchema,
  status: 201,
});

export const editMonitoringSource = route({
  name: "editMonitoringSource",
  method: "PUT",
  path: "/monitoring-sources/:sourceId",
  permission: "integrations.manage",
  summary:
    "Changes a source. Without credentials those that are kept stay, unless the address goes to another host.",
  params,
  body: monitoringSourceEditSchema,
  reply: monitoringSourceSchema,
});

export const deleteMonitoringSource = route({
  name: "deleteMonitoringSource",
  method: "DELETE",
  path: "/monitoring-sources/:sourceId",
  permission: "integrations.manage",
  summary: "Removes a source with its credentials; curves that were fetched from it stay.",
  params,
});

export const testMonitoringSource = route({
  name: "testMonitoringSource",
  method: "POST",
  path: "/monitoring-sources/:sourceId/test",
  permission: "integrations.manage",
  summary: "Asks the source a question that any Prometheus can answer, and says how that went.",
  params,
  reply: z.object({
    works: z.boolean(),
    /** A sentence for people. */
    told: z.string(),
  }),
});
