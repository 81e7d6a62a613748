import type { Rule } from "../rule.ts";
import { findCulpritQuestions } from "./find-culprit-questions.ts";

export const whoQuestion: readonly Rule[] = [
  {
    id: "who-did-it",
    kind: "who-question",
    why: "The question looks for a culprit. Ask what happened and how, and the people who know will tell you.",
    source: "PagerDuty retrospectives guide; Etsy debriefing facilitation guide",
    question: "How did this come about, and what made it make sense?",
    questions: true,
    find: findCulpritQuestions,
    cues: [
      "who",
      "who'd",
      "nobody",
      "noone",
      "no-one",
      "anyone",
      "anybody",
      "someone",
      "any",
      "no",
    ],
    phrases: [
      "find|figure|know|tell|say|learn|see|ask|wonder|clear|determine|establish|established|identify|identified|discover|track|check|reveal|understand|hear|remember|guess me|us|out|down|exactly? .. who <merge|push|approve|deploy|delete|change|break|do|touch|cause|write|review|let|forget|run|make|release|disable|enable|skip|miss|ignore|remove|drop|authorise|authorize|allow|fail|introduce|commit|ship|start|kill|screw|mess|leave|give>",
      "find|figure|know|tell|learn|see|ask|determine|establish|identify me|us|out|exactly? who <be> responsible|behind|at|to",
      "whose fault|mistake|error|change|commit|idea|code|bug|doing|decision|pr|job|responsibility|script|deploy|query|branch|laptop|account|key|turn|merge|config|migration|bright|brilliant|stupid",
      "which|what engineer|developer|dev|admin|operator|person|team|dba|sre|idiot|genius|manager|contractor|intern|reviewer|fool|moron|vendor|member|one|guy|colleague|employee|analyst .. <merge|push|approve|deploy|delete|change|break|do|touch|cause|write|let|forget|run|make|release|disable|enable|skip|miss|ignore|remove|drop|authorise|authorize|allow|fail|introduce|commit|ship|start|kill|leave|restart|sign|test|decide|be|turn|configure|set>",
      "who <do> we have to thank",
      "who <be> the one|person|last|first|genius|idiot|guy ... <merge|push|approve|deploy|delete|change|break|touch|cause|restart|drop|disable|write|run|forget>",
      "own up",
      "idea who <merge|push|approve|deploy|delete|change|break|touch|cause|restart|drop|disable|write|run|do>",
      "i|we want|need|demand names",
      "under|on|by|in whose",

      "which of you|us|them|the ... <merge|push|approve|deploy|delete|change|break|touch|cause|restart|drop|disable|write|run>",
      "who|which #role? <be> to blame|at fault",
      "name|names of? .. culprit|culprits|guilty|responsible|offender",
      "the culprit|guilty|offender",
      "who|whoever <be> responsible for this|that|breaking|the outage|incident|mess|bug|failure|leak",
    ],
    unless: [
      "the culprit|offender <be|turn>",
      "<be> #adv* the #adj? culprit",
      "not|n't|never .. who",
      "no matter|regardless|rather|instead than|of|matter? who",
    ],
    marks: [
      { text: "Who merged this?", context: "question" },
      { text: "Whose fault was it?", context: "question" },
      { text: "Did nobody test it?", context: "question" },
      { text: "which one of you restarted prod", context: "chat" },
      "We need to find out who ran the script.",
    ],
    passes: [
      { text: "Who was on call, and how did the page reach them?", context: "question" },
      { text: "Who owns the exporter?", context: "question" },
      { text: "Did anyone notice anything unusual?", context: "question" },
      "The engineer who was on call opened the incident.",
    ],
  },
];
