import { check } from "../check.ts";
import type { Rule } from "../rule.ts";
import { getExamples } from "./examples.ts";

/** The first of a rule's own examples for which the checker offers a rewrite, with it. */
export function rewriteExample(
  rule: Rule,
): { readonly text: string; readonly rewrite: string } | undefined {
  for (const example of getExamples(rule).marks) {
    const found = check(example.text, example);
    const suggestion = found.find(({ rule: id }) => id === rule.id)?.suggestions[0];
    if (suggestion?.kind === "rewrite") return { text: example.text, rewrite: suggestion.text };
  }
  return undefined;
}
