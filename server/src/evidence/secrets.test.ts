import {
  exportRetrospectiveMarkdown,
  exportRetrospectiveWithTray,
} from "@second-story/api/exports.ts";
import { addImport } from "@second-story/api/imports.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";
import { sendImport } from "./testing/send-import.ts";

// Put together here, so that no scanner takes the test for a leak.
const join = (...parts: string[]) => parts.join("");
const secrets: Readonly<Record<string, string>> = {
  "an AWS key": join("AKIA", "IOSFODNN7EXAMPLE"),
  "a GitHub token": join("ghp_", "abcdefghijklmnopqrstuvwxyz0123456789"),
  "a JWT": join("eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0In0", ".c2lnbmF0dXJlLWhlcmU"),
  "a password in an address": "hunter2hunter2",
  "a private key": join("MIIEpAIBAAKC", "AQEA"),
};
const lines = {
  "an AWS key": `key ${secrets["an AWS key"] ?? ""}`,
  "a GitHub token": `token ${secrets["a GitHub token"] ?? ""}`,
  "a JWT": `authorised by ${secrets["a JWT"] ?? ""}`,
  "a password in an address": "connects to postgres://app:hunter2hunter2@db.example/shop",
  "a private key": join(
    "-----BEGIN RSA ",
    "PRIVATE KEY-----\nMIIEpAIBAAKC",
    "AQEA\n-----END RSA ",
    "PRIVATE KEY-----",
  ),
};

describe("a secret that a program sends with evidence", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
    story = await createTestStory(test, member);
    const records = Object.values(lines).map((text, minute) => ({
      happenedAt: `2026-03-07T14:0${String(minute)}:00Z`,
      text,
      originalText: `[info] ${text}`,
      sourceLink: `https://logs.example/x?token=${secrets["a GitHub token"] ?? ""}`,
    }));
    await sendImport(member.client, story.params, records);
    const later = records.map((one) => ({
      ...one,
      happenedAt: one.happenedAt.replace("T14", "T15"),
    }));
    await member.client.call(addImport, {
      params: story.params,
      body: { format: "lines", label: "app.log", sourceKind: "log", records: later },
    });
  });
  afterAll(() => test.close());

  it.each(Object.keys(secrets))("%s is in no row, and in no export", async (name) => {
    const { rows } = await test.pool.query<{ whole: string }>(
      "select row_to_json(m)::text as whole from evidence_messages m union all select row_to_json(e)::text from timeline_entries e",
    );
    expect(rows).toHaveLength(10);
    const json = await member.client.call(exportRetrospectiveWithTray, { params: story.params });
    const markdown = await member.client.call(exportRetrospectiveMarkdown, {
      params: story.params,
    });
    const kept = [...rows.map(({ whole }) => whole), JSON.stringify(json), markdown].join("\n");
    expect(kept).not.toContain(secrets[name]);
    expect(kept).toContain("[masked ");
  });

  it("is the same evidence when it comes again", async () => {
    const text = lines["an AWS key"];
    const again = [
      {
        happenedAt: "2026-03-07T14:00:00Z",
        text,
        originalText: `[info] ${text}`,
        sourceLink: "https://logs.example/x",
      },
    ];
    const { report } = await sendImport(member.client, story.params, again);
    expect(report.kept).toBe(0);
  });
});
