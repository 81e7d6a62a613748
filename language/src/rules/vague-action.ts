import type { Rule } from "../rule.ts";
import { findVagueActions } from "./find-vague-actions.ts";
import { findVaguePlans } from "./find-vague-plans.ts";

/** In an action item and in other prose alike. */
const vagueEverywhere: readonly string[] = [
  "better|more|improved|clearer .. communication|monitoring|testing|documentation|alerting|coordination|visibility|planning ... <be> needed|required|necessary",
  "remain|stay calm|vigilant|collected",
  "been exploring|considering .. options|ways|alternatives",
  "to see what can|could be improved|better|done",
  "essential|important|vital|crucial that? we learn",
  "working|work diligently|hard|tirelessly to #adv? ensure|prevent|regain|improve|avoid",
  "several|these|necessary|further|additional|appropriate steps|measures to #adv? improve|strengthen|bolster|enhance|ensure",
  "committed to #adv? continuing|investing|learning|bolstering|improving|strengthening|preventing",
  "incorporate the? learnings|lessons|learning",
  "come up with a|some #adj? plan|way|solution|strategy|idea $|,|for",
  "to|must|should get|be|become|do #adv* better|easier|safer|smoother|stricter|clearer $|,|and|at|in|about|when|for|here|from|next",
  "to heart",
  "something should|must|ought to? be done",
  "talk|communicate|coordinate to? .. more $|when|across|closely|,|and",
  "so that nothing like|such|similar",
  "to stop|keep it|this|that from coming|happening|recurring",
  "more|greater care|attention|seriousness|rigour|thought when|$|with|to",
  "with more|greater care|attention|seriousness|rigour",
  "better|quicker|smoother|stronger|nicer|easier|cleaner|safer way|ways of|to|for",
  "making changes ... to attempt|try|mitigate|prevent|avoid",
];

export const vagueAction: readonly Rule[] = [
  {
    id: "no-outcome",
    kind: "vague-action",
    why: "Nobody can tell when this is done. Name the thing that will exist or the number that will change.",
    source: "Google SRE workbook, Postmortem Culture: actionable, specific, bounded",
    question: "What will exist, or which number will have changed, when this is done?",
    contexts: ["action-item"],
    phrases: [
      ...vagueEverywhere,
      "<fix|address|resolve> the #adj? issue|problem|bug that|which caused|led|triggered to? the|this|our outage|incident|downtime|failure .|$",
      "someday|sometime",
      "<try> harder",
      "better informed|prepared|organised|organized",
      "double|triple and triple|double? check",
      "team|we to #adv? review|discuss the #adj? incident|outage|issue $",
      "where|when|if feasible|possible|appropriate|practicable $",
      "more carefully|thoroughly|cautiously|closely|aggressively|rigorously|diligently !than",
      "tread carefully|lightly|softly",
      "not|never to be repeated",
      "look|think|check twice !per|a|each|daily|every",
      "at some point $|)",
      "see what makes|made",
      "exploring|evaluating|investigating ways|how|options",
    ],
    find: findVagueActions,
  },
  {
    id: "no-outcome-plan",
    kind: "vague-action",
    why: "The plan or lesson names no outcome: nobody can tell when it is done. Name the thing that will exist or the number that will change.",
    source: "Google SRE workbook, Postmortem Culture: actionable, specific, bounded",
    question: "What will exist, or which number will have changed, when this is done?",
    contexts: ["retrospective", "summary", "chat", "stakeholder-message"],
    phrases: [
      ...vagueEverywhere,
      "may|might need|want to rethink|reconsider",
      "it 'd|would be nice|good|great|helpful|useful to have|get a|an|better|more",
      "steps|measures|precautions will|must|are #adv? be|being taken so|to|that",
    ],
    find: findVaguePlans,
    cues: "may might <review <explore <consider <raise <reduce <revisit <look <add <improve <enhance <test <keep <investigate <make <ensure <be <strengthen <increase <try <avoid <prevent <communicate <pay <take will 'll shall should must need needs plan plans planning intend aim hope want going have are is 're 'm lesson lessons takeaway takeaways learning learnings".split(
      " ",
    ),
  },
];
