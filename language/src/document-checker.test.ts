import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "./check.ts";
import { createDocumentChecker } from "./document-checker.ts";

const sentences = fc.constantFrom(
  "Mary forgot to renew the certificate. ",
  "The root cause was a full disk. ",
  "The disk was full.",
  'She said "Bob broke it. ',
  'Really" and left. ',
  "We restarted the node.\n\n",
  "- Bob broke it\n",
  "```\n",
  "\n\n",
  "> quoted ",
);

test("gives what check gives, whatever was checked before", () => {
  fc.assert(
    fc.property(fc.array(fc.array(sentences, { maxLength: 8 }), { maxLength: 8 }), (versions) => {
      const checker = createDocumentChecker({ context: "retrospective" });
      for (const parts of versions) {
        const text = parts.join("");
        expect(checker.check(text)).toEqual(check(text, { context: "retrospective" }));
      }
    }),
    { numRuns: 300 },
  );
});

test("findings move with the text before them", () => {
  const checker = createDocumentChecker({ context: "summary" });
  checker.check("Bob broke it.");
  const text = "A new first line.\n\nBob broke it.";
  expect(checker.check(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Bob broke",
  ]);
});
