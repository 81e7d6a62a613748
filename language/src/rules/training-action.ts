import type { Rule } from "../rule.ts";
import { findTraining } from "./find-training.ts";
import { trainingCues } from "./training-words.ts";

export const trainingAction: readonly Rule[] = [
  {
    id: "train-people",
    kind: "training-action",
    why: "Training and reminding leave the system as it is: the next person meets the same trap. Change what people meet.",
    source:
      "Google SRE workbook, Postmortem Culture; VA National Center for Patient Safety, action hierarchy",
    question: "What could the system do so that nobody needs to remember this?",
    phrases: [
      "^ reminder|reminders of|about the",
      "<have> a quiet|stern|serious? word with {people}",
      "phishing|fire exercise|drill|drills for|with|every|annually",
      "coding|security|safety|driving|awareness classes|course",
      "<go> through the #adj? training|induction",
      "<make> sure that? the .. shift|team|crew|staff|engineers|operators knows|know|understand|understands",
      "so that everyone|everybody|staff learns|learn|remembers|remember",
      "^ demonstrate correct|proper|safe usage|use|handling|technique|operation of",
      "send|write an|a #adj? email|mail|note|message|announcement to ... team|everyone|staff|engineers|developers|operators|all ... about|reminding",
      "staff|everyone|engineers|developers|operators|teams|employees|people|colleagues had|have|has #adv* been #adv* reminded|retrained|re-educated",
      "<go|run> through .. training|tutorial|course|drill",
      "drill|drills by|for|with all|every|everyone|the .. staff|engineers|team|teams|people|members",
      "provide .. days|hours .. training|drills",
      "in|into|to the onboarding|induction of|for|programme|program|training",
      "need|needs|have|has|ought to be #adv? educated|reminded|taught|coached|briefed|instructed",
      "lunch and|& learn",
      "<make|have> everybody|everyone|all .. recertify|re-certify|retake|repeat|redo|watch|read|attend|take|complete|sign",
      "<get> {people} certified|trained|accredited|qualified",
      "knowledge sharing|transfer|share session|sessions|meeting|meetings|workshop",
      "knowledge-sharing|knowledge-transfer|skill-sharing session|sessions|meeting|meetings",
      "staff|everyone|engineers|developers|operators|teams|employees|people|colleagues was|were|been #adv* reminded|retrained|re-trained|re-educated",
      "^ show .. staff|team|engineers|operators|shift|people|everyone|crew|developers how to",
      "^ stress|highlight|communicate the importance|need of|to|for",
      "reiterate|emphasise|emphasize|reinforce|reemphasise the importance|need of|to|for",
      "have|has ... received|completed|attended|undergone .. training|coaching|retraining|instruction",
    ],
    unless: [
      "not|n't|never .. received|completed|attended|undergone",
      "who|that|which|before have|has|had",
    ],
    find: findTraining,
    cues: trainingCues,
  },
];
