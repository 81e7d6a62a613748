import type { Rule } from "../rule.ts";
import { findMissedChances } from "./find-missed-chances.ts";

export const counterfactual: readonly Rule[] = [
  {
    id: "should-have",
    kind: "counterfactual",
    why: "The sentence tells of a past that did not take place. Say what did happen, and why it made sense then.",
    source:
      "Dekker, The Field Guide to Understanding 'Human Error'; PagerDuty retrospectives guide",
    question: "What did happen, and what made it the sensible thing to do at the time?",
    phrases: [
      "more|better|proper|earlier|closer|stricter|careful|thorough testing|communication|review|reviews|planning|coordination|attention|care|preparation|teamwork|discipline .. would|could|might #adv? have",
    ],
    find: findMissedChances,
    cues: [
      "should",
      "could",
      "would",
      "ought",
      "might",
      "'d",
      "had",
      "if",
      "supposed",
      "meant",
      "expected",
      "forgotten",
      "neglected",
      "omitted",
      "skipped",
      "failure",
      "chance",
      "chances",
      "opportunity",
    ],
    marks: [
      "We should have tested the rollback.",
      "The change should have been reviewed.",
      "If only we had kept the old cluster.",
      "This outage could have been prevented.",
      "Had the team read the changelog, the default would have been known.",
    ],
    passes: [
      "A test would have caught the null value.",
      "The circuit breaker should have opened.",
      { text: "We should add an alert on the queue age.", context: "action-item" },
      "It could have been worse.",
      "The restore was not tested.",
    ],
  },
  {
    id: "failed-to",
    kind: "counterfactual",
    why: "“Failed to” and “forgot to” name an act that did not take place. Say what took place instead.",
    source: "Dekker, The Field Guide to Understanding 'Human Error'",
    question: "What took place instead, and what would have prompted the other course?",
    faults: ["forgot", "failed"],
    parties: ["person", "self", "you", "they", "we", "team", "dept", "company", "nobody"],
    marks: [
      "We failed to inform our partners.",
      "The team forgot to rotate the key.",
      { text: "forgot to bump the version", context: "chat" },
    ],
    passes: ["The node failed to join the cluster.", "The failure to connect was logged."],
  },
];
