import type { RuleExamples } from "./rule-examples.ts";

export const singleRootCauseExamples: RuleExamples = {
  "one-cause": {
    marks: [
      "The root cause was a missing index.",
      "Root cause: a race in the scheduler.",
      "It all came down to one thing: the timeout.",
      "A full disk was the sole cause.",
      "The outage can be traced back to one line.",
    ],
    passes: [
      "The crash was caused by a full disk.",
      "The root cause is not known yet.",
      "There was no single root cause.",
      "The root cause was probably a race.",
      "The root cause was twofold.",
      "A key cause of the delay was the tape archive.",
      { text: "Find the root cause of the slow restore.", context: "action-item" },
    ],
  },
};
