import {
  actionStateWords,
  actionTypeWords,
  horizonWords,
  teamAnswerWords,
  type ActionItem,
} from "@second-story/domain/action-item.ts";
import type { Difference } from "../ui/conflict-dialog.tsx";
import { formatDay } from "../ui/format-time.ts";
import type { ActionItemChange, ActionItemFields } from "./use-action-item-edit.tsx";

/** Names for the ids in a change. */
export type Names = {
  readonly person: (id: string) => string;
  readonly team: (id: string) => string;
};

/** What a change would make of an item, beside what the item says, in words. */
export function actionItemDifferences(
  change: ActionItemChange,
  current: ActionItem,
  names: Names,
): Difference[] {
  if ("move" in change) {
    return [
      {
        label: "State",
        yours: actionStateWords[change.move.state],
        current: actionStateWords[current.state],
      },
    ];
  }
  const held: ActionItemFields = {
    ...current,
    ownerId: current.owner?.id ?? null,
    teamId: current.team?.id ?? null,
  };
  return fields.flatMap(({ field, label, words }) => {
    const yours = change.fields[field];
    if (yours === undefined) return [];
    const say = (value: string | null | undefined) =>
      value === null || value === undefined || value === "" ? "–" : words(value, names);
    return [{ label, yours: say(yours), current: say(held[field]) }];
  });
}

type Field = {
  readonly field: keyof ActionItemFields;
  readonly label: string;
  readonly words: (value: string, names: Names) => string;
};
const itself = (value: string): string => value;
const wordsIn = (words: object) => (value: string) =>
  (words as Readonly<Record<string, string>>)[value] ?? value;

const fields: readonly Field[] = [
  { field: "title", label: "Title", words: itself },
  { field: "ownerId", label: "Owner", words: (id, names) => names.person(id) },
  { field: "teamId", label: "Team", words: (id, names) => names.team(id) },
  { field: "teamAnswer", label: "The team’s answer", words: wordsIn(teamAnswerWords) },
  { field: "dueOn", label: "Due", words: formatDay },
  { field: "dueLateBecause", label: "Why it is due later", words: itself },
  { field: "priority", label: "Priority", words: itself },
  { field: "type", label: "Type", words: wordsIn(actionTypeWords) },
  { field: "horizon", label: "Horizon", words: wordsIn(horizonWords) },
  { field: "reason", label: "Why this was chosen", words: itself },
  { field: "expectedChange", label: "What it will change", words: itself },
  { field: "measure", label: "How its effect is measured", words: itself },
  { field: "measureOn", label: "Day to look at the effect", words: formatDay },
  { field: "detail", label: "Detail", words: itself },
];
