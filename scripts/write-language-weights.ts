import { getExamples } from "../language/src/examples/examples.ts";
import type { Example } from "../language/src/examples/rule-examples.ts";
import type { Rule } from "../language/src/rule.ts";
import { rules } from "../language/src/rules/rules.ts";
import { labelledSentences, type Labelled } from "../language/src/testing/labelled-sentences.ts";
import { learnedKinds, learnWeights, scale, type Model } from "./learn-weights.ts";
import { packWeights } from "./pack-weights.ts";
import { writeGenerated } from "./write-generated.ts";

/** The examples of the rules count thrice: what the page of rules says has to hold. */
const taught = rules.flatMap(labelExamples);

/** Writes what the language checker has learned from the project's own labelled sentences. */
await writeGenerated({
  "language/src/learned/weights.generated.ts": describe(
    learnWeights([...labelledSentences, ...taught, ...taught, ...taught]),
  ),
});

function describe({ ids, weights, biases }: Model): string {
  const columns = weights.length;
  const table = Int8Array.from({ length: ids.length * columns }, (_, place) => {
    return weights[place % columns]?.[Math.floor(place / columns)] ?? 0;
  });
  const { packedIds, pairs, rows } = packWeights(
    { ids: Int32Array.from(ids), weights: table },
    columns,
  );
  return `/** Written by scripts/write-language-weights.ts from language/sentences. */
import type { Kind } from "../finding.ts";

export const learnedKinds: readonly Kind[] = ${JSON.stringify(learnedKinds)};
/** Weights count in steps of this part of one. */
export const scale = ${scale};
export const biases: readonly number[] = ${JSON.stringify(biases)};
/** The ids of the features and their weights, a row each and a column a kind, as unpack-weights.ts reads them. */
export const rows = ${rows};
export const pairs: string =
  ${JSON.stringify(pairs)};
export const packedIds: string =
  ${JSON.stringify(packedIds)};
`;
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
