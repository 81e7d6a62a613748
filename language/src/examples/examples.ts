import { counterfactualExamples } from "./counterfactual.ts";
import { distancingExamples } from "./distancing.ts";
import { hindsightExamples } from "./hindsight.ts";
import { humanErrorExamples } from "./human-error.ts";
import { learnedExamples } from "./learned.ts";
import { personBlameExamples } from "./person-blame.ts";
import { punitiveExamples } from "./punitive.ts";
import { singleRootCauseExamples } from "./single-root-cause.ts";
import { stakeholderMessageExamples } from "./stakeholder-message.ts";
import { teamBlameExamples } from "./team-blame.ts";
import { trainingActionExamples } from "./training-action.ts";
import { vagueActionExamples } from "./vague-action.ts";
import { whoQuestionExamples } from "./who-question.ts";
import type { Rule } from "../rule.ts";
import { readExample, type Example, type RuleExamples } from "./rule-examples.ts";

const examples: RuleExamples = {
  ...counterfactualExamples,
  ...distancingExamples,
  ...hindsightExamples,
  ...humanErrorExamples,
  ...learnedExamples,
  ...personBlameExamples,
  ...punitiveExamples,
  ...singleRootCauseExamples,
  ...stakeholderMessageExamples,
  ...teamBlameExamples,
  ...trainingActionExamples,
  ...vagueActionExamples,
  ...whoQuestionExamples,
};

/** What the rule marks and what it leaves alone. */
export function getExamples({ id }: Pick<Rule, "id">): {
  readonly marks: readonly Example[];
  readonly passes: readonly Example[];
} {
  const found = examples[id];
  if (found === undefined) throw new Error(`The rule ${id} has no examples.`);
  return { marks: found.marks.map(readExample), passes: found.passes.map(readExample) };
}
