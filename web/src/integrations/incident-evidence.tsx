import { listIncidentEvidence } from "@second-story/api/inbound-evidence.ts";
import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useAnswerPages } from "../app/use-answer.ts";
import { DateTime } from "../ui/date-time.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";
import { KeepEvidence, type Target } from "./keep-evidence.tsx";
import { WaitingEvidence } from "./waiting-evidence.tsx";

/** What integrations told of an incident, to be taken into a retrospective. Nothing where nothing was told. */
export function IncidentEvidence(props: {
  readonly incidentId: string;
  readonly retrospectives: readonly Target[];
  readonly mayAttach: boolean;
}) {
  const params = { incidentId: props.incidentId };
  const { items, hasNextPage, fetchNextPage, isFetchingNextPage } = useAnswerPages(
    listIncidentEvidence,
    { params, query: { limit: 200 } },
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const waiting = props.mayAttach && <WaitingEvidence incidentId={props.incidentId} />;
  if (!items) return null;
  if (items.length === 0) return waiting;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const picked = items.filter(({ id }) => chosen.has(id));
  return (
    <Section
      title="Evidence"
      end={
        <Group gap="xs">
          {waiting}
          {props.retrospectives.length > 0 && (
            <>
              <Checkbox
                label="All"
                checked={picked.length === items.length}
                indeterminate={picked.length > 0 && picked.length < items.length}
                onChange={() => {
                  const all = picked.length === items.length ? [] : items.map(({ id }) => id);
                  setChosen(new Set(all));
                }}
              />
              <KeepEvidence
                picked={picked}
                targets={props.retrospectives}
                onDone={() => {
                  setChosen(new Set());
                }}
              />
            </>
          )}
        </Group>
      }
    >
      <Stack gap="sm">
        <RowList label="Evidence of this incident">
          {items.map((item) => (
            <Row
              key={item.id}
              start={
                props.retrospectives.length > 0 && (
                  <Checkbox
                    aria-label={item.text}
                    checked={chosen.has(item.id)}
                    onChange={() => {
                      toggle(item.id);
                    }}
                  />
                )
              }
              title={
                <Text size="sm" lineClamp={3}>
                  {item.text}
                </Text>
              }
              meta={
                <span>
                  <DateTime at={item.happenedAt} /> · {item.source.name}
                </span>
              }
            />
          ))}
        </RowList>
        {hasNextPage && (
          <Button
            variant="default"
            size="compact-sm"
            style={{ alignSelf: "flex-start" }}
            loading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            Show more
          </Button>
        )}
      </Stack>
    </Section>
  );
}
