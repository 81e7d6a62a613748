import type { InboundKind } from "@second-story/domain/inbound-source.ts";
import { describe, expect, it } from "vitest";
import { findDedupeKey, keepHeaders } from "./find-dedupe-key.ts";
import { readPayload } from "./read-payload.ts";

const read = (kind: InboundKind, body: object | string, headers: Record<string, string> = {}) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return readPayload(kind, Buffer.from(text), headers, "a source");
};

const form = "application/x-www-form-urlencoded";
const slackMessage = {
  type: "event_callback",
  event_id: "Ev1",
  event: {
    type: "message",
    channel: "C1",
    user: "U1",
    ts: "1773133200.000100",
    text: "rolling back",
  },
};

describe("reading what was delivered", () => {
  it("finds the message in Slack's envelope, at its own time", () => {
    expect(read("slack-events", slackMessage)).toMatchObject({
      outcome: "read",
      records: [{ text: "rolling back", happenedAt: "2026-03-10T09:00:00.000100Z" }],
    });
  });

  it("says why other events of Slack are no evidence", () => {
    const reaction = { type: "event_callback", event: { type: "reaction_added" } };
    const edited = {
      ...slackMessage,
      event: { ...slackMessage.event, subtype: "message_changed" },
    };
    for (const body of [reaction, edited, { type: "app_rate_limited" }]) {
      expect(read("slack-events", body)).toMatchObject({ outcome: "ignored" });
    }
  });

  it("puts a CloudEvent together whose attributes came as headers", () => {
    const headers = {
      "ce-specversion": "1.0",
      "ce-id": "1",
      "ce-source": "/deploy",
      "ce-type": "deployed",
      "ce-time": "2026-03-10T09:00:00Z",
      "ce-subject": "caf%C3%A9",
    };
    expect(read("cloudevents", { message: "checkout 4.2" }, headers)).toMatchObject({
      records: [{ text: "checkout 4.2 (café)", happenedAt: expect.stringContaining("09:00:00") }],
    });
  });

  it("takes the first word of a system, which tries the address, for a test", () => {
    const hook = { zen: "Keep it simple.", hook_id: 7, hook: { type: "Organization" } };
    const ping = { ...hook, organization: { login: "shop" }, sender: { login: "x" } };
    const isTest = { outcome: "ignored", reason: expect.stringMatching(/^A test: /u) };
    expect(read("github", ping)).toMatchObject(isTest);
    expect(read("github", { hook_id: 7 }, { "x-github-event": "ping" })).toMatchObject(isTest);
    const alert = {
      labels: { alertname: "TestAlert", instance: "Grafana" },
      startsAt: "2026-03-10T09:00:00Z",
    };
    const group = { receiver: "test", orgId: 1, version: "1", alerts: [alert] };
    expect(read("grafana", group)).toMatchObject(isTest);
  });

  it("passes over what a whole organisation tells of itself", () => {
    const member = { action: "member_added", organization: { login: "shop" } };
    expect(read("github", member, { "x-github-event": "organization" })).toEqual({
      outcome: "ignored",
      reason: "GitHub's organization events tell of no repository.",
    });
    const created = { event_name: "project_create", created_at: "2026-03-10T09:00:00Z", name: "x" };
    expect(read("gitlab", created)).toMatchObject({ outcome: "ignored" });
  });

  it("unpacks a form with the JSON in it", () => {
    const release = {
      action: "published",
      release: { id: 7, tag_name: "v212 & more", published_at: "2026-03-10T08:40:00Z" },
      repository: { full_name: "shop/api", html_url: "https://github.com/shop/api" },
      sender: { login: "mei" },
    };
    const body = new URLSearchParams({ payload: JSON.stringify(release) }).toString();
    expect(read("github", body, { "content-type": form })).toMatchObject({
      outcome: "read",
      records: [{ text: "Release v212 & more published" }],
    });
    const json = JSON.stringify({
      time: "2026-03-07T14:00:00Z",
      text: "see https://x.example/?a=1&payload=b",
    });
    expect(read("generic", json, { "content-type": form })).toMatchObject({ outcome: "read" });
    expect(read("github", "nothing=1", { "content-type": form })).toMatchObject({
      outcome: "failed",
    });
  });

  it("ignores a test message and fails on what it does not know", () => {
    const repository = { full_name: "a/b", html_url: "https://github.com/a/b" };
    const ping = { zen: "Keep it simple.", repository, sender: { login: "x" } };
    expect(read("github", ping)).toMatchObject({ outcome: "ignored" });
    expect(read("alertmanager", { some: "thing" })).toMatchObject({ outcome: "failed" });
  });

  it("masks secrets before they become evidence", () => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    const body = { time: "2026-03-10T09:00:00Z", message: `used ${token}` };
    expect(JSON.stringify(read("generic", body))).not.toContain(token);
  });
});

describe("the identity of a delivery", () => {
  const keyOf = (
    kind: InboundKind,
    body: object | string,
    headers: Record<string, string> = {},
  ) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return findDedupeKey(kind, headers, Buffer.from(text));
  };

  it("is the system's own, whatever else differs", () => {
    expect(keyOf("slack-events", slackMessage)).toBe(
      keyOf("slack-events", { ...slackMessage, retry: 1 }),
    );
    const headers = { "x-github-delivery": "d1" };
    expect(keyOf("github", { a: 1 }, headers)).toBe(keyOf("github", { a: 2 }, headers));
    expect(keyOf("github", { a: 1 }, headers)).not.toBe(keyOf("github", { a: 1 }, {}));
  });

  it("does not round the long numbers of Opsgenie", () => {
    const body = (updatedAt: string) =>
      `{"action":"Create","alert":{"alertId":"a","updatedAt":${updatedAt}}}`;
    expect(keyOf("opsgenie", body("1502709956288000110"))).not.toBe(
      keyOf("opsgenie", body("1502709956288000111")),
    );
  });

  it("tells an alert that fires from the same that ended, and holds the order of alerts for nothing", () => {
    const alert = (fingerprint: string, status: string) => ({ fingerprint, status, startsAt: "t" });
    const [a, b] = [alert("a", "firing"), alert("b", "firing")];
    const of = (...alerts: readonly object[]) => keyOf("alertmanager", { alerts });
    expect(of(a, b)).toBe(of(b, a));
    expect(of(a)).not.toBe(of(alert("a", "resolved")));
  });

  it("is the bytes where a system gives none", () => {
    expect(keyOf("generic", "one")).not.toBe(keyOf("generic", "two"));
    expect(keyOf("generic", "one", { "idempotency-key": "k" })).toBe(
      keyOf("generic", "two", { "idempotency-key": "k" }),
    );
  });

  it("keeps no header that proves something", () => {
    const headers = new Headers({
      authorization: "Bearer x",
      "x-gitlab-token": "x",
      "x-hub-signature-256": "x",
      cookie: "x",
      "x-github-delivery": "d1",
    });
    expect(keepHeaders(headers)).toEqual({ "x-github-delivery": "d1" });
  });
});
