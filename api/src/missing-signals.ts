import { idSchema } from "@second-story/domain/id.ts";
import {
  missingSignalDraftSchema,
  missingSignalEditSchema,
  missingSignalSchema,
} from "@second-story/domain/missing-signal.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const signalParams = params.extend({ signalId: idSchema });

export const listMissingSignals = route({
  name: "listMissingSignals",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/missing-signals",
  permission: "retrospective.read",
  summary: "Lists what was not measured and would have told earlier.",
  topics: ["monitoring", "timeline", "action-items", "services"],
  params,
  reply: z.object({ items: z.array(missingSignalSchema) }),
});

export const addMissingSignal = route({
  name: "addMissingSignal",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/missing-signals",
  permission: "retrospective.write",
  summary: "Notes what was not measured and would have told earlier.",
  params,
  body: missingSignalDraftSchema,
  reply: missingSignalSchema,
  status: 201,
});

export const editMissingSignal = route({
  name: "editMissingSignal",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/missing-signals/:signalId",
  permission: "retrospective.write",
  summary: "Changes a missing signal.",
  params: signalParams,
  body: missingSignalEditSchema,
  reply: missingSignalSchema,
});

export const deleteMissingSignal = route({
  name: "deleteMissingSignal",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/missing-signals/:signalId",
  permission: "retrospective.write",
  summary: "Removes a missing signal; it can be restored.",
  params: signalParams,
});

export const restoreMissingSignal = route({
  name: "restoreMissingSignal",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/missing-signals/:signalId/restore",
  permission: "retrospective.write",
  summary: "Brings a removed missing signal back.",
  params: signalParams,
  reply: missingSignalSchema,
});

export const makeActionOfSignal = route({
  name: "makeActionOfSignal",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/missing-signals/:signalId/action-item",
  permission: "retrospective.actions.write",
  summary: "Makes an action item of type detect that will measure it; at most one.",
  params: signalParams,
  reply: missingSignalSchema,
  status: 201,
});
