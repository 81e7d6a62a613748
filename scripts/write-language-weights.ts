import { getExamples } from "../language/src/examples/examples.ts";
import type { Example } from "../language/src/examples/rule-examples.ts";
import type { Rule } from "../language/src/rule.ts";
import { rules } from "../language/src/rules/rules.ts";
import { labelledSentences, type Labelled } from "../language/src/sentences/labelled.ts";
import { learnedKinds, learnWeights, scale, type Model } from "./learn-weights.ts";
import { writeGenerated } from "./write-generated.ts";

/** The examples of the rules count thrice: what the page of rules says has to hold. */
const taught = rules.flatMap(labelExamples);
const firstCode = 35;
const half = 45;

/** Writes what the language checker has learned from the project's own labelled sentences. */
await writeGenerated({
  "language/src/learned/weights.generated.ts": describe(
    learnWeights([...labelledSentences, ...taught, ...taught, ...taught]),
  ),
});

function describe({ ids, weights, biases }: Model): string {
  const deltas = ids.map((id, place) => writeNumber(id - (ids[place - 1] ?? 0))).join("");
  const columns = weights.map((column) =>
    column.map((steps) => String.fromCharCode(79 + steps)).join(""),
  );
  return `/** Written by scripts/write-language-weights.ts from language/src/sentences. */
import type { Kind } from "../finding.ts";

export const learnedKinds: readonly Kind[] = ${JSON.stringify(learnedKinds)};
/** Weights count in steps of this part of one. */
export const scale = ${scale};
export const biases: readonly number[] = ${JSON.stringify(biases)};
/** The ids of the features in ascending order, each as the distance from the one before, in base 45; a last digit is 45 higher. */
export const deltas = ${JSON.stringify(deltas)};
/** By kind, one character a feature: the weight in steps, 79 higher. */
export const weights: readonly string[] = ${JSON.stringify(columns, undefined, 2)};
`;
}

function writeNumber(value: number): string {
  const digits = [(value % half) + half];
  for (let rest = Math.floor(value / half); rest > 0; rest = Math.floor(rest / half))
    digits.unshift(rest % half);
  return String.fromCharCode(...digits.map((digit) => digit + firstCode));
}

/** The examples of a rule: what it marks, and what is fair, its own question too. */
function labelExamples(rule: Rule): readonly Labelled[] {
  const { marks, passes } = getExamples(rule);
  const label = (
    { text, context }: Pick<Example, "text" | "context">,
    labels: Labelled["labels"],
  ): Labelled => ({ text, context, labels, accepted: labels });
  return [
    ...marks.map((example) => label(example, [rule.kind])),
    ...passes.map((example) => label(example, [])),
    label({ text: rule.question, context: "question" }, []),
  ];
}
