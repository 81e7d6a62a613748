import { idSchema } from "@second-story/domain/id.ts";
import { instantReplySchema } from "@second-story/domain/instant.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { route } from "./route.ts";

export const listHistory = route({
  name: "listHistory",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/history",
  permission: "retrospective.read",
  summary: "What was done to a retrospective, the latest first, in plain words.",
  topics: [
    "retrospectives",
    "participants",
    "timeline",
    "evidence",
    "prose",
    "action-items",
    "editions",
  ],
  params: z.object({ retrospectiveId: idSchema }),
  query: z.strictObject(pageQuery),
  reply: pageOf(
    z.object({
      id: z.string(),
      happenedAt: instantReplySchema,
      /** Null when the account is gone, and when who it was is for those who take part. */
      actor: z.object({ id: idSchema, name: z.string() }).nullable(),
      topic: z.string(),
      action: z.string(),
      /** Follows the actor's name: "moved it from Draft to Scheduled". */
      sentence: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});
