import type { Rule } from "../rule.ts";
import { findTraining, trainingCues } from "./find-training.ts";

export const trainingAction: readonly Rule[] = [
  {
    id: "train-people",
    kind: "training-action",
    why: "Training and reminding leave the system as it is: the next person meets the same trap. Change what people meet.",
    source:
      "Google SRE workbook, Postmortem Culture; VA National Center for Patient Safety, action hierarchy",
    question: "What could the system do so that nobody needs to remember this?",
    find: findTraining,
    cues: trainingCues,
    marks: [],
    passes: [],
  },
];
