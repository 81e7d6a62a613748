import type { Rule } from "../rule.ts";
import { findCausingPronouns, findInternalDetails } from "./find-message-details.ts";

export const stakeholderMessage: readonly Rule[] = [
  {
    id: "pronoun-in-cause",
    kind: "personal-pronoun",
    why: "In a message to those affected the account of causes speaks of systems and changes, not of people.",
    source: "PagerDuty retrospectives guide, external messaging",
    question: "What changed, and what did the change do?",
    contexts: ["stakeholder-message"],
    find: findCausingPronouns,
  },
  {
    id: "internal-name",
    kind: "internal-detail",
    why: "Host names, ticket keys and people's names mean nothing to readers outside, and should not leave the house.",
    source: "PagerDuty retrospectives guide, external messaging",
    question: "What is this called in the words of the people who read the message?",
    contexts: ["stakeholder-message"],
    find: findInternalDetails,
  },
  {
    id: "downplay",
    kind: "downplaying",
    why: "Whoever was affected does not feel small. Give the number, and let readers judge.",
    source: "Statuspage incident communication guide",
    question: "How many were affected, and for how long?",
    contexts: ["stakeholder-message"],
    phrases: [
      "only affected|impacted|a|an|some|few|minor|small|for|lasted|took|about|around|experienced|saw|limited",
      "only #num",
      "<affect|impact|be|last|have|lose|experience|see> only",
      "merely",
      "just a|an|#num|affected|some|one|under|over|about minor|small|few|brief|short|handful|fraction|minutes|little|blip|glitch|hiccup|%|percent|quick|tiny|temporary?",
      "a #adv* small|tiny|limited|minor|low|modest|negligible number|fraction|subset|percentage|portion|group|share|minority|proportion|amount|set of",
      "a handful|few|couple of? !minutes|hours|seconds|days|minute",
      "small|tiny|limited|minor number|fraction|subset|percentage|portion of",
      "minor|slight|small|brief|negligible|minimal|little|insignificant|trivial|tiny|momentary|modest|limited issue|issues|inconvenience|disruption|disruptions|glitch|hiccup|impact|effect|problem|interruption|slowdown|slowness|delay|delays|degradation|outage|incident|bug|error|errors",
      "hiccup|hiccups|blip|blips|glitch|glitches",
      "slightly|somewhat degraded|slower|delayed|affected|impacted|elevated|longer",
      "impact|effect <be> #adv* minimal|limited|small|low|negligible|minor",
      "no big|great|real deal|issue|harm",
      "nothing serious|major|to worry",
      "not #adv* serious|severe|significant|a big|major|that? bad",
      "<be> #adv* #adj* inconvenience|inconvenienced",
    ],
    unless: [
      "a #adv* small|tiny|limited|low number|fraction|subset|percentage|portion of .. ( #num",
      "limited|small|tiny set|number|group of #num",
      "number ... #num percent|%|of|customers|users|accounts|requests",
    ],
  },
];
