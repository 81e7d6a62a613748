import type { Context } from "../finding.ts";

/** A sentence that shows a rule and tests it. */
export interface Example {
  readonly text: string;
  readonly context: Context;
  readonly people?: readonly string[];
  readonly products?: readonly string[];
}

/** An example as it is written: a sentence alone is one of a retrospective. */
type WrittenExample = string | (Omit<Example, "context"> & { readonly context?: Context });

/** By the rule's id. They stand apart from the rules, so that a browser that only checks need not load them. */
export type RuleExamples = Readonly<
  Record<string, Readonly<Record<"marks" | "passes", readonly WrittenExample[]>>>
>;

export function readExample(written: WrittenExample): Example {
  return {
    context: "retrospective",
    ...(typeof written === "string" ? { text: written } : written),
  };
}
