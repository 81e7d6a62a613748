import type { RuleExamples } from "./rule-examples.ts";

export const punitiveExamples: RuleExamples = {
  punishment: {
    marks: [
      "The engineer will be held accountable.",
      { text: "Revoke her deploy rights.", context: "action-item" },
      { text: "heads will roll", context: "chat" },
      "The developer was dismissed for this.",
      "We let go of the contractor who wiped the share.",
      "All staff involved have lost their access.",
      { text: "Whoever skips the review again loses the right to merge.", context: "action-item" },
      { text: "Carlos has to be retrained before he may deploy again.", context: "action-item" },
    ],
    passes: [
      "The alert fired at 10:02.",
      { text: "Review the access of leavers every month.", context: "action-item" },
      { text: "Name one accountable owner for the exporter.", context: "action-item" },
      "The node was removed from the rotation.",
      "Everyone lost access to the wiki for an hour.",
      "The scheduler lets go of the lease.",
    ],
  },
};
