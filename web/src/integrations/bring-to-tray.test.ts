import { createClient } from "@second-story/api/client.ts";
import { mostOriginalText } from "@second-story/domain/timeline-entry.ts";
import type { InboundEvidence } from "@second-story/domain/inbound-source-evidence.ts";
import { expect, it } from "vitest";
import { bringToTray } from "./bring-to-tray.ts";

const mostBytes = 16 * 1024 * 1024;

const told = (index: number): InboundEvidence => ({
  id: `message-${String(index)}`,
  source: { id: "source", name: "Chat", kind: "generic" },
  incidentId: "incident",
  happenedAt: "2026-03-07T14:00:00Z",
  until: null,
  precision: "exact",
  receivedAt: "2026-03-07T14:00:01Z",
  timeAsWritten: "",
  text: "é".repeat(4000),
  originalText: "é".repeat(mostOriginalText),
  kind: null,
  format: "generic",
  externalId: String(index),
  authorLabel: null,
  channel: null,
  link: null,
});

it("long messages come in parts that the server takes, each of them once", async () => {
  const parts: { readonly from: number; readonly messages: readonly unknown[] }[] = [];
  const client = createClient({
    baseUrl: "",
    fetch: (url, { body = "{}" }) => {
      expect(new TextEncoder().encode(body).length).toBeLessThan(mostBytes);
      if (url.endsWith("/messages")) parts.push(JSON.parse(body));
      const report = { read: 500, kept: 500, skipped: [] };
      const text = JSON.stringify({ importId: "import", import: null, report });
      return Promise.resolve({ status: 200, text: () => Promise.resolve(text) });
    },
  });
  const items = Array.from({ length: 500 }, (_, index) => told(index));
  expect(await bringToTray(client, "retrospective", items)).toBe(500);
  const ends = parts.map(({ from, messages }) => from + messages.length);
  expect(parts.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(500);
});

it("of what cannot be brought nothing stays", async () => {
  const asked: string[] = [];
  const client = createClient({
    baseUrl: "",
    fetch: (url, { method }) => {
      asked.push(`${method} ${url.split("/").slice(-2).join("/")}`);
      const isOpening = asked.length === 1;
      const text = isOpening ? JSON.stringify({ importId: "import" }) : "";
      return Promise.resolve({ status: isOpening ? 200 : 500, text: () => Promise.resolve(text) });
    },
  });
  await expect(bringToTray(client, "retrospective", [told(0)])).rejects.toMatchObject({
    problem: { status: 500 },
  });
  expect(asked.at(-1)).toMatch(/^DELETE .*\/import$/u);
});
