import {
  actionItemCode,
  actionTypeWords,
  horizonWords,
  isOpen,
  type ActionItem,
} from "@second-story/domain/action-item.ts";
import { Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PersonChip } from "../ui/person-chip.tsx";
import { dayHere, relativeDay } from "../ui/relative-day.ts";
import { Row } from "../ui/row-list.tsx";
import classes from "./action-item-row.module.css";
import { ActionStateBadge } from "./action-state-badge.tsx";
import { dueWords } from "./due-words.ts";

/** One item: where it stands, what it is, whose it is, and when it is due. */
export function ActionItemRow(props: {
  readonly item: ActionItem;
  /** The reader's day. */
  readonly today: string;
  /** Where it comes from, among the small facts. */
  readonly from?: ReactNode;
}) {
  const { item, today } = props;
  const isNarrow = useMediaQuery("(max-width: 36em)");
  const due = dueWords(item, today);
  const code = actionItemCode(item);
  const state = <ActionStateBadge state={item.state} />;
  return (
    <Row
      start={!isNarrow && <div className={classes["state"]}>{state}</div>}
      title={
        <Link
          to="."
          search
          hash={code}
          resetScroll={false}
          hashScrollIntoView={false}
          data-number={item.number}
        >
          {item.title}
        </Link>
      }
      meta={
        <>
          {isNarrow && state}
          <span>{code}</span>
          {item.priority && <span>{item.priority}</span>}
          <span>{actionTypeWords[item.type]}</span>
          {item.horizon && !props.from && <span>{horizonWords[item.horizon]}</span>}
          {item.team && <span>{teamWords(item)}</span>}
          {props.from}
          {props.from && isOpen(item.state) && (
            <span>opened {relativeDay(dayHere(item.createdAt), today)}</span>
          )}
        </>
      }
      end={
        <>
          {due && (
            <Text size="sm" c={due.isOverdue ? "var(--mantine-color-error)" : "dimmed"}>
              {due.text}
            </Text>
          )}
          <PersonChip name={item.owner?.name} nobody="No owner yet" />
        </>
      }
    />
  );
}

function teamWords({ team, teamAnswer }: ActionItem): string {
  const name = team?.name ?? "";
  if (teamAnswer === "proposed") return `${name}, asked`;
  return teamAnswer === "declined" ? `${name} declined` : name;
}
