import { createHmac, timingSafeEqual } from "node:crypto";
import { inboundKinds, type InboundKind } from "@second-story/domain/inbound-source.ts";

export type Signed = {
  readonly headers: Headers;
  /** As it came over the wire. */
  readonly body: Uint8Array;
  readonly secrets: readonly string[];
  readonly now: Date;
};

/** How far a signed time may lie from ours, in seconds: what was caught on its way is worthless after that. */
const window = 5 * 60;

const noSecret = "No secret is set up for this source, so nothing that it sends can be trusted.";
const missing = "The signature is missing.";
const wrong = "The signature does not fit any secret of this source.";
const late = "The signature is older than five minutes, or the clocks differ by more than that.";

/** Why a delivery is not what it claims to be, as a sentence; undefined when it is. */
export function findFault(kind: InboundKind, signed: Signed): string | undefined {
  if (signed.secrets.length === 0) {
    return inboundKinds[kind].proof === "signature" ? noSecret : undefined;
  }
  return (verifiers[kind] ?? bearer)(signed);
}

type Verifier = (signed: Signed) => string | undefined;

const verifiers: Readonly<Partial<Record<InboundKind, Verifier>>> = {
  "slack-events": (signed) => {
    const { headers, body } = signed;
    const time = headers.get("x-slack-request-timestamp");
    const given = headers.get("x-slack-signature");
    if (time === null || given === null) return missing;
    if (!isRecent(time, signed.now)) return late;
    return fits(signed, [given], (secret) => `v0=${hex(secret, `v0:${time}:`, body)}`);
  },
  pagerduty: (signed) => {
    const given = signed.headers.get("x-pagerduty-signature");
    if (given === null) return missing;
    const listed = given.split(",", mostSignatures).map((one) => one.trim());
    return fits(signed, listed, (secret) => `v1=${hex(secret, signed.body)}`);
  },
  github: (signed) => {
    const given = signed.headers.get("x-hub-signature-256");
    if (given === null) return missing;
    return fits(signed, [given], (secret) => `sha256=${hex(secret, signed.body)}`);
  },
  gitlab: (signed) => {
    const token = signed.headers.get("x-gitlab-token");
    if (signed.headers.has("webhook-signature")) return standard(signed);
    return token === null ? missing : fits(signed, [token], (secret) => secret);
  },
  "standard-webhooks": standard,
  grafana: (signed) => {
    const { headers, body } = signed;
    const given = headers.get("x-grafana-alerting-signature");
    const time = headers.get("x-grafana-alerting-timestamp");
    if (given === null) return missing;
    if (time === null) return fits(signed, [given], (secret) => hex(secret, body));
    if (!isRecent(time, signed.now)) return late;
    return fits(signed, [given], (secret) => hex(secret, `${time}:`, body));
  },
};

const mostSignatures = 20;

/** Standard Webhooks, which Svix began; source: standardwebhooks.com, "Symmetric signatures". */
function standard(signed: Signed): string | undefined {
  const { headers, body } = signed;
  const find = (name: string) => headers.get(`webhook-${name}`) ?? headers.get(`svix-${name}`);
  const [id, time, given] = [find("id"), find("timestamp"), find("signature")];
  if (id === null || time === null || given === null) return missing;
  if (!isRecent(time, signed.now)) return late;
  return fits(signed, given.split(" ", mostSignatures), (secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/u, ""), "base64");
    return `v1,${hmac(key, [`${id}.${time}.`, body]).toString("base64")}`;
  });
}

/** For those that sign nothing but can send a header. */
function bearer(signed: Signed): string | undefined {
  const given = /^Bearer (\S+)$/iu.exec(signed.headers.get("authorization") ?? "")?.[1];
  return given === undefined
    ? "The bearer token is missing."
    : fits(signed, [given], (secret) => secret);
}

/** Looks at every pair, so that the time it takes tells nothing of which one fits. */
function fits(
  { secrets }: Signed,
  given: readonly string[],
  expect: (secret: string) => string,
): string | undefined {
  const expected = secrets.map((secret) => Buffer.from(expect(secret)));
  const matches = given.flatMap((one) => expected.map((other) => isSame(Buffer.from(one), other)));
  return matches.includes(true) ? undefined : wrong;
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}

function isRecent(seconds: string, now: Date): boolean {
  if (!/^\d{1,12}$/u.test(seconds)) return false;
  return Math.abs(now.getTime() / 1000 - Number(seconds)) <= window;
}

const hex = (secret: string, ...parts: readonly (string | Uint8Array)[]): string =>
  hmac(secret, parts).toString("hex");

function hmac(key: string | Buffer, parts: readonly (string | Uint8Array)[]): Buffer {
  const sum = createHmac("sha256", key);
  for (const part of parts) sum.update(part);
  return sum.digest();
}
