import type { listAllActionItems } from "@second-story/api/action-items.ts";
import type { RouteReply } from "@second-story/api/route.ts";
import { actionItemCode, isOverdue } from "@second-story/domain/action-item.ts";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { relativeDay, todayHere } from "../ui/relative-day.ts";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";

/** The filters of a list live in the address as it is written, so the router has no type for them. */
const mine = { owner: "me" } as never;

type Items = RouteReply<typeof listAllActionItems>["items"];

/** My open action items, the nearest due date first. */
export function WaitsForMe(props: { readonly items: Items; readonly more: boolean }) {
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
      {props.items.length === 0 ? (
        <Text c="dimmed">Nothing waits for you. Enjoy the quiet.</Text>
      ) : (
        <RowList label="Your open action items">
          {props.items.map((item) => (
            <Row
              key={item.id}
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
              end={
                item.dueOn && (
                  <Text
                    size="sm"
                    c={isOverdue(item, today) ? "var(--mantine-color-error)" : "dimmed"}
                  >
                    {isOverdue(item, today) ? "was due " : "due "}
                    {relativeDay(item.dueOn, today)}
                  </Text>
                )
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}
