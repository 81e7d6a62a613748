import { idSchema } from "@second-story/domain/id.ts";
import { teamChangeSchema, teamSchema } from "@second-story/domain/team.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ teamId: idSchema });

export const listTeams = route({
  name: "listTeams",
  method: "GET",
  path: "/teams",
  permission: "people.read",
  summary: "Lists the teams with their members, by name; archived ones only when asked for.",
  topics: ["people"],
  query: z.strictObject({ archived: z.stringbool().default(false) }),
  reply: z.object({ items: z.array(teamSchema) }),
});

export const createTeam = route({
  name: "createTeam",
  method: "POST",
  path: "/teams",
  permission: "people.manage",
  summary: "Adds a team.",
  body: teamChangeSchema,
  reply: teamSchema,
  status: 201,
});

export const editTeam = route({
  name: "editTeam",
  method: "PATCH",
  path: "/teams/:teamId",
  permission: "people.manage",
  summary: "Renames a team, sets its members, or archives it.",
  params,
  body: teamChangeSchema.partial().extend({
    archived: z.boolean().optional(),
    version: versionSchema,
  }),
  reply: teamSchema,
});
