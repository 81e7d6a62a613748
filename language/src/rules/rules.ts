import type { Rule } from "../rule.ts";
import { counterfactual } from "./counterfactual.ts";
import { distancing } from "./distancing.ts";
import { hindsight } from "./hindsight.ts";
import { humanError } from "./human-error.ts";
import { learnedRules } from "./learned.ts";
import { personBlame } from "./person-blame.ts";
import { punitive } from "./punitive.ts";
import { singleRootCause } from "./single-root-cause.ts";
import { stakeholderMessage } from "./stakeholder-message.ts";
import { teamBlame } from "./team-blame.ts";
import { trainingAction } from "./training-action.ts";
import { vagueAction } from "./vague-action.ts";
import { whoQuestion } from "./who-question.ts";

/** Every rule, in the order of the page of rules. */
export const rules: readonly Rule[] = [
  ...personBlame,
  ...teamBlame,
  ...counterfactual,
  ...hindsight,
  ...humanError,
  ...singleRootCause,
  ...whoQuestion,
  ...punitive,
  ...vagueAction,
  ...trainingAction,
  ...stakeholderMessage,
  ...distancing,
  ...learnedRules,
];
