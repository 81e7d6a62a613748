import { DatabaseError } from "pg";

/** What went wrong with the database itself, as far as the caller can do something about it. */
export type DatabaseFault = "unavailable" | "disk full" | "too slow" | "conflict";

const unavailableCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "EPIPE",
  "25P03", // idle in transaction for too long
  "53300", // too many connections
  "57P01", // ended by an administrator
  "57P02", // ended by a crash
  "57P03", // starting up or shutting down
  "57P05", // idle for too long
]);

const unavailableMessage =
  /connection terminated|connection ended|timeout exceeded when trying to connect|not queryable|Client was closed/i;

/**
 * Tells a fault of the database from a mistake in a query. `unavailable`, `too slow` and `disk full` are answered with 503 and mend
 * themselves without a restart; `conflict` means that the transaction can be run again.
 */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = String(Object(error)["code"] ?? "");
  if (code === "40001" || code === "40P01") return "conflict";
  if (code === "53100") return "disk full";
  if (code === "57014") return "too slow";
  if (unavailableCodes.has(code) || code.startsWith("08")) return "unavailable";
  if (error instanceof AggregateError && error.errors.some((inner) => databaseFault(inner))) {
    return "unavailable";
  }
  if (!(error instanceof DatabaseError) && unavailableMessage.test(error.message)) {
    return "unavailable";
  }
  return error.cause === undefined ? undefined : databaseFault(error.cause);
}
