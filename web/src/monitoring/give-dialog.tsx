import { giveChart } from "@second-story/api/monitoring-charts.ts";
import { mostGivenTimes, mostSeries } from "@second-story/domain/monitoring-chart.ts";
import { readSeries, type ColumnRole } from "@second-story/evidence/read-series.ts";
import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useMemo, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { useDraft } from "../ui/use-draft.ts";
import { FileDrop } from "../ui/file-drop.tsx";
import { ChartLabels, type Labels } from "./chart-labels.tsx";
import { ColumnRoles } from "./column-roles.tsx";
import { seriesOf } from "./series-of-columns.ts";

const mostBytes = 2_000_000;

type Given = {
  readonly text: string;
  readonly labels: Labels;
  /** What somebody said of columns, by their place. */
  readonly said: Readonly<Record<number, ColumnRole>>;
};

/** Curves from a table that a person pastes or drops; read here, before anything is sent. */
export function GiveDialog(props: {
  readonly retrospectiveId: string;
  /** Of times that name no date or zone. */
  readonly day: string | undefined;
  readonly timeZone: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}) {
  const { retrospectiveId, day, timeZone, services } = props;
  const { send, busy, problem, problems } = useForm(giveChart);
  const [given, setGiven, clear] = useDraft<Given>(`given-curves:${retrospectiveId}`, {
    text: "",
    labels: { title: "", unit: "", serviceId: null },
    said: {},
  });
  const { text, labels, said } = given;
  const set = (part: Partial<Given>) => {
    setGiven({ ...given, ...part });
  };
  const close = () => {
    clear();
    props.onClose();
  };
  const table = useMemo(
    () => (text.trim() === "" ? undefined : readSeries(text, { date: day, zone: timeZone })),
    [text, day, timeZone],
  );
  const columns = table?.columns.map((column, at) => ({
    ...column,
    role: said[at] ?? column.role,
  }));
  const series = seriesOf(columns ?? []);
  const times = table?.times ?? [];
  const tooLong = times.length > mostGivenTimes;
  const isReady = times.length >= 2 && !tooLong && series.length > 0 && series.length <= mostSeries;
  const read = async (file: File | undefined) => {
    if (file) set({ text: await file.text() });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const done = await send({
      params: { retrospectiveId },
      body: { ...labels, times: [...times], series },
    });
    if (done) close();
  };
  return (
    <Modal opened onClose={close} title="A curve from a table" size="lg">
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Textarea
            label="Times and values"
            description={`CSV, or lines such as “14:02 0.4”. Times without a zone are read in ${timeZone}${day === undefined ? "" : `, those without a date on ${day}`}.`}
            placeholder={"time,errors,a day earlier\n14:00,0.4,0.3\n14:01,0.5,0.4"}
            styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
            autosize
            minRows={5}
            maxRows={10}
            spellCheck={false}
            data-autofocus
            value={text}
            onChange={({ currentTarget }) => {
              set({ text: currentTarget.value });
            }}
          />
          {text === "" && (
            <FileDrop
              label="Or drop a CSV file here, or press to choose one"
              maxBytes={mostBytes}
              onFiles={(files) => {
                void read(files[0]);
              }}
            />
          )}
          {table && columns && (
            <>
              <Text size="sm" component="output">
                {columns.length === 0 || times.length === 0
                  ? "Nothing was found yet."
                  : `${String(times.length)} times.`}{" "}
                {table.notes.join(" ")}
                {tooLong && ` At most ${String(mostGivenTimes)} times: take a shorter window.`}
              </Text>
              {columns.length > 0 && (
                <ColumnRoles
                  columns={columns}
                  onChange={(at, role) => {
                    set({ said: { ...said, [at]: role } });
                  }}
                />
              )}
              <ChartLabels
                value={labels}
                onChange={(next) => {
                  set({ labels: next });
                }}
                services={services}
                problems={problems}
              />
            </>
          )}
          {problem !== undefined && (
            <Alert role="alert" color="clay">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!isReady}>
              Add the {series.length > 1 ? `${String(series.length)} curves` : "curve"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
