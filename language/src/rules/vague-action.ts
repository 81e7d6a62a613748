import type { Rule } from "../rule.ts";
import { findVagueActions } from "./find-vague-actions.ts";

export const vagueAction: readonly Rule[] = [
  {
    id: "no-outcome",
    kind: "vague-action",
    why: "Nobody can tell when this is done. Name the thing that will exist or the number that will change.",
    source: "Google SRE workbook, Postmortem Culture: actionable, specific, bounded",
    question: "What will exist, or which number will have changed, when this is done?",
    find: findVagueActions,
    marks: [],
    passes: [],
  },
];
