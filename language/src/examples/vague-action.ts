import type { RuleExamples } from "./rule-examples.ts";

export const vagueActionExamples: RuleExamples = {
  "no-outcome": {
    marks: [
      { text: "Improve monitoring.", context: "action-item" },
      { text: "Be more careful.", context: "action-item" },
      { text: "Look into alerting.", context: "action-item" },
      { text: "Add monitoring.", context: "action-item" },
      { text: "Make sure everyone knows the limits.", context: "action-item" },
    ],
    passes: [
      { text: "Add monitoring for the replication lag.", context: "action-item" },
      { text: "Set the connection limit to 200.", context: "action-item" },
      { text: "Write a runbook for the fail-over.", context: "action-item" },
      { text: "Improve the error message to name the failing row.", context: "action-item" },
      { text: "Upgrade.", context: "action-item" },
      { text: "Add more tests for the currency parser.", context: "action-item" },
      {
        text: "Make sure everyone on call gets a text when the disk is full.",
        context: "action-item",
      },
    ],
  },
  "no-outcome-plan": {
    marks: [
      "We will improve our monitoring.",
      "Going forward we need to be more careful.",
      { text: "We are looking at ways to improve our resilience.", context: "summary" },
      {
        text: "We will take all necessary steps to prevent this in future.",
        context: "stakeholder-message",
      },
    ],
    passes: [
      "We will move the job to the scheduler.",
      "We improved the query at 11:00.",
      { text: "we are looking into it", context: "chat" },
    ],
  },
};
