import type { Caller } from "@second-story/domain/permission.ts";
import type { Logger } from "pino";
import type { ChangeFeed } from "./audit/feed-changes.ts";
import type { Db } from "./database/connect.ts";
import type { Outgoing } from "./outgoing/create-outgoing.ts";
import type { Auth } from "./people/auth.ts";
import type { Seal } from "./seal/create-seal.ts";

/** What the features work with, built once in `main.ts` (and once a test). */
export type Context = {
  readonly db: Db;
  readonly log: Logger;
  /** The wall clock, passed in so that tests set it. */
  readonly now: () => Date;
  /** A new UUID, version 7. */
  readonly newId: () => string;
  /** Where people reach the product, without a trailing slash: for links and for the origin check. */
  readonly baseUrl: string;
  /** How many proxies of ours stand in front of the server; 0 means that `X-Forwarded-For` is not believed. */
  readonly trustedProxies: number;
  readonly changes: ChangeFeed;
  /** The one way to other systems. */
  readonly outgoing: Outgoing;
  /** For secrets of other systems, which the database holds sealed. */
  readonly seal: Seal;
  readonly auth: Auth;
  /** Who sends these headers, by session cookie or bearer token; undefined when nobody valid. */
  readonly findCaller: (headers: Headers) => Promise<Caller | undefined>;
};
