import type { RuleExamples } from "./rule-examples.ts";

export const teamBlameExamples: RuleExamples = {
  "team-omission": {
    marks: [
      "The platform team forgot to tell us about the upgrade.",
      "QA should have caught this.",
      "The vendor never told us about the new limit.",
      "Customer support did not escalate the reports.",
      "Security did not answer the ticket.",
      "Database are not reading their own alerts.",
    ],
    passes: [
      "The platform team upgraded the cluster on Monday.",
      "The provider had a power failure.",
      "The security group did not allow the port.",
      "The backend failed to respond.",
      "The platform should have retried the call.",
      "The database is not reading from the second disk.",
    ],
  },
  "team-fault": {
    marks: [
      "The data team pushed a broken schema.",
      "Management ignored the warnings.",
      "AWS support was useless.",
      "Infra changed the routes without telling anyone.",
      "Leadership decided to skip the load test.",
      "The product team put dates before quality.",
      "The VM provider accidentally removed our disk.",
    ],
    passes: [
      "The network team confirmed that the link was up.",
      "AWS reported an outage of its control plane.",
      "The team decided to roll forward.",
      "The team put the restart before the upgrade.",
      "The identity provider accidentally removed from the list was added again.",
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
      "The blame for the outage falls on the carrier.",
    ],
    passes: [
      "This was not the vendor’s fault.",
      "The vendor’s API rejected the request.",
      "Responsibility for the runbook lies with the storage team.",
    ],
  },
};
