import { deleteChart, fetchChartAgain, restoreChart } from "@second-story/api/monitoring-charts.ts";
import type { ChartMark } from "@second-story/domain/chart-outline.ts";
import { describeNumbers, patternRule, patternTitles } from "@second-story/domain/pattern-words.ts";
import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useSend } from "../app/use-send.ts";
import { DateTime } from "../ui/date-time.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import { StateBadge, type Tone } from "../ui/state-badge.tsx";
import { ChartCurves } from "./chart-curves.tsx";
import type { ChartFrame } from "./chart-view.tsx";
import { measuredNothing, verdictsOf, voiceOf } from "./chart-words.ts";
import { EditChartDialog } from "./edit-chart-dialog.tsx";

const tones: Readonly<Record<keyof typeof patternTitles, Tone>> = {
  follows: "done",
  flickers: "new",
  departs: "waiting",
  "too-little": "new",
};

/** One chart: its curves, what the comparison with earlier days says, where it comes from, and what can be done with it. */
export function ChartCard(props: {
  readonly retrospectiveId: string;
  readonly chart: ChartMark;
  readonly frame: ChartFrame;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly mayWrite: boolean;
  /** Notes a curve without measurements, or a stretch of it, as a missing signal. */
  readonly onMissing: (start?: { readonly what: string; readonly tellsAt: string }) => void;
}) {
  const { retrospectiveId, chart, frame, services, mayWrite } = props;
  const { title, source, version } = chart;
  const params = { retrospectiveId, chartId: chart.id };
  const remove = useSend(deleteChart);
  const restore = useSend(restoreChart);
  const again = useSend(fetchChartAgain, { inTurn: "curves" });
  const [editing, setEditing] = useState(false);
  const silent = measuredNothing(chart);
  const service = services.find(({ id }) => id === chart.serviceId);
  const takeAway = async () => {
    await remove.mutateAsync({ params });
    showUndo(`${title} was removed`, () => restore.mutateAsync({ params }));
  };
  const notFinite = chart.series.reduce((sum, one) => sum + one.notFinite, 0);
  const verdicts = silent ? [] : verdictsOf(chart, frame.clock);
  return (
    <Paper component="article" withBorder p="md" aria-label={title}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={3} size="h4">
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {service?.name}
        </Text>
      </Group>
      <Stack gap={4} my="xs">
        {verdicts.map(({ key, pattern, words }) => (
          <Group key={key} gap="xs" align="baseline" wrap="wrap">
            <StateBadge label={patternTitles[pattern.answer]} tone={tones[pattern.answer]} />
            <Text size="sm" flex="1 1 16rem">
              {words}
            </Text>
            {mayWrite && pattern.answer === "departs" && pattern.silent && (
              <NoteSilence
                of={verdicts.length > 1 ? `${title}: ${key}` : title}
                from={pattern.silent.from}
                onMissing={props.onMissing}
              />
            )}
          </Group>
        ))}
      </Stack>
      {silent ? (
        <Group gap="sm" my="sm">
          <Text size="sm">Nothing was measured in this window.</Text>
          {mayWrite && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                props.onMissing();
              }}
            >
              Note it as a missing signal
            </Button>
          )}
        </Group>
      ) : (
        <ChartCurves retrospectiveId={retrospectiveId} chartId={chart.id} frame={frame} />
      )}
      <Group justify="space-between" align="flex-start" mt="xs" gap="xs">
        <Stack gap={2} maw="44rem" miw={0}>
          <details>
            <Text component="summary" size="sm" c="dimmed">
              {source ? `From ${source.name}` : "Given by a person"}
            </Text>
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>
              {source && <code>{source.query}</code>}
            </Text>
            <Text size="sm" c="dimmed">
              {source ? "Fetched" : "Added"} <DateTime at={chart.takenAt} />
              {source && `, a measurement every ${stepWords(source.stepSeconds)}`}
              {source &&
                source.found > chart.series.length &&
                `, ${String(chart.series.length)} of ${String(source.found)} series`}
              {notFinite > 0 && `; ${String(notFinite)} values were not numbers and are not drawn`}.
            </Text>
            {chart.series[0] && (
              <Text size="sm" c="dimmed">
                {patternRule}{" "}
                {describeNumbers(chart.series[0].pattern, voiceOf(chart, frame.clock))}
              </Text>
            )}
          </details>
        </Stack>
        {mayWrite && (
          <Group gap={4}>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Edit ${title}`}
              onClick={() => {
                setEditing(true);
              }}
            >
              Edit
            </Button>
            {source?.id && (
              <Button
                variant="subtle"
                size="compact-sm"
                loading={again.isPending}
                aria-label={`Fetch again: ${title}`}
                onClick={() => {
                  again.mutate({ params, body: { version } });
                }}
              >
                Fetch again
              </Button>
            )}
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              loading={remove.isPending}
              aria-label={`Remove ${title}`}
              onClick={() => void takeAway()}
            >
              Remove
            </Button>
          </Group>
        )}
      </Group>
      {editing && (
        <EditChartDialog
          retrospectiveId={retrospectiveId}
          chart={chart}
          services={services}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </Paper>
  );
}

/** A curve that fell silent is missing from there on. */
function NoteSilence(props: {
  readonly of: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly onMissing: (start: { readonly what: string; readonly tellsAt: string }) => void;
}) {
  const { of, from, onMissing } = props;
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={`Note it as a missing signal: ${of}`}
      onClick={() => {
        onMissing({ what: of.slice(0, 200), tellsAt: new Date(from).toISOString() });
      }}
    >
      Note it as a missing signal
    </Button>
  );
}

function stepWords(seconds: number): string {
  if (seconds < 60) return `${String(seconds)} seconds`;
  return seconds === 60 ? "minute" : `${String(seconds / 60)} minutes`;
}
