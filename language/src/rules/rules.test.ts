import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { compilePattern } from "../pattern.ts";
import { getExamples } from "../examples/examples.ts";
import type { Example } from "../examples/rule-examples.ts";
import { rules } from "./rules.ts";

const kindsOf = ({
  text,
  context,
  people,
  products,
}: Example): { text: string; rules: readonly string[]; kinds: readonly string[] } => {
  const found = check(text, { context, people, products });
  return { text, rules: found.map(({ rule }) => rule), kinds: found.map(({ kind }) => kind) };
};

describe.each(rules)("$id", (rule) => {
  const { marks, passes } = getExamples(rule);
  test.each(marks.map(kindsOf))("marks “$text”", ({ rules }) => {
    expect(rules).toContain(rule.id);
  });
  test.each(passes.map(kindsOf))("passes over “$text”", ({ kinds }) => {
    expect(kinds).not.toContain(rule.kind);
  });
  test("is documented", () => {
    expect(marks.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.question).toMatch(/\?$/);
  });
});

test("every phrase can be read", () => {
  for (const { phrases = [], unless = [] } of rules) {
    for (const phrase of [...phrases, ...unless])
      expect(compilePattern(phrase).elements.length, phrase).toBeGreaterThan(0);
  }
});

test("every alternative of a phrase can be met", () => {
  const lemmas = new Set([...lexicon.values()].map(({ lemma }) => lemma));
  const isLost = (element: string): boolean => {
    const parts = element.replaceAll(/^!|[?*]$|[<>]/gu, "").split("|");
    if (/^!?</u.test(element)) return parts.some((part) => !lemmas.has(part));
    return parts.length > 1 && parts.some((part) => /^[#{!]/u.test(part));
  };
  const phrases = rules.flatMap((rule) => [...(rule.phrases ?? []), ...(rule.unless ?? [])]);
  expect(phrases.filter((phrase) => phrase.split(" ").some(isLost))).toEqual([]);
});

test("ids are unique", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test("the questions that rules ask are themselves fair", () => {
  for (const { question } of rules) expect(check(question, { context: "question" })).toEqual([]);
});
