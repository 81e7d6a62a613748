import type { RuleExamples } from "./rule-examples.ts";

export const humanErrorExamples: RuleExamples = {
  "error-as-cause": {
    marks: [
      "The cause was human error.",
      "The wrong file was deleted by mistake.",
      "Due to an oversight, the job was not moved.",
      "The procedure was not followed.",
      "The instructions that came with the update were not followed.",
      "A careless change took the site down.",
    ],
    passes: [
      "Operator error is never the cause.",
      "The volume was accidentally deleted.",
      "The error rate rose to 12%.",
      "Everyone makes mistakes.",
      "The process was not documented.",
      "The upgrade of the plan was not followed by a restart.",
    ],
  },
};
