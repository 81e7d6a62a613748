import type { RuleExamples } from "./rule-examples.ts";

export const trainingActionExamples: RuleExamples = {
  "train-people": {
    marks: [
      { text: "Train the operators on the new console.", context: "action-item" },
      { text: "Remind everybody to check the calendar.", context: "action-item" },
      { text: "Hold a workshop on incident response.", context: "action-item" },
      "We will train the team on the new process.",
    ],
    passes: [
      { text: "Retrain the fraud model on the new data.", context: "action-item" },
      { text: "Write a runbook for the console.", context: "action-item" },
      {
        text: "Send an automatic reminder 30 days before a certificate expires.",
        context: "action-item",
      },
      "The engineer had not been trained on the new console.",
    ],
  },
};
