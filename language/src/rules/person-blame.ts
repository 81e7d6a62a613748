import type { Party } from "../grammar/noun-phrase.ts";
import { findBlamedPeople, findPersonalQuestions } from "./find-blamed.ts";
import type { Rule } from "../rule.ts";

const people: readonly Party[] = ["person", "self", "you", "they", "nobody"];

export const personBlame: readonly Rule[] = [
  {
    id: "person-omission",
    kind: "person-blame",
    why: "A person stands as the one who left something undone. Say what did not happen, and what would have made it happen.",
    source:
      "PagerDuty retrospectives guide; Dekker, The Field Guide to Understanding 'Human Error'",
    question: "What would have had to be in place for this to happen by itself?",
    faults: ["forgot", "failed", "not-done", "nobody-did"],
    parties: people,
    marks: [],
    passes: [],
  },
  {
    id: "person-fault",
    kind: "person-blame",
    why: "A person stands as the cause. Say what changed and what let the change have this effect.",
    source: "Etsy debriefing facilitation guide; Allspaw, Blameless PostMortems",
    question: "What made it possible for this to reach production?",
    faults: ["damage", "bad-result", "careless", "by-agent", "bad-choice"],
    parties: people,
    marks: [],
    passes: [],
  },
  {
    id: "person-belief",
    kind: "person-blame",
    why: "A belief that proved wrong is told as the person's failing. Say what was known then and what suggested it.",
    source: "Dekker, The Field Guide to Understanding 'Human Error' (local rationality)",
    question: "What made that the likely reading of what could be seen at the time?",
    faults: ["wrong-belief"],
    parties: people,
    marks: [],
    passes: [],
  },
  {
    id: "person-trait",
    kind: "person-blame",
    why: "The sentence judges a person. Describe the situation that the person was in.",
    source: "Woods and Cook, Behind Human Error",
    question: "What was the situation like, and what information was at hand?",
    faults: ["trait"],
    parties: people,
    marks: [],
    passes: [],
  },
  {
    id: "person-should-have",
    kind: "person-blame",
    why: "A person is measured against what is known only now. Say what the person could see at the time.",
    source: "Dekker, The Field Guide to Understanding 'Human Error' (counterfactuals)",
    question:
      "What could be seen at the time, and what would have made the other way the natural one?",
    faults: ["should-have"],
    parties: people,
    marks: [],
    passes: [],
  },
  {
    id: "person-accused",
    kind: "person-blame",
    why: "The sentence puts the fault on a person. People are never the cause; ask what made it possible.",
    source: "Google SRE book, Postmortem Culture",
    question: "What about the system made this outcome possible?",
    questions: true,
    find: findBlamedPeople,
    phrases: ["fault|blame|responsibility lies|lie|rests|falls|fell|lay #adv* with|on {person}"],
    marks: [],
    passes: [],
  },
  {
    id: "why-did-you",
    kind: "person-blame",
    why: "The question asks a person to justify themselves. Ask what and how instead.",
    source: "Etsy debriefing facilitation guide",
    question: "What did the situation look like at that moment, and what made sense to do?",
    questions: true,
    find: findPersonalQuestions,
    marks: [],
    passes: [],
  },
];
