import type { Caller } from "@second-story/domain/permission.ts";
import { betterAuth } from "better-auth/minimal";
import { getAdapter } from "better-auth/db/adapter";
import type { Logger } from "pino";
import type { Db } from "../database/connect.ts";
import { getSecret } from "./secrets/store.ts";
import { findSessionCaller } from "./sessions/store.ts";
import { addressHeader, authOptions } from "./sign-in/auth-options.ts";
import { hashSessionToken, hashSessionTokens } from "./sign-in/hash-session-tokens.ts";
import { withDates } from "./sign-in/with-dates.ts";
import { findUserCaller } from "./store.ts";

/** From where somebody signs in, to show them among their sessions. */
export type Origin = { readonly address: string; readonly userAgent: string };

/** Values of `set-cookie`, for the answer. */
export type Cookies = readonly string[];

export type Auth = {
  /** Who the session cookie in these headers stands for; undefined when it is not good or its owner is disabled. */
  readonly findSessionUser: (headers: Headers) => Promise<Caller | undefined>;
  /** What the sessions table keeps of the cookie's token; undefined without a cookie. */
  readonly sessionHashIn: (headers: Headers) => string | undefined;
  /** Starts a session; undefined when mail and password do not belong together or the account is disabled. */
  readonly signIn: (
    credentials: { readonly email: string; readonly password: string },
    origin: Origin,
  ) => Promise<{ readonly userId: string; readonly cookies: Cookies } | undefined>;
  readonly signOut: (headers: Headers) => Promise<Cookies>;
  /** Prolongs a session that is in use, at most once a day. */
  readonly prolong: (headers: Headers) => Promise<Cookies>;
};

/**
 * Signing in by better-auth on our tables. Its own HTTP handler is not mounted: our routes call it, so that they carry
 * our access rules, errors and limits. Signing in by OIDC will mount the handler for its callback alone.
 */
export async function createAuth(settings: {
  readonly db: Db;
  readonly log: Logger;
  readonly now: () => Date;
  readonly baseUrl: string;
}): Promise<Auth> {
  const { db, log, now, baseUrl } = settings;
  const cookieName = baseUrl.startsWith("https://") ? "__Host-second-story" : "second-story";
  const options = authOptions({ baseUrl, cookieName, secret: await getSecret(db, "auth") });
  const adapter = hashSessionTokens(
    await getAdapter({
      ...options,
      database: { db: withDates(db), type: "postgres", transaction: true },
    }),
  );
  const { api } = betterAuth({
    ...options,
    database: () => adapter,
    logger: {
      level: "error",
      log: (_level, message) => {
        log.error({ part: "better-auth" }, message);
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => (await findUserCaller(db, session.userId)) !== undefined,
        },
      },
    },
  });
  const sessionHashIn = (headers: Headers): string | undefined => {
    const token = tokenIn(headers, cookieName);
    return token === undefined ? undefined : hashSessionToken(token);
  };
  return {
    sessionHashIn,
    findSessionUser: async (headers) => {
      const hash = sessionHashIn(headers);
      return hash === undefined ? undefined : findSessionCaller(db, hash, now());
    },
    signIn: async (body, { address, userAgent }) => {
      const headers = new Headers({ [addressHeader]: address, "user-agent": userAgent });
      try {
        const answer = await api.signInEmail({ body, headers, returnHeaders: true });
        return { userId: answer.response.user.id, cookies: answer.headers.getSetCookie() };
      } catch (error) {
        if (Number(Object(error).statusCode) < 500) return undefined;
        throw error;
      }
    },
    signOut: async (headers) => {
      const answer = await api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },
    prolong: async (headers) => {
      const answer = await api.getSession({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },
  };
}

/**
 * The token in the session cookie, which reads `token.signature`. The signature adds nothing where the token is
 * random and looked up by its hash.
 */
function tokenIn(headers: Headers, cookieName: string): string | undefined {
  for (const pair of (headers.get("cookie") ?? "").split(/;\s*/u)) {
    const [name, value = ""] = pair.split("=", 2);
    if (name === cookieName) return value.split(/\.|%2E/iu)[0];
  }
  return undefined;
}
