import type { listAllActionItems } from "@second-story/api/action-items.ts";
import type { RouteReply } from "@second-story/api/route.ts";
import { actionItemCode, isOverdue } from "@second-story/domain/action-item.ts";
import type { Retrospective } from "@second-story/domain/retrospective.ts";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { relativeDay, todayHere } from "../ui/relative-day.ts";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";

/** The filters of a list live in the address as it is written, so the router has no type for them. */
const mine = { owner: "me" } as never;

type Items = RouteReply<typeof listAllActionItems>["items"];

/** Timelines that I am asked to confirm, my open action items, the nearest due date first, then those done whose effect is to be looked at by now. */
export function WaitsForMe(props: {
  readonly items: Items;
  readonly more: boolean;
  /** Done, and their effect is to be looked at by now. */
  readonly done: Items;
  readonly unconfirmed: readonly Retrospective[];
}) {
  const today = todayHere();
  return (
    <Section
      title="Waits for you"
      end={
        props.more && (
          <Anchor component={Link} to="/actions" search={mine} size="sm">
            All of yours
          </Anchor>
        )
      }
    >
      {props.items.length + props.done.length + props.unconfirmed.length === 0 ? (
        <Text c="dimmed">Nothing waits for you. Enjoy the quiet.</Text>
      ) : (
        <RowList label="What waits for you">
          {props.unconfirmed.map(({ id, title }) => (
            <Row
              key={id}
              title={
                <Link
                  to="/retrospectives/$retrospectiveId/timeline"
                  params={{ retrospectiveId: id }}
                  hash="facts"
                >
                  {title}
                </Link>
              }
              meta={<span>Read its timeline: is it what happened?</span>}
              end={
                <Text size="sm" c="dimmed">
                  confirm or object
                </Text>
              }
            />
          ))}
          {props.items.map((item) => (
            <ItemRow key={item.id} item={item}>
              {item.dueOn && (
                <Text
                  size="sm"
                  c={isOverdue(item, today) ? "var(--mantine-color-error)" : "dimmed"}
                >
                  {isOverdue(item, today) ? "was due " : "due "}
                  {relativeDay(item.dueOn, today)}
                </Text>
              )}
            </ItemRow>
          ))}
          {props.done.map((item) => (
            <ItemRow key={item.id} item={item}>
              <Text size="sm" c="dimmed">
                see whether it worked
              </Text>
            </ItemRow>
          ))}
        </RowList>
      )}
    </Section>
  );
}

function ItemRow(props: { readonly item: Items[number]; readonly children: ReactNode }) {
  const { item } = props;
  return (
    <Row
      title={
        <Link
          to="/retrospectives/$retrospectiveId/actions"
          params={{ retrospectiveId: item.retrospectiveId }}
          hash={actionItemCode(item)}
        >
          {item.title}
        </Link>
      }
      meta={<span>{item.retrospective.title}</span>}
      end={props.children}
    />
  );
}
