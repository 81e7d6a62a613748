import type { RuleExamples } from "./rule-examples.ts";

export const stakeholderMessageExamples: RuleExamples = {
  "pronoun-in-cause": {
    marks: [
      { text: "We pushed a faulty configuration to our servers.", context: "stakeholder-message" },
      { text: "One of our engineers deleted a table.", context: "stakeholder-message" },
      { text: "We did not test the change with large accounts.", context: "stakeholder-message" },
    ],
    passes: [
      { text: "We have restored the service.", context: "stakeholder-message" },
      { text: "We did not lose any data.", context: "stakeholder-message" },
      { text: "A change to the configuration led to errors.", context: "stakeholder-message" },
      "We pushed the configuration at 10:00.",
    ],
  },
  "internal-name": {
    marks: [
      { text: "The problem was on db-prod-03.", context: "stakeholder-message" },
      { text: "See INC-4821 for details.", context: "stakeholder-message" },
      { text: "Maria Lopez is working on a fix.", context: "stakeholder-message" },
      { text: "The server “gimli” was slow.", context: "stakeholder-message" },
      { text: "Pages on web14 were slow.", context: "stakeholder-message" },
    ],
    passes: [
      { text: "Logins with SHA-256 certificates work again.", context: "stakeholder-message" },
      { text: "Customers in Europe saw errors.", context: "stakeholder-message" },
      { text: "Two regions (Frankfurt and Dublin) were slow.", context: "stakeholder-message" },
      "The problem was on db-prod-03.",
    ],
  },
  downplay: {
    marks: [
      { text: "Only a few customers were affected.", context: "stakeholder-message" },
      { text: "There was a small hiccup.", context: "stakeholder-message" },
      { text: "A small number of customers saw errors.", context: "stakeholder-message" },
    ],
    passes: [
      { text: "412 customers could not log in.", context: "stakeholder-message" },
      { text: "The outage lasted 43 minutes.", context: "stakeholder-message" },
      { text: "Some customers may see delayed orders.", context: "stakeholder-message" },
    ],
  },
};
