import { addImport } from "@second-story/api/imports.ts";
import { listIncidentEvidence } from "@second-story/api/inbound-evidence.ts";
import { importsOf, type InboundEvidence } from "@second-story/domain/inbound-source-evidence.ts";
import { Button, Checkbox, Group, Menu, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useAnswerPages } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { DateTime } from "../ui/date-time.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";
import { WaitingEvidence } from "./waiting-evidence.tsx";

type Target = { readonly id: string; readonly title: string };

/** What integrations told of an incident, to be taken onto the timeline of a retrospective. Nothing where nothing was told. */
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
              <AddToTimeline
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

function AddToTimeline(props: {
  readonly picked: readonly InboundEvidence[];
  readonly targets: readonly Target[];
  readonly onDone: () => void;
}) {
  const { picked, targets, onDone } = props;
  const { mutateAsync, isPending } = useSend(addImport);
  const [said, setSaid] = useState("");
  const add = async ({ id }: Target) => {
    let kept = 0;
    for (const body of importsOf(picked)) {
      const { report } = await mutateAsync({ params: { retrospectiveId: id }, body });
      kept += report.kept;
    }
    setSaid(kept === 0 ? "All of it is there already." : `${String(kept)} added.`);
    onDone();
  };
  const start = (target: Target) => {
    add(target).catch(() => undefined);
  };
  const [only] = targets;
  const button = (
    <Button
      size="compact-sm"
      variant="default"
      disabled={picked.length === 0}
      loading={isPending}
      onClick={
        targets.length === 1 && only
          ? () => {
              start(only);
            }
          : undefined
      }
    >
      Add to the timeline
    </Button>
  );
  return (
    <Group gap="xs">
      <Text component="output" size="sm" c="dimmed">
        {said}
      </Text>
      {targets.length === 1 ? (
        button
      ) : (
        <Menu>
          <Menu.Target>{button}</Menu.Target>
          <Menu.Dropdown>
            {targets.map((target) => (
              <Menu.Item
                key={target.id}
                onClick={() => {
                  start(target);
                }}
              >
                {target.title}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
