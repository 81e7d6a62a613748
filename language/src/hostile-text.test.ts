import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "./check.ts";
import { contexts } from "./finding.ts";

const fragments = fc.constantFrom(
  "Mary forgot to renew the certificate. ",
  "who merged this? ",
  "the root cause was ",
  "\n",
  "\n\n",
  "```",
  "~~~\n",
  "`",
  "``",
  "> ",
  "- ",
  "1. ",
  "    ",
  "[",
  "](",
  ")",
  "![",
  "<",
  "<!--",
  "-->",
  "</a>",
  "|",
  "---\n",
  "***",
  "_",
  '"',
  "“",
  "”",
  "'",
  "’",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\ud800",
  "\udc00",
  "😡",
  "👩‍💻",
  "مرحبا ",
  "שלום",
  "障害の原因は",
  "不具合。",
  "e.g. ",
  "10:02 ",
  "@",
  "#",
  "\\",
  "https://a.b/c?d=e ",
  "a.b.c",
  "\0",
  "\r\n",
  "\t",
);
const texts = fc
  .array(
    fc.oneof(fragments, fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 6 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("never throws, and every finding lies in the text, in order, with suggestions", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...contexts), (text, context) => {
      let before = 0;
      for (const { start, end, suggestions, message } of check(text, { context })) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(suggestions.length).toBeGreaterThan(0);
        expect(message).not.toBe("");
        const covers = suggestions.every(
          (suggestion) =>
            suggestion.kind === "question" || (suggestion.start <= start && suggestion.end >= end),
        );
        expect(covers).toBe(true);
        before = start;
      }
    }),
    { numRuns: 400 },
  );
});

test("the same text gives the same findings", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(check(text, { context: "chat" })).toEqual(check(text, { context: "chat" }));
    }),
    { numRuns: 100 },
  );
});

test("a finding has the same place whatever stands before its paragraph", () => {
  const blaming = "Mary forgot to renew the certificate.";
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "😀", "é", "\n", "好", ".") }),
      (text) => {
        const whole = `${text}\n\n${blaming}`;
        const first = check(whole, { context: "summary" }).find(
          ({ start }) => start >= text.length,
        );
        expect(whole.slice(first?.start, first?.end)).toBe("Mary forgot to renew");
      },
    ),
    { numRuns: 200 },
  );
});

test("text in other scripts is left alone", () => {
  const foreign = [
    "データベースの障害は田中さんのミスです。",
    "他忘记更新证书了。",
    "أخطأ المهندس وحذف الجدول.",
    "המהנדס שכח לחדש את התעודה.",
    "Инженер забыл обновить сертификат.",
  ];
  for (const text of foreign) expect(check(text, { context: "retrospective" })).toEqual([]);
});

/** Shapes that trip parsers; each is a piece that is repeated. */
const shapes = [
  "a",
  "a ",
  "`",
  "``` ",
  "[",
  "](",
  "<a",
  "<!--",
  '"a ',
  "'a ",
  "\\",
  "**",
  "a,",
  "who ",
  "Bob and ",
  "of the team ",
  "- ",
  "> ",
  "a.",
  "(((",
  "a=b?",
  "@a",
  "was not ",
  "should have ",
  "\ud800",
  "好",
  "\u200b",
  "https://",
  "|",
  "\n",
  "```\n",
  "the root cause ",
];

test.each(shapes)("reads twice of %j in about twice the time", (piece) => {
  const timeFor = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const times = [0, 1, 2].map(() => {
      const before = process.cpuUsage();
      check(text, { context: "retrospective" });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };
  timeFor(20_000);
  // quadratic reading would take sixteen times as long; 80 ms is what pauses for memory can add
  expect(timeFor(400_000)).toBeLessThan(12 * timeFor(100_000) + 80);
});

test("10 MB on one line with as many findings as sentences", () => {
  // a long address and a command in each: as many characters in half as many sentences
  const sentence = `Bob broke production again ([log](https://logs.example/${"a1".repeat(35)})), and nobody was told about \`${"restart-".repeat(8)}\`. `;
  const count = Math.ceil(10_000_000 / sentence.length);
  const text = sentence.repeat(count);
  const findings = check(text, { context: "retrospective" });
  expect(findings.length).toBeGreaterThanOrEqual(count);
  const last = findings.at(-1);
  expect(text.slice(last?.start, last?.end)).toBe("Bob broke");
  expect((last?.start ?? 0) % sentence.length).toBe(0);
}, 60_000);
