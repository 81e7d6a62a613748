import type { RuleExamples } from "./rule-examples.ts";

export const teamBlameExamples: RuleExamples = {
  "team-omission": {
    marks: [
      "The platform team forgot to tell us about the upgrade.",
      "QA should have caught this.",
      "The vendor never told us about the new limit.",
      "Customer support did not escalate the reports.",
    ],
    passes: [
      "The platform team upgraded the cluster on Monday.",
      "The provider had a power failure.",
      "The security group did not allow the port.",
      "The backend failed to respond.",
    ],
  },
  "team-fault": {
    marks: [
      "The data team pushed a broken schema.",
      "Management ignored the warnings.",
      "AWS support was useless.",
      "Infra changed the routes without telling anyone.",
      "Leadership decided to skip the load test.",
    ],
    passes: [
      "The network team confirmed that the link was up.",
      "AWS reported an outage of its control plane.",
      "The team decided to roll forward.",
    ],
  },
  "team-fault-own": {
    marks: ["We dropped the ball.", "We messed up the migration.", "The delay is on us."],
    passes: ["We lost one hour of metrics.", "We take the time that it needs."],
  },
  "why-did-they": {
    marks: [
      { text: "Why did the vendor not tell us?", context: "question" },
      { text: "Why did ops ignore the alert?", context: "question" },
    ],
    passes: [{ text: "What did the vendor tell us?", context: "question" }],
  },
  "team-accused": {
    marks: [
      "This is the vendor’s fault.",
      "The outage is the fault of the payments team.",
      "Blame the database team.",
      "We were let down by our supplier.",
    ],
    passes: ["This was not the vendor’s fault.", "The vendor’s API rejected the request."],
  },
};
