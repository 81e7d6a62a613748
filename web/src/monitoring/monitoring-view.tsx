import { listCharts } from "@second-story/api/monitoring-charts.ts";
import { Button, Group, Menu, Stack, Text } from "@mantine/core";
import { IconChartLine, IconChevronDown, IconTable } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { Section } from "../ui/section.tsx";
import { ChartCard } from "./chart-card.tsx";
import type { ChartFrame } from "./chart-view.tsx";
import { FetchDialog } from "./fetch-dialog.tsx";
import { GiveDialog } from "./give-dialog.tsx";
import { MissingSignals, type SignalStart } from "./missing-signals.tsx";

export type MonitoringSetting = {
  readonly retrospectiveId: string;
  readonly frame: ChartFrame;
  /** What curves are fetched for, unless a person says otherwise. */
  readonly window: { readonly from: string; readonly to: string } | undefined;
  /** Of times that name no date. */
  readonly day: string | undefined;
  readonly timeZone: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly mayWrite: boolean;
  readonly mayAct: boolean;
};

/** What was measured beside the story, and what was not. */
export function MonitoringView(props: MonitoringSetting) {
  const { retrospectiveId, frame, services, mayWrite } = props;
  const charts = useAnswer(listCharts, { params: { retrospectiveId } });
  const [open, setOpen] = useState<"fetch" | "give">();
  const [noting, note] = useState<SignalStart>();
  if (charts.error) return <ErrorState error={charts.error} retry={charts.refetch} />;
  if (!charts.data) return <Loading rows={6} />;
  const { items } = charts.data;
  const add = mayWrite && (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} aria-hidden />}>Add a curve</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconChartLine size={16} aria-hidden />}
          onClick={() => {
            setOpen("fetch");
          }}
        >
          From a monitoring source
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTable size={16} aria-hidden />}
          onClick={() => {
            setOpen("give");
          }}
        >
          From a table
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <Stack gap="xl">
      <Section title="Curves" end={items.length > 0 && add}>
        {items.length === 0 ? (
          <EmptyState
            title="No curve is beside the story yet"
            icon={<IconChartLine size={28} />}
            action={add}
          >
            A curve with the same hours of earlier days shows what was unusual, and what happens
            every day.
          </EmptyState>
        ) : (
          <Stack gap="md">
            <Text size="sm" c="dimmed" maw="44rem">
              Each curve lies beside the same hours a day, a week and four weeks earlier, so that
              what happens every day is not taken for a sign.
            </Text>
            {items.map((chart) => (
              <ChartCard
                key={chart.id}
                retrospectiveId={retrospectiveId}
                chart={chart}
                frame={frame}
                services={services}
                mayWrite={mayWrite}
                onMissing={(start) => {
                  note({ what: chart.title, serviceId: chart.serviceId, ...start });
                }}
              />
            ))}
          </Stack>
        )}
      </Section>
      <MissingSignals {...props} noting={noting} onNote={note} />
      <Group>
        {open === "fetch" && (
          <FetchDialog
            {...props}
            onClose={() => {
              // Curves may come when another dialog is open.
              setOpen((now) => (now === "fetch" ? undefined : now));
            }}
            onMissing={(what) => {
              setOpen(undefined);
              note({ what, serviceId: null });
            }}
          />
        )}
        {open === "give" && (
          <GiveDialog
            {...props}
            onClose={() => {
              setOpen(undefined);
            }}
          />
        )}
      </Group>
    </Stack>
  );
}
