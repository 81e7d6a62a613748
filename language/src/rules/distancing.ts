import type { Rule } from "../rule.ts";

export const distancing: readonly Rule[] = [
  {
    id: "not-like-us",
    kind: "distancing",
    why: "“It could not happen here” closes the door on learning from others. Look for what is alike.",
    source: "Cook and Woods, Distancing Through Differencing",
    question: "Which of the conditions that met there also hold here?",
    phrases: [
      "could|would|can|will not|n't|never #adv* happen to us|me",
      "could|would|can|will not|n't|never #adv* happen here",
      "<be> not|n't like them|those people",
      "we would|'d never have? <make|do> ... that|such",
    ],
  },
];
