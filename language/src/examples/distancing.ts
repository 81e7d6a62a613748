import type { RuleExamples } from "./rule-examples.ts";

export const distancingExamples: RuleExamples = {
  "not-like-us": {
    marks: ["That could never happen here.", "This would not happen to us."],
    passes: ["It happened twice in May.", "This cannot happen again, because the lock is gone."],
  },
};
