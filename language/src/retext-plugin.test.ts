import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import retextEnglish from "retext-english";
import retextStringify from "retext-stringify";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import retextBlameless from "./retext-plugin.ts";

const text = [
  "# Timeline",
  "",
  "Mary forgot to renew the certificate.",
  "",
  "```",
  "Bob broke production.",
  "```",
].join("\n");

test("in a remark pipeline it adds messages with the positions of the source", async () => {
  const file = new VFile(text);
  const processor = unified()
    .use(remarkParse)
    .use(retextBlameless, { rules: "https://example.org/rules" });
  await processor.run(processor.parse(file), file);
  expect(
    file.messages.map((message) => [message.ruleId, message.line, message.column, message.actual]),
  ).toEqual([
    ["person-omission", 3, 1, "Mary forgot to renew"],
    ["failed-to", 3, 1, "Mary forgot to renew"],
  ]);
  expect(file.messages[0]?.note).toContain("The certificate was not renewed.");
  expect(file.messages[0]?.url).toBe("https://example.org/rules#person-omission");
  expect(file.messages[0]?.source).toBe("second-story");
});

test("in a retext pipeline after remark it works alike", async () => {
  const file = await unified()
    .use(remarkParse)
    .use(remarkRetext, unified().use(retextEnglish).use(retextBlameless, { context: "summary" }))
    .use(retextEnglish)
    .use(retextStringify)
    .process("The root cause was a full disk.");
  expect(file.messages.map((message) => message.ruleId)).toEqual(["one-cause"]);
});

test("a fair text gets no message", async () => {
  const file = new VFile("The disk was full, and no alert covers it.");
  await unified()
    .use(remarkParse)
    .use(retextBlameless)
    .run(unified().use(remarkParse).parse(file), file);
  expect(file.messages).toEqual([]);
});
