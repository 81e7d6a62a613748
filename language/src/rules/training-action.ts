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
      "coding|security|safety|driving|awareness classes|course",
      "^ demonstrate correct|proper|safe usage|use|handling|technique|operation of",
      "send|write an|a #adj? email|mail|note|message|announcement to ... team|everyone|staff|engineers|developers|operators|all ... about|reminding",
      "staff|everyone|engineers|developers|operators|teams|employees|people|colleagues had|have|has #adv* been #adv* reminded|retrained|re-educated",
      "<go|run> through .. training|tutorial|course|drill",
      "drill|drills by|for|with all|every|everyone|the .. staff|engineers|team|teams|people|members",
      "provide .. days|hours .. training|drills",
      "need|needs|have|has|ought to be #adv? educated|reminded|taught|coached|briefed|instructed",
      "lunch and|& learn",
      "<make|have> everybody|everyone|all .. recertify|re-certify|retake|repeat|redo|watch|read|attend|take|complete|sign",
      "<get> {people} certified|trained|accredited|qualified",
      "staff|everyone|engineers|developers|operators|teams|employees|people|colleagues|team reminded of|to|that|about",
      "re-sit|resit|resits",
      "^ show|explain|demonstrate !you|us|me {people} .. how to",
      "^ take|talk|walk !us|me {people} through",
      "drum into",
      "instructed|told|reminded once? more|again",
      "sit|attend|retake|redo|repeat .. course|exam|class|module",
      "^ let all|every #adj? {people} know",
      "reiterate|emphasise|emphasize|reinforce|reemphasise the importance|need of|to|for",
      "staff|everyone|engineers|developers|operators|teams|employees|people|colleagues was|were|been #adv* reminded|retrained|re-trained|re-educated",
      "knowledge sharing|transfer|share session|sessions|meeting|meetings|workshop",
      "all|every {people} .. to be #adv? certified|trained|retrained|reminded|briefed|coached",
    ],
    unless: [
      "not|n't|never .. received|completed|attended|undergone",
      "who|that|which|before have|has|had",
    ],
    find: findTraining,
    cues: trainingCues,
  },
];
