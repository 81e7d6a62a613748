import { factorDraftSchema, factorSchema } from "@second-story/domain/factor.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const one = params.extend({ factorId: idSchema });

export const listFactors = route({
  name: "listFactors",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/factors",
  permission: "retrospective.read",
  summary: "Lists the contributing factors in the order in which they were found.",
  topics: ["factors", "timeline"],
  params,
  reply: z.object({ items: z.array(factorSchema) }),
});

export const addFactor = route({
  name: "addFactor",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/factors",
  permission: "retrospective.write",
  summary: "Adds a contributing factor.",
  params,
  body: factorDraftSchema,
  reply: factorSchema,
  status: 201,
});

export const editFactor = route({
  name: "editFactor",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/factors/:factorId",
  permission: "retrospective.write",
  summary: "Changes a contributing factor.",
  params: one,
  body: factorDraftSchema.partial().extend({ version: versionSchema }),
  reply: factorSchema,
});

export const deleteFactor = route({
  name: "deleteFactor",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/factors/:factorId",
  permission: "retrospective.write",
  summary: "Removes a contributing factor; it can be restored.",
  params: one,
});

export const restoreFactor = route({
  name: "restoreFactor",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/factors/:factorId/restore",
  permission: "retrospective.write",
  summary: "Brings a removed factor back.",
  params: one,
  reply: factorSchema,
});
