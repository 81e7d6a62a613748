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
  "reads-like-team-blame": {
    marks: ["The payments squad ships things without reading their own dashboards."],
    passes: ["The storage team moved the volumes on Tuesday."],
  },
  "reads-like-counterfactual": {
    marks: ["We needed to have tested this weeks ago."],
    passes: ["The probe checks the queue every ten minutes."],
  },
  "reads-like-hindsight": {
    marks: ["The graph tells the whole story at a glance."],
    passes: ["The queue had been growing since Monday; the graph was not on the dashboard."],
  },
  "reads-like-who-question": {
    marks: [{ text: "Which person in the team had the password?", context: "question" }],
    passes: [{ text: "Who was on call, and how did the page reach them?", context: "question" }],
  },
};
