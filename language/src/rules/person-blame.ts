import type { Party } from "../grammar/party.ts";
import { accusing, findBlamedPeople } from "./find-blamed.ts";
import { findPersonalQuestions } from "./find-personal-questions.ts";
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
    marks: [
      "Mary forgot to renew the certificate.",
      "The on-call engineer failed to notice the queue.",
      "@lea didn’t check which region was selected.",
      "Nobody tested the restore.",
      { text: "Kestrel never told anyone about the new key.", people: ["Kestrel Ode"] },
    ],
    passes: [
      "The certificate was not renewed.",
      "The probe failed to notice the dead connection.",
      "The on-call engineer was not paged.",
      "We did not have an alert for this.",
      { text: "Alice forgot the replication position after the restart.", products: ["Alice"] },
    ],
  },
  {
    id: "person-fault",
    kind: "person-blame",
    why: "A person stands as the cause. Say what changed and what let the change have this effect.",
    source: "Etsy debriefing facilitation guide; Allspaw, Blameless PostMortems",
    question: "What made it possible for this to reach production?",
    faults: ["damage", "bad-result", "careless", "by-agent", "bad-choice"],
    parties: people,
    marks: [
      "The DBA dropped the production table.",
      "Sam shipped broken code.",
      "Someone deleted the wrong snapshot.",
      "Ana deployed the change without testing it.",
      "The alert was ignored by the on-call engineer.",
    ],
    passes: [
      "Ana merged the revert at 14:03.",
      "The operator ran the documented command.",
      "Jenkins broke the build cache.",
      "The attacker deleted the wrong bucket first.",
      "Thanks to Mei, who found the bad row.",
    ],
  },
  {
    id: "person-belief",
    kind: "person-blame",
    why: "A belief that proved wrong is told as the person's failing. Say what was known then and what suggested it.",
    source: "Dekker, The Field Guide to Understanding 'Human Error' (local rationality)",
    question: "What made that the likely reading of what could be seen at the time?",
    faults: ["wrong-belief"],
    parties: people,
    marks: [
      "The engineer assumed that the replica was in sync.",
      "He wrongly assumed the flag was off.",
    ],
    passes: [
      "We assumed that the cache was warm.",
      "The engineer assumed the role of incident commander.",
      "The DBA suspected lock contention.",
    ],
  },
  {
    id: "person-trait",
    kind: "person-blame",
    why: "The sentence judges a person. Describe the situation that the person was in.",
    source: "Woods and Cook, Behind Human Error",
    question: "What was the situation like, and what information was at hand?",
    faults: ["trait"],
    parties: people,
    marks: [
      "The operator was careless with the console.",
      "The new developer was not familiar with the queue.",
      "Ravi was too slow to escalate.",
    ],
    passes: [
      "Ravi was on call.",
      "The engineer was responsible for communication.",
      "The proxy was slow.",
    ],
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
    marks: [
      "The developer should have read the release notes.",
      "She could have asked for help.",
      "You should not have touched the load balancer.",
    ],
    passes: [
      "The API should have answered with 503.",
      "The on-call engineer should be paged within a minute.",
      "The reviewer could not see the plan.",
    ],
  },
  {
    id: "person-accused",
    kind: "person-blame",
    why: "The sentence puts the fault on a person. People are never the cause; ask what made it possible.",
    source: "Google SRE book, Postmortem Culture",
    question: "What about the system made this outcome possible?",
    questions: true,
    find: findBlamedPeople,
    cues: accusing,
    phrases: [
      "that|this|it|one 's|is|was on me|him|her",
      "an|such|complete|total|utter a? #adj? idiot|moron|fool",
      "fault|blame|responsibility lies|lie|rests|falls|fell|lay #adv* with|on {person}",
    ],
    marks: [
      "This was Bob’s fault.",
      "My mistake.",
      "The fault lies with the release engineer.",
      "Because of Greg we lost the weekend.",
      "I blame the DBA.",
    ],
    passes: [
      "This was nobody’s fault.",
      "Bob’s fix was deployed at noon.",
      "The crash was caused by a null pointer.",
    ],
  },
  {
    id: "why-did-you",
    kind: "person-blame",
    why: "The question asks a person to justify themselves. Ask what and how instead.",
    source: "Etsy debriefing facilitation guide",
    question: "What did the situation look like at that moment, and what made sense to do?",
    questions: true,
    find: findPersonalQuestions,
    cues: ["why", "how", "what", "<do", "<be", "<have", "could", "should", "would"],
    marks: [
      { text: "Why did you not roll back?", context: "question" },
      { text: "How could the on-call engineer miss this alert?", context: "question" },
      { text: "What were you thinking?", context: "question" },
    ],
    passes: [
      { text: "Why did the alert not fire?", context: "question" },
      { text: "What did you see on the dashboard?", context: "question" },
      { text: "How did the page reach Maria?", context: "question" },
    ],
  },
];
