import { createHash, randomBytes } from "node:crypto";

/** Lets scanners for leaked secrets recognise our tokens. */
export const tokenPrefix = "sst_";

/** A new token of 256 random bits; shown once, kept as its hash. */
export function makeToken(): string {
  return tokenPrefix + randomBytes(32).toString("base64url");
}

/** SHA-256 suffices for a random token: there is nothing to guess that a slow hash would protect. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
