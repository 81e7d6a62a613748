import {
  actionItemCode,
  actionStateWords,
  actionTypeWords,
  effectWords,
  horizonWords,
  type ActionItem,
} from "@second-story/domain/action-item.ts";
import type { PublishedActionItem } from "@second-story/domain/edition.ts";
import { formatDay } from "../ui/format-time.ts";
import classes from "./edition-document.module.css";

/** What was agreed when this was published and, where the reader can see the items, how far they have got since. */
export function ActionsPart(props: {
  readonly items: readonly PublishedActionItem[];
  readonly now: readonly ActionItem[];
}) {
  const current = new Map(props.now.map((item) => [item.number, item]));
  return (
    <ul className={classes["actions"]}>
      {props.items.map((item) => (
        <Action key={item.number} item={item} now={current.get(item.number)} />
      ))}
    </ul>
  );
}

function Action(props: {
  readonly item: PublishedActionItem;
  readonly now: ActionItem | undefined;
}) {
  const { item, now } = props;
  const facts = [
    actionItemCode(item),
    item.priority,
    actionTypeWords[item.type],
    item.horizon && horizonWords[item.horizon],
    item.owner ?? "No owner yet",
    item.team,
    item.dueOn && `due ${formatDay(item.dueOn)}`,
  ].filter(Boolean);
  const texts = [
    ["Why", item.reason],
    ["What it changes", item.expectedChange],
    ["How its effect is measured", item.measure],
  ].filter(([, text]) => text !== "");
  return (
    <li>
      <h3>{item.title}</h3>
      <p className={classes["state"]}>
        <strong data-state={now?.state ?? item.state}>{stateWords(item, now)}</strong>
        {now?.effectNote && ` ${now.effectNote}`}
        {now?.droppedBecause && ` ${now.droppedBecause}`}
      </p>
      {item.detail !== "" && <p>{item.detail}</p>}
      {texts.length > 0 && (
        <dl>
          {texts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <small>{facts.join(" · ")}</small>
    </li>
  );
}

/** "In progress", or "Verified since: it worked." when the item has moved on. */
function stateWords(item: PublishedActionItem, now: ActionItem | undefined): string {
  if (!now || now.state === item.state) return actionStateWords[item.state];
  const since = `${actionStateWords[now.state]} since this was published`;
  return now.effect === null ? since : `${since}. ${effectWords[now.effect]}.`;
}
