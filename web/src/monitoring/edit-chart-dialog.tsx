import { editChart } from "@second-story/api/monitoring-charts.ts";
import type { ChartMark } from "@second-story/domain/chart-outline.ts";
import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import type { FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { useDraft } from "../ui/use-draft.ts";
import { ChartLabels, type Labels } from "./chart-labels.tsx";

export function EditChartDialog(props: {
  readonly retrospectiveId: string;
  readonly chart: ChartMark;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}) {
  const { retrospectiveId, chart, services, onClose } = props;
  const { send, busy, problem, problems } = useForm(editChart);
  const [labels, setLabels, clear] = useDraft<Labels>(`chart:${chart.id}`, {
    title: chart.title,
    unit: chart.unit,
    serviceId: chart.serviceId,
  });
  const close = () => {
    clear();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const params = { retrospectiveId, chartId: chart.id };
    if (await send({ params, body: { ...labels, version: chart.version } })) close();
  };
  return (
    <Modal opened onClose={close} title={`Edit ${chart.title}`}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <ChartLabels
            value={labels}
            onChange={setLabels}
            services={services}
            problems={problems}
          />
          {problem !== undefined && (
            <Alert role="alert" color="clay">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
