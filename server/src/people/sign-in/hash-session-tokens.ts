import { createHash } from "node:crypto";
import type { DBAdapter, DBTransactionAdapter, Where } from "better-auth";

/** What the database keeps of a session's token: a reader of a backup can sign in as nobody. */
export function hashSessionToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

type Query = { readonly model: string; readonly where?: Where[] | undefined };
type Row = Record<string, unknown>;

/**
 * Puts hashing between better-auth, which keeps session tokens as they are, and the database. What it looks up by
 * token it gets back with that token; sessions found in another way carry the hash, which is no use as a token.
 */
export function hashSessionTokens(adapter: DBAdapter): DBAdapter {
  return {
    ...wrap(adapter),
    transaction: (work) => adapter.transaction((trx) => work(wrap(trx))),
  };
}

function wrap(adapter: DBTransactionAdapter): DBTransactionAdapter {
  const restored = async (query: Query, row: Promise<unknown>): Promise<unknown> => {
    const token = tokenIn(query);
    const found = (await row) as Row | null;
    return found && token !== undefined ? { ...found, token } : found;
  };
  return {
    ...adapter,
    create: async (query: { model: string; data: Row }) => {
      const token = query.model === "session" ? query.data["token"] : undefined;
      if (typeof token !== "string") return adapter.create(query);
      const data = { ...query.data, token: hashSessionToken(token) };
      return { ...(await adapter.create({ ...query, data })), token };
    },
    findOne: (query: Query) => restored(query, adapter.findOne(hashed(query))),
    update: (query: Query & { update: Row }) => restored(query, adapter.update(hashed(query))),
    consumeOne: (query: Query) => restored(query, adapter.consumeOne(hashed(query))),
    findMany: (query: Query) => adapter.findMany(hashed(query)),
    count: (query: Query) => adapter.count(hashed(query)),
    updateMany: (query: Query & { update: Row }) => adapter.updateMany(hashed(query)),
    delete: (query: Query) => adapter.delete(hashed(query)),
    deleteMany: (query: Query) => adapter.deleteMany(hashed(query)),
  } as DBTransactionAdapter;
}

function hashed<Q extends Query>(query: Q): Q & { where: Where[] } {
  const where = query.where ?? [];
  if (query.model !== "session") return { ...query, where };
  return { ...query, where: where.map(hashedCondition) };
}

function hashedCondition(condition: Where): Where {
  if (condition.field !== "token") return condition;
  const { value } = condition;
  if (typeof value === "string") return { ...condition, value: hashSessionToken(value) };
  if (Array.isArray(value)) {
    return { ...condition, value: value.map((token) => hashSessionToken(String(token))) };
  }
  return condition;
}

function tokenIn(query: Query): string | undefined {
  if (query.model !== "session") return undefined;
  const value = query.where?.find(({ field }) => field === "token")?.value;
  return typeof value === "string" ? value : undefined;
}
