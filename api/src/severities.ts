import { idSchema } from "@second-story/domain/id.ts";
import { severityChangeSchema, severitySchema } from "@second-story/domain/severity.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

export const listSeverities = route({
  name: "listSeverities",
  method: "GET",
  path: "/severities",
  permission: "incidents.read",
  summary: "Lists the severities, the worst first.",
  topics: ["organisation"],
  reply: z.object({ items: z.array(severitySchema) }),
});

export const editSeverity = route({
  name: "editSeverity",
  method: "PATCH",
  path: "/severities/:severityId",
  permission: "organisation.manage",
  summary: "Changes the name or the description of a severity.",
  params: z.object({ severityId: idSchema }),
  body: severityChangeSchema.partial().extend({ version: versionSchema }),
  reply: severitySchema,
});
