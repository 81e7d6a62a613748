import { createClient, type Client } from "@second-story/api/client.ts";
import type { Role, Scope } from "@second-story/domain/permission.ts";
import type { Hono } from "hono";
import type { Pool } from "pg";
import { pino } from "pino";
import { v7 } from "uuid";
import { createApp } from "../app.ts";
import { createChangeFeed } from "../audit/feed-changes.ts";
import type { Context } from "../context.ts";
import { hashToken, makeToken } from "../people/api-token.ts";
import { parseAllowedRanges } from "../outgoing/address-rules.ts";
import { createOutgoing } from "../outgoing/create-outgoing.ts";
import { createAuth } from "../people/auth.ts";
import { createFindCaller } from "../people/find-caller.ts";
import { createSeal } from "../seal/create-seal.ts";
import { createTestDatabase } from "./create-test-database.ts";

export type TestUser = {
  readonly userId: string;
  readonly token: string;
  /** The typed client, acting as this user. */
  readonly client: Client;
};

export type TestApp = {
  readonly app: Hono;
  readonly context: Context;
  readonly client: Client;
  /** A user with a token of all scopes, or of those given. */
  readonly createUser: (role?: Role, scopes?: readonly Scope[], name?: string) => Promise<TestUser>;
  readonly createToken: (userId: string, scopes: readonly Scope[]) => Promise<string>;
  readonly setNow: (now: Date) => void;
  /** Takes a table away, so that what uses it fails inside. */
  readonly breakTable: (table: string) => Promise<void>;
  /** The database of this test alone. */
  readonly connectionString: string;
  readonly pool: Pool;
  readonly close: () => Promise<void>;
};

const baseUrl = "http://localhost:3000";

/** The whole API on a database of its own, without a port. */
export async function createTestApp(): Promise<TestApp> {
  const database = await createTestDatabase();
  const { db } = database;
  const clock = { now: new Date("2026-03-10T09:00:00Z") };
  const now = (): Date => clock.now;
  await db.insertInto("organisation").values({ name: "Example" }).execute();
  const log = pino({ level: "silent" });
  const auth = await createAuth({ db, log, now, baseUrl });
  const context: Context = {
    db,
    log,
    now,
    newId: v7,
    baseUrl,
    trustedProxies: 0,
    changes: createChangeFeed(),
    // Tests bring servers of their own, on this machine.
    outgoing: createOutgoing({ allowed: parseAllowedRanges("127.0.0.1") }),
    seal: createSeal(Buffer.alloc(32, "test")),
    auth,
    findCaller: createFindCaller(db, now, auth.findSessionUser),
  };
  const app = createApp(context);
  const clientOf = (token?: string): Client =>
    createClient({
      baseUrl,
      ...(token === undefined ? {} : { token }),
      fetch: async (url, init) => app.request(url, init),
    });
  const createToken = async (userId: string, scopes: readonly Scope[]): Promise<string> => {
    const token = makeToken();
    await db
      .insertInto("api_tokens")
      .values({
        id: v7(),
        user_id: userId,
        name: "test",
        token_hash: hashToken(token),
        scopes: [...scopes],
        expires_at: "2999-01-01T00:00:00Z",
      })
      .execute();
    return token;
  };
  return {
    app,
    context,
    client: clientOf(),
    setNow: (date) => {
      clock.now = date;
    },
    createToken,
    createUser: async (
      role = "member",
      scopes = ["read", "write", "administer"],
      name = `Test ${role}`,
    ) => {
      const userId = v7();
      await db
        .insertInto("users")
        .values({ id: userId, name, email: `${userId}@example.org`, role })
        .execute();
      const token = await createToken(userId, scopes);
      return { userId, token, client: clientOf(token) };
    },
    breakTable: async (table) => {
      await database.pool.query(`alter table ${table} rename to ${table}_gone`);
    },
    connectionString: database.connectionString,
    pool: database.pool,
    close: database.drop,
  };
}
