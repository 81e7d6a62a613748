import type { AuthorMatch, Meaning } from "@second-story/domain/author-match.ts";
import type { Selectable, Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { AuthorMatches, Database } from "../../database/schema.generated.ts";

type Where = { readonly retrospectiveId: string; readonly label: string };

function selectMatches(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("author_matches")
    .select(["id", "label", "meaning", "participant_id", "version"])
    .where("retrospective_id", "=", retrospectiveId)
    .orderBy("label");
}

export async function listAuthorMatches(db: Db, retrospectiveId: string): Promise<AuthorMatch[]> {
  return (await selectMatches(db, retrospectiveId).execute()).map(matchOf);
}

/** With its id, for the record. */
export async function findAuthorMatch(
  db: Db,
  { retrospectiveId, label }: Where,
): Promise<(AuthorMatch & { readonly id: string }) | undefined> {
  const row = await selectMatches(db, retrospectiveId)
    .where("label", "=", label)
    .executeTakeFirst();
  return row && { ...matchOf(row), id: row.id };
}

/** Saves over `version` alone, 0 where nothing was said yet: false when somebody else was quicker. */
export async function saveAuthorMatch(
  trx: Transaction<Database>,
  where: Where & { readonly newId: string; readonly saidBy: string | null },
  meaning: Meaning,
  version: number,
): Promise<boolean> {
  const { retrospectiveId, label, newId, saidBy } = where;
  const said = {
    meaning: meaning.kind,
    participant_id: meaning.kind === "participant" ? meaning.participantId : null,
    said_by: saidBy,
  };
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("author_matches")
      .values({ id: newId, retrospective_id: retrospectiveId, label, ...said })
      .onConflict((conflict) => conflict.columns(["retrospective_id", "label"]).doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await trx
    .updateTable("author_matches")
    .set((eb) => ({ ...said, version: eb("version", "+", 1) }))
    .where("retrospective_id", "=", retrospectiveId)
    .where("label", "=", label)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

type Row = Pick<Selectable<AuthorMatches>, "label" | "meaning" | "participant_id" | "version">;

function matchOf({ label, meaning, participant_id: participantId, version }: Row): AuthorMatch {
  if (participantId !== null) {
    return { label, meaning: { kind: "participant", participantId }, version };
  }
  return { label, meaning: { kind: meaning === "nobody" ? "nobody" : "automatic" }, version };
}
