import { createTeam, editTeam, listTeams } from "@second-story/api/teams.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { notFound, staleVersion } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import * as store from "./store.ts";

const sentences = {
  teams_name: "There is a team of this name already.",
  team_members_user_id_fkey: "One of these people is not here any more. Reload and choose again.",
};

export function teamsRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(listTeams, async ({ query }) => ({ items: await store.listTeams(db, query.archived) }));

  serve(createTeam, async ({ caller, body }) => {
    const id = newId();
    await refuseTaken(sentences, () =>
      transaction(db, async (trx) => {
        await store.insertTeam(trx, id, body);
        await recordChange(trx, {
          topic: "people",
          action: "team-created",
          actorId: caller.userId,
          subjectId: id,
        });
      }),
    );
    return getTeam(id);
  });

  serve(editTeam, async ({ caller, params: { teamId }, body }) => {
    const { version, archived, ...change } = body;
    const archivedAt = archived === undefined ? undefined : archived ? now().toISOString() : null;
    const isSaved = await refuseTaken(sentences, () =>
      transaction(db, async (trx) => {
        if (!(await store.saveTeam(trx, teamId, version, change, archivedAt))) return false;
        await recordChange(trx, {
          topic: "people",
          action: archived ? "team-archived" : "team-edited",
          actorId: caller.userId,
          subjectId: teamId,
        });
        return true;
      }),
    );
    const current = await getTeam(teamId);
    if (!isSaved) throw staleVersion(current);
    return current;
  });

  const getTeam = async (teamId: string) => {
    const team = await store.findTeam(db, teamId);
    if (!team) throw notFound("team");
    return team;
  };
}
