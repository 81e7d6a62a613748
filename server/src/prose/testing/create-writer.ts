import { v7 } from "uuid";
import type { Db } from "../../database/connect.ts";
import { hashToken, makeToken } from "../../people/api-token.ts";

export type Writer = {
  /** A token of the user who created the retrospective. */
  readonly token: string;
  readonly retrospectiveId: string;
};

/** Somebody with a retrospective to write in, in a database that has no organisation yet. */
export async function createWriter(db: Db): Promise<Writer> {
  const [userId, retrospectiveId, token] = [v7(), v7(), makeToken()];
  await db
    .insertInto("users")
    .values({ id: userId, name: "Ana", email: "a@example.org" })
    .execute();
  await db
    .insertInto("api_tokens")
    .values({
      id: v7(),
      user_id: userId,
      name: "test",
      token_hash: hashToken(token),
      scopes: ["read", "write"],
      expires_at: "2999-01-01T00:00:00Z",
    })
    .execute();
  await db
    .insertInto("retrospectives")
    .values({ id: retrospectiveId, title: "Disk full", access: "open", created_by: userId })
    .execute();
  return { token, retrospectiveId };
}
