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
  "\n \n",
  "> quoted ",
  "---\n",
  "<!-- ",
  "-->\n",
  "  1. Bob broke it\n",
  "     Bob broke it\n",
  "| Bob broke it | Bob broke it |\n",
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

test("gives what check gives after an edit anywhere in a long text", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("", "---\n", "- Bob broke it\n\n"),
      fc.array(sentences, { minLength: 10, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), sentences), { maxLength: 12 }),
      (opening, parts, edits) => {
        const checker = createDocumentChecker({ context: "retrospective" });
        let text = opening + parts.join("");
        checker.check(text);
        for (const [place, deleted, inserted] of edits) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + inserted + text.slice(at + deleted);
          expect(checker.check(text)).toEqual(check(text, { context: "retrospective" }));
        }
      },
    ),
    { numRuns: 1000 },
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
