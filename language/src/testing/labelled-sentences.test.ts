import { expect, test } from "vitest";
import { check } from "../check.ts";
import { labelledSentences } from "./labelled-sentences.ts";

const marked = labelledSentences.filter(({ labels }) => labels.length > 0);
const fair = labelledSentences.filter(({ labels }) => labels.length === 0);

test("at least 80 of 100 sentences that blame get a finding of a right kind", () => {
  const missed = marked.filter(
    ({ text, context, accepted }) =>
      !check(text, { context }).some(({ kind }) => accepted.includes(kind)),
  );
  expect(missed.length / marked.length).toBeLessThan(0.2);
});

test("at most one of 100 fair sentences is marked", () => {
  const wrong = fair.filter(({ text, context }) => check(text, { context }).length > 0);
  expect(wrong.length / fair.length).toBeLessThan(0.01);
});

test("every rewrite passes the checker and replaces its sentence", () => {
  let rewrites = 0;
  for (const { text, context } of labelledSentences) {
    for (const { suggestions } of check(text, { context })) {
      for (const suggestion of suggestions) {
        if (suggestion.kind !== "rewrite") continue;
        rewrites += 1;
        const after =
          text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
        expect(check(after, { context }), after).toEqual([]);
      }
    }
  }
  expect(rewrites).toBeGreaterThan(250);
});
