import type { Db } from "../database/connect.ts";
import { listPresences } from "./presences/store.ts";
import { listAuthors, listVisits } from "./visits/store.ts";

/** Names that stand on record beside those of the participants: who was there, and who wrote what the story cites. */
export async function listNamesOnRecord(db: Db, retrospectiveId: string): Promise<string[]> {
  const present = [
    ...(await listPresences(db, retrospectiveId)),
    ...(await listVisits(db, retrospectiveId)),
  ].map(({ label }) => label);
  return [...new Set([...present, ...(await listAuthors(db, retrospectiveId))])];
}
