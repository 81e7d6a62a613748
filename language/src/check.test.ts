import { expect, test } from "vitest";
import { check } from "./check.ts";

const marksIn = (text: string, options: Partial<Parameters<typeof check>[1]> = {}): string[] =>
  check(text, { context: "retrospective", ...options }).map(({ start, end }) =>
    text.slice(start, end),
  );

test("a finding names kind, rule and place, and offers a rewrite before a question", () => {
  expect(
    check("It rained. Mary forgot to renew the certificate.", { context: "retrospective" }),
  ).toEqual([
    {
      kind: "person-blame",
      rule: "person-omission",
      start: 11,
      end: 31,
      message: expect.stringContaining("left something undone") as string,
      suggestions: [
        { kind: "rewrite", text: "The certificate was not renewed.", start: 11, end: 48 },
        { kind: "question", text: expect.stringMatching(/\?$/) as string },
      ],
    },
    expect.objectContaining({ kind: "counterfactual", rule: "failed-to", start: 11, end: 31 }),
  ]);
});

test("the roster makes a person of a word that is none otherwise", () => {
  const text = "Quill restarted the wrong node, and kx_7 forgot the flag.";
  expect(marksIn(text, { people: ["Quill Marsh", "@kx"] })).toContain(
    "Quill restarted the wrong node",
  );
  expect(
    marksIn("the change by pebble broke, as pebble skipped the tests", { people: ["pebble"] }),
  ).toEqual(["pebble skipped"]);
});

test("products are left alone even when they are named like people", () => {
  expect(marksIn("Alice ignored the label.")).toEqual(["Alice ignored"]);
  expect(marksIn("Alice ignored the label.", { products: ["Alice"] })).toEqual([]);
});

test("they are the house that was named before them", () => {
  const kinds = (text: string) => check(text, { context: "retrospective" }).map(({ kind }) => kind);
  expect(kinds("The vendor shipped in a hurry, and they ignored our concerns.")).toContain(
    "team-blame",
  );
  expect(kinds("Ada shipped in a hurry, and they ignored our concerns.")).not.toContain(
    "team-blame",
  );
  expect(kinds("No one at Boeing checked the sensor.")).toContain("team-blame");
});

test.each([
  "The responder ran the script with the wrong flag, which prolonged the incident.",
  "The disk was full .The operator ignored it.",
  "He forgot to lock the door, and the attacker deliberately waited.",
  "If Ada hadn't merged it, the outage would not have happened.",
  "Nobody did anything about the alert for three hours.",
  "Technician B ignored the alarm.",
  "The duty controller ignored the alarm.",
  "Ward management failed to inform the physicians.",
  "I thought the copy was live, but it was a week old.",
  "The team kept quiet about the leak.",
])("marks what stands behind more words: %s", (text) => {
  expect(marksIn(text)).not.toEqual([]);
});

test.each([
  "Nobody did anything wrong.",
  "Controller B ignored the health check.",
  "The flight controller missed the sensor update.",
  "Memory management failed to notify the caller.",
  "Facebook failed to observe the processor load.",
  "The team kept quiet hours during the migration.",
  "We meant to take the first step with this release.",
  "The engineer did not yell.",
  "I haven't verified it, but the node may be slow.",
  "If only one of the two is written, they drift apart.",
  "Mei Ling omitted the sample on purpose.",
  "What we lack in .NET is a limit.",
])("leaves alone what only looks like it: %s", (text) => {
  expect(marksIn(text)).toEqual([]);
});

test("an action that says behind a colon what will exist is left alone", () => {
  const inActions = (text: string) => marksIn(text, { context: "action-item" });
  expect(inActions("Find a quicker way to roll back")).not.toEqual([]);
  expect(inActions("Find a quicker way to roll back: one click in the deploy page")).toEqual([]);
  expect(inActions("Find a quicker way to roll back owner: the whole team")).not.toEqual([]);
});

test("curly apostrophes, chat spelling and invisible characters are read as what they stand for", () => {
  expect(marksIn("Tom didn’t test the change.")).toEqual(["Tom didn’t test"]);
  expect(marksIn("tom didnt test the change", { context: "chat" })).toEqual(["tom didnt test"]);
  expect(marksIn("To\u200bm for\u00adgot to test the change.")).toContain(
    "To\u200bm for\u00adgot to test",
  );
});

test("code, block quotes, front matter, comments, link targets and quotations are passed over", () => {
  const passed = [
    "---\nnote: Bob broke production.\n---\n",
    "```\nBob broke production.\n```\n",
    "~~~sh\nBob broke production.\n",
    "    Bob broke production.\n",
    "> Bob broke production.\nand then more of it\n",
    "`Bob broke production.`",
    "<!-- Bob broke production. -->",
    "[report](https://example.org/Bob-broke-production 'Bob broke production.')",
    "[Bob broke production](https://example.org)",
    '"Bob broke production," she said.',
    "The note says “Bob broke production”.",
    "[1]: https://example.org 'Bob broke production'",
    "![Bob broke production](picture.png)",
  ];
  for (const text of passed) expect(marksIn(text), text).toEqual([]);
});

test("what stands beside passed stretches keeps its true place", () => {
  const text =
    "---\na: b\n---\n# Notes\n\n- **Bob** broke `api.x` on [Friday](https://example.org).\n\n```\nx\n```\n\n| Bob broke it | ok |";
  expect(marksIn(text)).toEqual(["Bob** broke", "Bob broke"]);
});

test("an unclosed fence reaches to the end, one in a list ends with its marks", () => {
  expect(marksIn("Bob broke it.\n\n```\nBob broke it.\n\nBob broke it.")).toEqual(["Bob broke"]);
  expect(marksIn("- a\n  ```\n  Bob broke it.\n  ```\n- Bob broke it.")).toEqual(["Bob broke"]);
  expect(marksIn("````\n```\nBob broke it.\n````\nBob broke it.")).toEqual(["Bob broke"]);
});

test("an unclosed quotation mark hides nothing", () => {
  expect(marksIn('He said "no. Bob broke it.')).toEqual(["Bob broke"]);
  expect(marksIn('A 19" rack. Bob broke it.')).toEqual(["Bob broke"]);
});

test("a finding stays inside one sentence", () => {
  const text = "This was seen by Bob. Broke the build? It did.";
  expect(marksIn(text)).toEqual([]);
});

test("in chat every line is a sentence", () => {
  expect(marksIn("looking at it\nbob broke staging\nok", { context: "chat" })).toEqual([
    "bob broke",
  ]);
});

test("message kinds count in messages only", () => {
  const text = "Only a few customers were affected.";
  expect(marksIn(text)).toEqual([]);
  expect(marksIn(text, { context: "stakeholder-message" })).not.toEqual([]);
});

test.each([
  ["It's Vendrix's fault.", "team-accused"],
  ["The outage goes back to an error made by one of our vendors.", "team-accused"],
  ["It was a mixture of human and technical error.", "error-as-cause"],
  ["On Monday we found the true cause: a lock in the archive job.", "one-cause"],
  ["It is clear that it was a bad idea to move both at once.", "evident-now"],
  ["A look at the changelog makes it evident that the flag is gone.", "evident-now"],
])("marks %j", (text, rule) => {
  expect(check(text, { context: "retrospective" }).map((finding) => finding.rule)).toContain(rule);
});

test("people involved in something are no verb's subject yet", () => {
  const text = "None of the people involved in the call had the right permissions.";
  expect(check(text, { context: "retrospective" })).toEqual([]);
});

test.each([
  "Update the build tooling to be able to take a tag",
  "Improve monitoring around worker status (#4211)",
])("passes over the action %j, which can be checked", (text) => {
  expect(check(text, { context: "action-item" })).toEqual([]);
});
