import type { Rule } from "../rule.ts";

const source =
  "Learned from the labelled sentences of this project; asked only where every other rule is silent";

/** One rule a kind for what no grammar of ours names: the sentence as a whole reads like others of the kind. */
export const learnedRules: readonly Rule[] = [
  {
    id: "reads-like-person-blame",
    kind: "person-blame",
    why: "The sentence reads as if a person were the cause. Say what happened, and what made it possible.",
    source,
    learned: true,
    question: "What about the situation made this the natural thing to do?",
  },
  {
    id: "reads-like-punishment",
    kind: "punitive",
    why: "The sentence reads like a threat or a penalty, which ends reporting: the next incident is told later, or not at all.",
    source,
    learned: true,
    question:
      "What change to the system would make this harmless next time, whoever is at the keyboard?",
  },
  {
    id: "reads-like-vague-action",
    kind: "vague-action",
    why: "The action or lesson seems to name no outcome. Name the thing that will exist or the number that will change.",
    source,
    learned: true,
    question: "What will exist, or which number will have changed, when this is done?",
  },
  {
    id: "reads-like-training",
    kind: "training-action",
    why: "The action seems to rest on people remembering. Change what people meet.",
    source,
    learned: true,
    question: "What could the system do so that nobody needs to remember this?",
  },
  {
    id: "reads-like-team-blame",
    kind: "team-blame",
    why: "The sentence reads as if a team or a company were the cause. Say what happened between the systems, and what let it through.",
    source,
    learned: true,
    question: "Which condition made this outcome possible, and would it meet any other team too?",
  },
  {
    id: "reads-like-counterfactual",
    kind: "counterfactual",
    why: "The sentence seems to tell of a past that did not take place. Say what did happen, and why it made sense then.",
    source,
    learned: true,
    question: "What did happen, and what made it the sensible thing to do at the time?",
  },
  {
    id: "reads-like-hindsight",
    kind: "hindsight",
    why: "What is evident now seems to be presented as evident then. Say what could be seen at the time.",
    source,
    learned: true,
    question: "What could be seen at the time, and how did it stand out from everything else?",
  },
  {
    id: "reads-like-who-question",
    kind: "who-question",
    why: "The question seems to look for a culprit. Ask what and how: the people who know will tell by themselves.",
    source,
    learned: true,
    question: "How did this come about, and what made it make sense?",
  },
];
