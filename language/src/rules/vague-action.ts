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
    phrases: [
      "better|more|improved|clearer .. communication|monitoring|testing|documentation|alerting|coordination|visibility|planning ... <be> needed|required|necessary",
      "remain|stay|keep calm|vigilant|alert|focused|collected",
      "apply|use|set|add|have sane|sensible|reasonable",
      "been exploring|considering|evaluating",
      "to see what|how|where .. improved|better",
      "essential|important|vital|crucial that? we learn",
      "working|work diligently|hard|tirelessly to",
      "steps|measures to #adv? improve|strengthen|bolster|enhance|ensure",
      "committed to #adv? continuing|investing|learning|bolstering|improving|strengthening|doing|ensuring|preventing",
      "<incorporate> the? learnings|lessons|learning",
      "<come> up with a|some #adj? plan|way|solution|strategy|idea",
      "making changes ... to attempt|try|mitigate|prevent|avoid",
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
      "better|more|improved|clearer .. communication|monitoring|testing|documentation|alerting|coordination|visibility|planning ... <be> needed|required|necessary",
      "remain|stay|keep calm|vigilant|alert|focused|collected",
      "apply|use|set|add|have sane|sensible|reasonable",
      "been exploring|considering|evaluating",
      "to see what|how|where .. improved|better",
      "essential|important|vital|crucial that? we learn",
      "working|work diligently|hard|tirelessly to",
      "steps|measures to #adv? improve|strengthen|bolster|enhance|ensure",
      "committed to #adv? continuing|investing|learning|bolstering|improving|strengthening|doing|ensuring|preventing",
      "<incorporate> the? learnings|lessons|learning",
      "<come> up with a|some #adj? plan|way|solution|strategy|idea",
      "making changes ... to attempt|try|mitigate|prevent|avoid",
      "may|might need|want to rethink|reconsider|revisit|improve|standardize|standardise",
      "it 'd|would be nice|good|great|helpful|useful to have|get|see|improve a|an|some|more|better",
      "steps|measures|precautions will|must|are #adv? be|being taken so|to|that",
    ],
    find: findVaguePlans,
    cues: "may might <improve <enhance <test <keep <investigate <make <ensure <be <strengthen <increase <try <avoid <prevent <communicate <pay <take will 'll shall should must need needs plan plans planning intend aim hope want going have are is 're 'm lesson lessons takeaway takeaways learning learnings".split(
      " ",
    ),
  },
];
