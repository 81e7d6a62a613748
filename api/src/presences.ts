import { authorMatchDraftSchema, authorMatchSchema } from "@second-story/domain/author-match.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { presenceDraftSchema, presenceSchema, visitSchema } from "@second-story/domain/presence.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const one = params.extend({ presenceId: idSchema });

export const listPresences = route({
  name: "listPresences",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/presences",
  permission: "retrospective.read",
  summary:
    "Lists who was in the response when: what people told, and what was read from imported chat.",
  topics: ["timeline", "evidence"],
  params,
  reply: z.object({
    items: z.array(presenceSchema),
    visits: z.array(visitSchema),
    /** What people said of the labels of chats. */
    matches: z.array(authorMatchSchema),
    /** Every name that is told by a role outside, beside those of the participants. */
    names: z.array(z.string()),
  }),
});

export const addPresence = route({
  name: "addPresence",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/presences",
  permission: "retrospective.write",
  summary: "Says when somebody joined the response.",
  params,
  body: presenceDraftSchema,
  reply: presenceSchema,
  status: 201,
});

export const editPresence = route({
  name: "editPresence",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/presences/:presenceId",
  permission: "retrospective.write",
  summary: "Corrects when somebody joined or left.",
  params: one,
  body: presenceDraftSchema.partial().extend({ version: versionSchema }),
  reply: presenceSchema,
});

export const deletePresence = route({
  name: "deletePresence",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/presences/:presenceId",
  permission: "retrospective.write",
  summary: "Takes it back that somebody joined; it can be restored.",
  params: one,
});

export const restorePresence = route({
  name: "restorePresence",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/presences/:presenceId/restore",
  permission: "retrospective.write",
  summary: "Brings back what was taken back.",
  params: one,
  reply: presenceSchema,
});

export const sayWhoAuthorIs = route({
  name: "sayWhoAuthorIs",
  method: "PUT",
  path: "/retrospectives/:retrospectiveId/author-matches",
  permission: "retrospective.write",
  summary: "Says whom a label of an imported chat means, for everyone; or takes that back.",
  params,
  body: authorMatchDraftSchema,
  reply: authorMatchSchema,
});
