import { createHash, randomBytes } from "node:crypto";

/** The secret part of an address: 256 random bits, shown once and kept as its hash. */
export function makeAddressToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashAddressToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

export function addressOf(baseUrl: string, sourceId: string, token: string): string {
  return `${baseUrl}/api/v1/inbound/${sourceId}/${token}`;
}
