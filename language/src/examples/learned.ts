import type { RuleExamples } from "./rule-examples.ts";

export const learnedExamples: RuleExamples = {
  "reads-like-person-blame": {
    marks: ["Mark deployed on Friday evening and went home."],
    passes: ["The on-call engineer acknowledged the page within two minutes."],
  },
  "reads-like-punishment": {
    marks: [{ text: "this goes in your review", context: "chat" }],
    passes: [
      { text: "Review access to the production account every quarter.", context: "action-item" },
    ],
  },
  "reads-like-vague-action": {
    marks: [{ text: "Do something about the noise.", context: "action-item" }],
    passes: [{ text: "Set the connection limit to 200.", context: "action-item" }],
  },
  "reads-like-training": {
    marks: [{ text: "Have the interns go through the incident handbook.", context: "action-item" }],
    passes: [{ text: "Teach the autoscaler to respect the pod budget.", context: "action-item" }],
  },
};
