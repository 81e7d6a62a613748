import { createToken, listTokens, revokeToken } from "@second-story/api/tokens.ts";
import type { Feature } from "../../app.ts";
import { transaction } from "../../database/connect.ts";
import { notFound } from "../../http/problem-error.ts";
import { hashToken, makeToken } from "../api-token.ts";
import { recordOwnChange } from "../record-own-change.ts";
import * as store from "./store.ts";

const dayMs = 86_400_000;

export function tokensRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(listTokens, async ({ caller }) => ({
    items: await store.listTokens(db, caller.userId, now()),
  }));

  serve(createToken, async ({ caller, body }) => {
    const token = makeToken();
    const createdAt = now();
    const saved = await transaction(db, async (trx) => {
      await recordOwnChange(trx, caller, "token-created");
      return store.insertToken(trx, {
        id: newId(),
        user_id: caller.userId,
        name: body.name,
        token_hash: hashToken(token),
        scopes: body.scopes,
        created_at: createdAt,
        expires_at: new Date(createdAt.getTime() + body.expiresInDays * dayMs),
      });
    });
    return { ...saved, token };
  });

  serve(revokeToken, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      if (!(await store.revokeToken(trx, caller.userId, params.tokenId, now()))) {
        throw notFound("token");
      }
      await recordOwnChange(trx, caller, "token-revoked");
    });
    return undefined;
  });
}
