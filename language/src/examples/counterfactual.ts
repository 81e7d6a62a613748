import type { RuleExamples } from "./rule-examples.ts";

export const counterfactualExamples: RuleExamples = {
  "should-have": {
    marks: [
      "We should have tested the rollback.",
      "The change should have been reviewed.",
      "If only we had kept the old cluster.",
      "We wish we had kept the old cluster.",
      "This outage could have been prevented.",
      "Had the team read the changelog, the default would have been known.",
      "It would have been a good idea to keep the old cluster.",
      "The best approach would have been to revert at once.",
      "The risk analysis failed to foresee the second outage.",
    ],
    passes: [
      "A test would have caught the null value.",
      "The circuit breaker should have opened.",
      { text: "We should add an alert on the queue age.", context: "action-item" },
      "It could have been worse.",
      "The restore was not tested.",
      "Had the replica failed too, the data would have been lost.",
      "The static analysis failed to parse the file.",
    ],
  },
  "failed-to": {
    marks: [
      "We failed to inform our partners.",
      "The team forgot to rotate the key.",
      { text: "forgot to bump the version", context: "chat" },
    ],
    passes: ["The node failed to join the cluster.", "The failure to connect was logged."],
  },
};
