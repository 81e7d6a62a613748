import { createHash } from "node:crypto";
import type { Db } from "../../database/connect.ts";
import { ProblemError } from "../../http/problem-error.ts";
import { countAttempts, forgetAttempts, forgiveAttempt } from "./store.ts";

const windowMs = 15 * 60_000;

/**
 * Attempts in a quarter of an hour. Ten for one account from one address stop a guesser; the wide limits stop one who
 * spreads over accounts or addresses, and are far enough from what an office behind one address does.
 */
const limits = { accountFromAddress: 10, account: 100, address: 100 } as const;

/**
 * Runs an attempt to prove a password, if there were not too many. It counts before it tries, so that parallel
 * attempts count as well; it is the same for an account that does not exist.
 * @throws ProblemError `too-many-requests`
 */
export async function limitAttempts<T>(
  db: Db,
  now: Date,
  subject: { readonly account: string; readonly address: string },
  attempt: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const account = subject.account.trim().toLowerCase();
  const address = networkOf(subject.address);
  const both = keyOf("both", account, address);
  const wide = [keyOf("account", account), keyOf("address", address)];
  const [own = 0, ofAccount = 0, ofAddress = 0] = await countAttempts(
    db,
    [both, ...wide],
    now,
    windowMs,
  );
  if (own > limits.accountFromAddress || ofAccount > limits.account || ofAddress > limits.address) {
    throw new ProblemError("too-many-requests", "Wait a quarter of an hour, then try again.");
  }
  const result = await attempt();
  if (result !== undefined) {
    await forgetAttempts(db, both);
    await forgiveAttempt(db, wide);
  }
  return result;
}

/** Whoever has one IPv6 address has 2^64 of them: they count as one. */
function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail = ""] = address.toLowerCase().split("%", 1)[0]?.split("::") ?? [];
  const first = head.split(":").filter(Boolean);
  const last = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ""))
    .join(":");
}

/** Hashed, so that the table holds no list of addresses and no mistyped password in the place of a mail. */
function keyOf(...parts: readonly string[]): Buffer {
  return createHash("sha256").update(JSON.stringify(parts)).digest();
}
