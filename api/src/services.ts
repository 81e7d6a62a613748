import { idSchema } from "@second-story/domain/id.ts";
import { serviceChangeSchema, serviceSchema } from "@second-story/domain/service.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ serviceId: idSchema });

export const listServices = route({
  name: "listServices",
  method: "GET",
  path: "/services",
  permission: "services.read",
  summary: "Lists the services, by name; archived ones only when asked for.",
  topics: ["services"],
  query: z.strictObject({ archived: z.stringbool().default(false) }),
  reply: z.object({ items: z.array(serviceSchema) }),
});

export const createService = route({
  name: "createService",
  method: "POST",
  path: "/services",
  permission: "services.write",
  summary: "Adds a service.",
  body: serviceChangeSchema,
  reply: serviceSchema,
  status: 201,
});

export const editService = route({
  name: "editService",
  method: "PATCH",
  path: "/services/:serviceId",
  permission: "services.write",
  summary: "Changes a service, or archives it.",
  params,
  body: serviceChangeSchema.partial().extend({
    archived: z.boolean().optional(),
    version: versionSchema,
  }),
  reply: serviceSchema,
});
