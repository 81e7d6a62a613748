import { actionItemDraftSchema } from "@second-story/domain/action-item.ts";
import {
  communicationMarkSchema,
  markDraftSchema,
} from "@second-story/domain/communication-mark.ts";
import { factorDraftSchema } from "@second-story/domain/factor.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const one = params.extend({ markId: idSchema });

export const listMarks = route({
  name: "listMarks",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/communication-marks",
  permission: "retrospective.read",
  summary: "Lists where word did not get through, in order of time, with what was made of each.",
  topics: ["timeline", "factors", "action-items"],
  params,
  reply: z.object({ items: z.array(communicationMarkSchema) }),
});

export const addMark = route({
  name: "addMark",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/communication-marks",
  permission: "retrospective.write",
  summary: "Marks a stretch or entries of the timeline.",
  params,
  body: markDraftSchema,
  reply: communicationMarkSchema,
  status: 201,
});

export const editMark = route({
  name: "editMark",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/communication-marks/:markId",
  permission: "retrospective.write",
  summary: "Changes a mark.",
  params: one,
  body: markDraftSchema.partial().extend({ version: versionSchema }),
  reply: communicationMarkSchema,
});

export const deleteMark = route({
  name: "deleteMark",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/communication-marks/:markId",
  permission: "retrospective.write",
  summary: "Removes a mark; it can be restored. What was made of it stays.",
  params: one,
});

export const restoreMark = route({
  name: "restoreMark",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/communication-marks/:markId/restore",
  permission: "retrospective.write",
  summary: "Brings a removed mark back.",
  params: one,
  reply: communicationMarkSchema,
});

export const makeFactorOfMark = route({
  name: "makeFactorOfMark",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/communication-marks/:markId/factor",
  permission: "retrospective.write",
  summary: "Makes a contributing factor of a mark; its entries become the evidence.",
  params: one,
  body: factorDraftSchema.omit({ entryIds: true }),
  reply: communicationMarkSchema,
  status: 201,
});

export const makeActionItemOfMark = route({
  name: "makeActionItemOfMark",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/communication-marks/:markId/action-item",
  permission: "retrospective.actions.write",
  summary: "Proposes an action item about a mark, whose words become its reason.",
  params: one,
  body: actionItemDraftSchema.pick({ title: true }),
  reply: communicationMarkSchema,
  status: 201,
});
