import type { RuleExamples } from "./rule-examples.ts";

export const personBlameExamples: RuleExamples = {
  "person-omission": {
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
  "person-fault": {
    marks: [
      "The DBA dropped the production table.",
      "Sam shipped broken code.",
      "Someone deleted the wrong snapshot.",
      "Ana deployed the change without testing it.",
      "The alert was ignored by the on-call engineer.",
      "jdoe@ ignored the fact that the lock was held.",
      "Ana managed to lock everyone out.",
    ],
    passes: [
      "Ana merged the revert at 14:03.",
      "The operator ran the documented command.",
      "Jenkins broke the build cache.",
      "The attacker deleted the wrong bucket first.",
      "Thanks to Mei, who found the bad row.",
      "Ana managed to let everyone back in.",
    ],
  },
  "person-belief": {
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
  "person-trait": {
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
  "person-should-have": {
    marks: [
      "The developer should have read the release notes.",
      "She could have asked for help.",
      "You should not have touched the load balancer.",
    ],
    passes: [
      "The API should have answered with 503.",
      "The on-call engineer should be paged within a minute.",
      "The reviewer could not see the plan.",
      "The reviewer could not have seen the plan.",
    ],
  },
  "person-accused": {
    marks: [
      "The outage was caused by the deletion of a table by a new intern.",
      "The one to blame is the architect.",
      "This was Bob’s fault.",
      "My mistake.",
      "It was Dave who had disabled the alarm.",
      "The fault lies with the release engineer.",
      "Because of Greg we lost the weekend.",
      "I blame the DBA.",
    ],
    passes: [
      "This was nobody’s fault.",
      "The deletion of the rows by the cleanup job took an hour.",
      "Bob’s fix was deployed at noon.",
      "The crash was caused by a null pointer.",
    ],
  },
  "why-did-you": {
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
};
