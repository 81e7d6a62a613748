import { createHmac } from "node:crypto";
import type { InboundKind } from "@second-story/domain/inbound-source.ts";
import { describe, expect, it } from "vitest";
import { findFault } from "./verify-signature.ts";

const now = new Date("2026-03-10T09:00:00Z");
const seconds = now.getTime() / 1000;
const body = Buffer.from('{"text":"caf\u00e9 \u{1F525}"}');
const ours = "whsec_b3VyLW93bi1zZWNyZXQ=";
const theirs = "whsec_c29tZWJvZHktZWxzZXM=";

const hex = (secret: string, text: string | Uint8Array) =>
  createHmac("sha256", secret).update(text).digest("hex");
const standard = (secret: string, time: number, prefix: string) => {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signature = createHmac("sha256", key).update(`m1.${time}.${body.toString()}`);
  return {
    [`${prefix}-id`]: "m1",
    [`${prefix}-timestamp`]: String(time),
    [`${prefix}-signature`]: `v1a,ignored v1,${signature.digest("base64")}`,
  };
};

type Sign = (secret: string, time: number) => Record<string, string>;
const signers: readonly (readonly [string, InboundKind, Sign, boolean])[] = [
  [
    "Slack",
    "slack-events",
    (secret, time) => ({
      "x-slack-request-timestamp": String(time),
      "x-slack-signature": `v0=${hex(secret, `v0:${time}:${body.toString()}`)}`,
    }),
    true,
  ],
  [
    "PagerDuty, with a second signature",
    "pagerduty",
    (secret) => ({ "x-pagerduty-signature": `v1=${"0".repeat(64)}, v1=${hex(secret, body)}` }),
    false,
  ],
  [
    "GitHub",
    "github",
    (secret) => ({ "x-hub-signature-256": `sha256=${hex(secret, body)}` }),
    false,
  ],
  ["GitLab's token", "gitlab", (secret) => ({ "x-gitlab-token": secret }), false],
  ["GitLab's signature", "gitlab", (secret, time) => standard(secret, time, "webhook"), true],
  [
    "Standard Webhooks",
    "standard-webhooks",
    (secret, time) => standard(secret, time, "webhook"),
    true,
  ],
  ["Svix", "standard-webhooks", (secret, time) => standard(secret, time, "svix"), true],
  [
    "Grafana",
    "grafana",
    (secret) => ({ "x-grafana-alerting-signature": hex(secret, body) }),
    false,
  ],
  [
    "Grafana with a time",
    "grafana",
    (secret, time) => ({
      "x-grafana-alerting-timestamp": String(time),
      "x-grafana-alerting-signature": hex(secret, `${time}:${body.toString()}`),
    }),
    true,
  ],
  ["a bearer token", "alertmanager", (secret) => ({ authorization: `Bearer ${secret}` }), false],
];

describe.each(signers)("the signature of %s", (_, kind, sign, isTimed) => {
  const faultOf = (
    headers: Record<string, string>,
    more: { body?: Uint8Array; secrets?: string[] } = {},
  ) => findFault(kind, { headers: new Headers(headers), body, secrets: [ours], now, ...more });

  it("is taken when it is right, also while secrets rotate", () => {
    expect(faultOf(sign(ours, seconds))).toBeUndefined();
    expect(faultOf(sign(ours, seconds), { secrets: [theirs, ours] })).toBeUndefined();
  });

  it("is refused when it is another's, cut, empty or missing", () => {
    expect(faultOf(sign(theirs, seconds))).toMatch(/does not fit/u);
    expect(faultOf({})).toMatch(/missing/u);
    for (const change of [
      (value: string) => value.slice(0, -1),
      () => "",
      () => "v1=",
      () => ",",
    ]) {
      const headers = Object.entries(sign(ours, seconds)).map(([name, value]) =>
        /signature|token|authorization/u.test(name) ? [name, change(value)] : [name, value],
      );
      expect(faultOf(Object.fromEntries(headers) as Record<string, string>)).toBeDefined();
    }
  });

  it("covers every byte of the body where it is a signature of it", () => {
    const isSigned = kind !== "alertmanager" && !sign(ours, seconds)["x-gitlab-token"];
    const changed = Buffer.from(body);
    changed[2] = 0x54;
    const fault = faultOf(sign(ours, seconds), { body: changed });
    expect(fault === undefined).toBe(!isSigned);
  });

  it.runIf(isTimed)("is worthless five minutes later, and with a time changed", () => {
    expect(faultOf(sign(ours, seconds - 301))).toMatch(/older than five minutes/u);
    expect(faultOf(sign(ours, seconds + 301))).toMatch(/older than five minutes/u);
    expect(faultOf(sign(ours, seconds - 299))).toBeUndefined();
    const replayed = Object.entries(sign(ours, seconds - 3600)).map(([name, value]) =>
      name.endsWith("timestamp") ? [name, String(seconds)] : [name, value],
    );
    expect(faultOf(Object.fromEntries(replayed) as Record<string, string>)).toMatch(/not fit/u);
    expect(faultOf({ ...sign(ours, seconds), ...timeless(sign(ours, seconds)) })).toBeDefined();
  });
});

/** The names of the times in a signature, each with a value that is none. */
function timeless(headers: Record<string, string>): Record<string, string> {
  const times = Object.keys(headers).filter((name) => name.endsWith("timestamp"));
  return Object.fromEntries(times.map((name) => [name, "NaN"]));
}

describe("a source without a secret", () => {
  const faultOf = (kind: InboundKind) =>
    findFault(kind, { headers: new Headers(), body, secrets: [], now });

  it("takes nothing where the system signs", () => {
    for (const kind of [
      "slack-events",
      "pagerduty",
      "github",
      "gitlab",
      "standard-webhooks",
    ] as const) {
      expect(faultOf(kind)).toMatch(/No secret is set up/u);
    }
  });

  it("trusts its address where the system cannot sign", () => {
    for (const kind of ["alertmanager", "grafana", "opsgenie", "statuspage", "generic"] as const) {
      expect(faultOf(kind)).toBeUndefined();
    }
  });
});
