import type { Edit } from "@second-story/domain/edit.ts";
import type { Team, TeamChange } from "@second-story/domain/team.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** Teams with their members in the order of their names. */
function selectTeams(db: Db) {
  return db
    .selectFrom("teams as t")
    .selectAll("t")
    .select(
      sql<Team["members"]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by lower(u.name), u.id)
        from team_members m join users u on u.id = m.user_id where m.team_id = t.id), '[]')`.as(
        "members",
      ),
    );
}
type TeamRow = Awaited<ReturnType<ReturnType<typeof selectTeams>["execute"]>>[number];

export async function listTeams(db: Db, archived: boolean): Promise<Team[]> {
  const rows = await selectTeams(db)
    .where("t.archived_at", archived ? "is not" : "is", null)
    .orderBy(sql`lower(t.name)`)
    .execute();
  return rows.map(teamOf);
}

export async function findTeam(db: Db, teamId: string): Promise<Team | undefined> {
  const row = await selectTeams(db).where("t.id", "=", teamId).executeTakeFirst();
  return row && teamOf(row);
}

export async function insertTeam(
  trx: Transaction<Database>,
  id: string,
  change: TeamChange,
): Promise<void> {
  await trx.insertInto("teams").values({ id, name: change.name }).execute();
  await saveMembers(trx, id, change.memberIds ?? []);
}

/** Saves over `version` alone; false when the row has moved on or is gone. */
export async function saveTeam(
  trx: Transaction<Database>,
  teamId: string,
  version: number,
  change: Edit<TeamChange>,
  archivedAt: string | null | undefined,
): Promise<boolean> {
  const result = await trx
    .updateTable("teams")
    .set((eb) => ({
      name: change.name,
      archived_at: archivedAt,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", teamId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  if (change.memberIds) await saveMembers(trx, teamId, change.memberIds);
  return true;
}

async function saveMembers(
  trx: Transaction<Database>,
  teamId: string,
  userIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom("team_members").where("team_id", "=", teamId).execute();
  if (userIds.length === 0) return;
  await trx
    .insertInto("team_members")
    .values(userIds.map((userId) => ({ team_id: teamId, user_id: userId })))
    .execute();
}

function teamOf(row: TeamRow): Team {
  return {
    id: row.id,
    name: row.name,
    members: row.members,
    archived: row.archived_at !== null,
    version: row.version,
  };
}
