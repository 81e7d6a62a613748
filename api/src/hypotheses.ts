import { hypothesisChangeSchema, hypothesisSchema } from "@second-story/domain/hypothesis.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });

export const listHypotheses = route({
  name: "listHypotheses",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/hypotheses",
  permission: "retrospective.read",
  summary:
    "Lists what was suspected, in the order in which it was raised: every entry of that kind.",
  topics: ["timeline"],
  params,
  reply: z.object({ items: z.array(hypothesisSchema) }),
});

export const editHypothesis = route({
  name: "editHypothesis",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/hypotheses/:entryId",
  permission: "retrospective.write",
  summary: "Says how a hypothesis ended, at which entry, and what speaks for and against it.",
  params: params.extend({ entryId: idSchema }),
  body: hypothesisChangeSchema.extend({ version: versionSchema }),
  reply: hypothesisSchema,
});
