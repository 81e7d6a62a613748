import type { RuleExamples } from "./rule-examples.ts";

export const whoQuestionExamples: RuleExamples = {
  "who-did-it": {
    marks: [
      { text: "Who merged this?", context: "question" },
      { text: "Whose fault was it?", context: "question" },
      { text: "Did nobody test it?", context: "question" },
      { text: "which one of you restarted prod", context: "chat" },
      "We need to find out who ran the script.",
    ],
    passes: [
      { text: "Who was on call, and how did the page reach them?", context: "question" },
      { text: "Who owns the exporter?", context: "question" },
      { text: "Did anyone notice anything unusual?", context: "question" },
      "The engineer who was on call opened the incident.",
    ],
  },
};
