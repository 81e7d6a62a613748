import { fetchChart, listChartSources, previewChart } from "@second-story/api/monitoring-charts.ts";
import { mostSeries } from "@second-story/domain/monitoring-chart.ts";
import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState, type FormEvent } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { Loading } from "../ui/loading.tsx";
import { AskedBefore } from "./asked-before.tsx";
import { ChartLabels, type Labels } from "./chart-labels.tsx";
import { SeriesChoice, type Found } from "./series-choice.tsx";

type Asking = {
  /** Undefined until one is chosen. */
  readonly source?: string;
  readonly query: string;
  readonly window: { readonly from: string | null; readonly to: string | null };
  readonly labels: Labels;
};

/** Asks a source: first what the query gives, then which of it is kept, with the same window of earlier days. */
export function FetchDialog(props: {
  readonly retrospectiveId: string;
  readonly window: { readonly from: string; readonly to: string } | undefined;
  readonly timeZone: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
  /** Opens the note of a missing signal, when the query finds nothing. */
  readonly onMissing: (what: string) => void;
}) {
  const { retrospectiveId, services, timeZone } = props;
  const params = { retrospectiveId };
  const sources = useAnswer(listChartSources, { params });
  const preview = useForm(previewChart, { inTurn: "curves" });
  const fetching = useForm(fetchChart, { inTurn: "curves" });
  const [asking, setAsking, clear] = useDraft<Asking>(`curves:${retrospectiveId}`, {
    query: "",
    window: props.window ?? { from: null, to: null },
    labels: { title: "", unit: "", serviceId: null },
  });
  const { query, window, labels } = asking;
  const items = sources.data?.items;
  const sourceId = (items?.find(({ id }) => id === asking.source) ?? items?.[0])?.id;
  const [found, setFound] = useState<Found>();
  const [chosen, choose] = useState<readonly string[]>([]);
  const { busy, problem, problems } = found ? fetching : preview;
  const set = (part: Partial<Asking>) => {
    setAsking({ ...asking, ...part });
  };
  /** Another question: what the last one gave is no answer to it. */
  const ask = (part: Partial<Asking>) => {
    set(part);
    setFound(undefined);
  };
  const close = () => {
    if (fetching.busy) {
      notifications.show({
        message: "The curves are on their way. They appear here when they come.",
      });
    } else clear();
    props.onClose();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { from, to } = window;
    if (sourceId === undefined || from === null || to === null) return;
    const question = { sourceId, query, from, to };
    if (found) {
      const body = { ...question, ...labels, series: [...chosen] };
      if (!(await fetching.send({ params, body }))) return;
      clear();
      props.onClose();
      return;
    }
    const done = await preview.send({ params, body: question });
    if (!done) return;
    setFound(done.reply);
    choose(done.reply.series.slice(0, mostSeries).map(({ id }) => id));
  };

  return (
    <Modal opened onClose={close} title="Fetch curves" size="lg">
      {!sources.data ? (
        <Loading rows={3} />
      ) : sources.data.items.length === 0 ? (
        <Text size="sm">
          There is no monitoring source yet. An administrator adds one under Settings → Monitoring;
          until then a curve can come from a table.
        </Text>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            {sources.data.items.length > 1 && (
              <Select
                label="Source"
                allowDeselect={false}
                data={sources.data.items.map(({ id, name }) => ({ value: id, label: name }))}
                value={sourceId ?? null}
                onChange={(value) => {
                  if (value !== null) ask({ source: value });
                }}
              />
            )}
            <AskedBefore
              queries={sources.data.askedBefore}
              onChoose={(one) => {
                const { title, unit, serviceId } = one;
                ask({ query: one.query, labels: { title, unit, serviceId } });
              }}
            />
            <Textarea
              label="Query"
              description={`PromQL, as ${sources.data.items.find(({ id }) => id === sourceId)?.name ?? "the source"} understands it.`}
              placeholder='sum(rate(http_requests_total{code=~"5.."}[5m]))'
              styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
              autosize
              minRows={2}
              maxRows={8}
              maxLength={2000}
              required
              withAsterisk={false}
              spellCheck={false}
              data-autofocus
              value={query}
              onChange={({ currentTarget }) => {
                ask({ query: currentTarget.value });
              }}
              error={problems["query"]}
            />
            <Group grow align="flex-start">
              <DateTimeField
                label="From"
                timeZone={timeZone}
                required
                withAsterisk={false}
                value={window.from}
                onChange={(from) => {
                  ask({ window: { ...window, from } });
                }}
                error={problems["from"]}
              />
              <DateTimeField
                label="To"
                timeZone={timeZone}
                required
                withAsterisk={false}
                value={window.to}
                onChange={(to) => {
                  ask({ window: { ...window, to } });
                }}
                error={problems["to"]}
              />
            </Group>
            {found && (
              <>
                <SeriesChoice found={found} chosen={chosen} onChange={choose} />
                {found.found === 0 ? (
                  <Button
                    variant="default"
                    onClick={() => {
                      clear();
                      props.onMissing(labels.title);
                    }}
                  >
                    Note it as a missing signal
                  </Button>
                ) : (
                  <ChartLabels
                    value={labels}
                    onChange={(next) => {
                      set({ labels: next });
                    }}
                    services={services}
                    problems={problems}
                  />
                )}
              </>
            )}
            {problem !== undefined && (
              <Alert role="alert" color="clay">
                {problem}
              </Alert>
            )}
            <Group justify="flex-end">
              {busy && (
                <Text component="output" size="sm" c="dimmed">
                  {found ? "Fetching this window and three earlier ones …" : "Asking …"}
                </Text>
              )}
              {!found ? (
                <Button type="submit" loading={busy}>
                  See what it gives
                </Button>
              ) : (
                found.found > 0 && (
                  <Button type="submit" loading={busy} disabled={chosen.length === 0}>
                    Keep{" "}
                    {chosen.length === 1 ? "this curve" : `these ${String(chosen.length)} curves`}
                  </Button>
                )
              )}
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
