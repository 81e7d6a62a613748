import { idSchema } from "@second-story/domain/id.ts";
import {
  newParticipantSchema,
  participantChangeSchema,
  participantSchema,
} from "@second-story/domain/participant.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const one = params.extend({ participantId: idSchema });

export const listParticipants = route({
  name: "listParticipants",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/participants",
  permission: "retrospective.read",
  summary:
    "Lists the participants in the order in which they were added, with advice on their roles.",
  topics: ["participants", "people"],
  params,
  reply: z.object({ items: z.array(participantSchema), advice: z.array(z.string()) }),
});

export const addParticipant = route({
  name: "addParticipant",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/participants",
  permission: "retrospective.manage",
  summary: "Adds somebody with an account, or a guest.",
  params,
  body: newParticipantSchema,
  reply: participantSchema,
  status: 201,
});

export const editParticipant = route({
  name: "editParticipant",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/participants/:participantId",
  permission: "retrospective.manage",
  summary: "Changes a participant's roles and involvement. The last lead stays one.",
  params: one,
  body: participantChangeSchema.extend({ version: versionSchema }),
  reply: participantSchema,
});

export const removeParticipant = route({
  name: "removeParticipant",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/participants/:participantId",
  permission: "retrospective.manage",
  summary: "Removes a participant. The last lead cannot be removed.",
  params: one,
});
