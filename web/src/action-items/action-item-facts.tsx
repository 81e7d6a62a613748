import {
  actionTypeWords,
  horizonWords,
  teamAnswerWords,
  type ActionItem,
} from "@second-story/domain/action-item.ts";
import { formatDay } from "../ui/format-time.ts";
import classes from "./action-item-drawer.module.css";
import { priorityLabels } from "./action-item-fields.tsx";

/** What is said of an item, to read. */
export function ActionItemFacts({ item }: { readonly item: ActionItem }) {
  const facts = [
    ["Owner", item.owner?.name ?? "Nobody yet"],
    ["Due", item.dueOn && formatDay(item.dueOn)],
    ["Team", item.team && `${item.team.name} (${teamAnswerWords[item.teamAnswer].toLowerCase()})`],
    ["Priority", item.priority && priorityLabels[item.priority]],
    ["Type", actionTypeWords[item.type]],
    ["Horizon", item.horizon && horizonWords[item.horizon]],
  ] as const;
  const texts = [
    ["Why it is due later than 30 days", item.dueLateBecause],
    ["Why this was chosen", item.reason],
    ["What it will change", item.expectedChange],
    ["How its effect is measured", item.measure],
    ["Day to look at the effect", item.measureOn && formatDay(item.measureOn)],
    ["Detail", item.detail],
  ] as const;
  return (
    <>
      <dl className={classes["facts"]}>{facts.map(fact)}</dl>
      <dl className={classes["texts"]}>{texts.map(fact)}</dl>
    </>
  );
}

function fact([label, value]: readonly [string, string | null]) {
  if (value === null || value === "") return null;
  return (
    <div key={label}>
      <dt className={classes["label"]}>{label}</dt>
      <dd className={classes["value"]}>{value}</dd>
    </div>
  );
}
