import type { RuleExamples } from "./rule-examples.ts";

export const hindsightExamples: RuleExamples = {
  "evident-now": {
    marks: [
      "Obviously the disk was going to fill up.",
      "Anyone could see that the certificate would expire.",
      "It was only a matter of time.",
      "The answer was right in front of us.",
      "The signs were there for weeks.",
      "It was no secret that the disk was too small.",
      "A quick look at the graph would have shown it.",
    ],
    passes: [
      "It was not obvious which node was the leader.",
      "We simply restarted the pods.",
      "Make the error message clear.",
      "In hindsight, probably a smaller batch would have helped.",
    ],
  },
};
