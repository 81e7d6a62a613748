import type { Rule } from "../rule.ts";
import { findVagueActions } from "./find-vague-actions.ts";
import { findVaguePlans } from "./find-vague-plans.ts";

export const vagueAction: readonly Rule[] = [
  {
    id: "no-outcome",
    kind: "vague-action",
    why: "Nobody can tell when this is done. Name the thing that will exist or the number that will change.",
    source: "Google SRE workbook, Postmortem Culture: actionable, specific, bounded",
    question: "What will exist, or which number will have changed, when this is done?",
    contexts: ["action-item"],
    find: findVagueActions,
    marks: [
      { text: "Improve monitoring.", context: "action-item" },
      { text: "Be more careful.", context: "action-item" },
      { text: "Look into alerting.", context: "action-item" },
      { text: "Add monitoring.", context: "action-item" },
      { text: "Make sure everyone knows the limits.", context: "action-item" },
    ],
    passes: [
      { text: "Add monitoring for the replication lag.", context: "action-item" },
      { text: "Set the connection limit to 200.", context: "action-item" },
      { text: "Write a runbook for the fail-over.", context: "action-item" },
      { text: "Improve the error message to name the failing row.", context: "action-item" },
      { text: "Upgrade.", context: "action-item" },
    ],
  },
  {
    id: "no-outcome-plan",
    kind: "vague-action",
    why: "The plan or lesson names no outcome: nobody can tell when it is done. Name the thing that will exist or the number that will change.",
    source: "Google SRE workbook, Postmortem Culture: actionable, specific, bounded",
    question: "What will exist, or which number will have changed, when this is done?",
    contexts: ["retrospective", "summary", "chat"],
    find: findVaguePlans,
    cues: "will 'll shall should must need needs plan plans planning intend aim hope want going have are is 're 'm lesson lessons takeaway takeaways learning learnings".split(
      " ",
    ),
    marks: [
      "We will improve our monitoring.",
      "Going forward we need to be more careful.",
      { text: "We are looking at ways to improve our resilience.", context: "summary" },
    ],
    passes: [
      "We will move the job to the scheduler.",
      "We improved the query at 11:00.",
      { text: "we are looking into it", context: "chat" },
    ],
  },
];
