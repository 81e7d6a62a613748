import { expect, test } from "vitest";
import { check } from "../check.ts";
import { labelledSentences } from "./labelled-sentences.ts";

const marked = labelledSentences.filter(({ labels }) => labels.length > 0);
const fair = labelledSentences.filter(({ labels }) => labels.length === 0);

test("at least 70 of 100 sentences that blame, half of them in unusual words, get a finding of a right kind", () => {
  const missed = marked.filter(
    ({ text, context, accepted }) =>
      !check(text, { context }).some(({ kind }) => accepted.includes(kind)),
  );
  expect(missed.length / marked.length).toBeLessThan(0.3);
});

test("at most two of 100 fair sentences are marked, most of which look like blame", () => {
  const wrong = fair.filter(({ text, context }) => check(text, { context }).length > 0);
  expect(wrong.length / fair.length).toBeLessThan(0.02);
});

test("every rewrite passes the checker where it stands, and replaces its sentence", () => {
  let rewrites = 0;
  for (const { text, context } of labelledSentences) {
    for (const { suggestions } of check(text, { context })) {
      for (const suggestion of suggestions) {
        if (suggestion.kind !== "rewrite") continue;
        rewrites += 1;
        const after =
          text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
        const left = check(after, { context }).filter(
          ({ start, end }) =>
            start < suggestion.start + suggestion.text.length && end > suggestion.start,
        );
        expect(left, after).toEqual([]);
      }
    }
  }
  expect(rewrites).toBeGreaterThan(250);
});
