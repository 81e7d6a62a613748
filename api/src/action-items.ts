import {
  actionItemDraftSchema,
  actionItemSchema,
  actionMoveSchema,
  actionStateSchema,
  actionTypeSchema,
  prioritySchema,
} from "@second-story/domain/action-item.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { daySchema } from "@second-story/domain/instant.ts";
import { wordsSchema } from "@second-story/domain/text.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { route } from "./route.ts";

const below = z.object({ retrospectiveId: idSchema });
const one = below.extend({ actionItemId: idSchema });

/** One value or several of the same filter. */
const several = <S extends z.ZodType>(schema: S) =>
  z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(schema).max(20));

export const actionItemListedSchema = actionItemSchema.extend({
  retrospective: z.object({ id: idSchema, title: z.string() }),
});

export const listAllActionItems = route({
  name: "listAllActionItems",
  method: "GET",
  path: "/action-items",
  permission: "retrospectives.list",
  summary: "Lists action items across all retrospectives the caller may know of.",
  topics: ["action-items", "retrospectives", "participants"],
  query: z.strictObject({
    ...pageQuery,
    state: several(actionStateSchema).optional(),
    /** A user's id, `me`, or `nobody`. */
    owner: z.union([idSchema, z.enum(["me", "nobody"])]).optional(),
    team: idSchema.optional(),
    priority: several(prioritySchema).optional(),
    type: several(actionTypeSchema).optional(),
    dueBefore: daySchema.optional(),
    /** Those whose effect is to be looked at by this day. */
    measureBy: daySchema.optional(),
    /** The one item that is shown under this number. */
    number: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
    words: wordsSchema.optional(),
    sort: z.enum(["due", "newest", "priority"]).default("due"),
  }),
  reply: pageOf(actionItemListedSchema),
});

export const listActionItems = route({
  name: "listActionItems",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/action-items",
  permission: "retrospective.actions.read",
  summary: "Lists the action items of a retrospective, in the order in which they were made.",
  topics: ["action-items"],
  params: below,
  reply: z.object({ items: z.array(actionItemSchema) }),
});

export const createActionItem = route({
  name: "createActionItem",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/action-items",
  permission: "retrospective.actions.write",
  summary: "Proposes an action item.",
  params: below,
  body: actionItemDraftSchema,
  reply: actionItemSchema,
  status: 201,
});

export const editActionItem = route({
  name: "editActionItem",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/action-items/:actionItemId",
  permission: "retrospective.actions.write",
  summary: "Changes what an action item says; its state is moved separately.",
  params: one,
  body: actionItemDraftSchema.partial().extend({ version: versionSchema }),
  reply: actionItemSchema,
});

export const moveActionItem = route({
  name: "moveActionItem",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/action-items/:actionItemId/moves",
  permission: "retrospective.actions.move",
  summary: "Moves an action item to another state, with what that state asks for.",
  params: one,
  body: z.strictObject({ move: actionMoveSchema, version: versionSchema }),
  reply: actionItemSchema,
});

export const deleteActionItem = route({
  name: "deleteActionItem",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/action-items/:actionItemId",
  permission: "retrospective.actions.write",
  summary: "Removes an action item; it can be restored.",
  params: one,
});

export const restoreActionItem = route({
  name: "restoreActionItem",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/action-items/:actionItemId/restore",
  permission: "retrospective.actions.write",
  summary: "Brings a removed action item back.",
  params: one,
  reply: actionItemSchema,
});
