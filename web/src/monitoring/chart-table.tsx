import {
  baselineKindSchema,
  baselineWords,
  type MonitoringChart,
} from "@second-story/domain/monitoring-chart.ts";
import { Table } from "@mantine/core";
import { useState } from "react";
import { valueWords } from "./curve-paths.ts";
import classes from "./chart-table.module.css";

const mostRows = 60;

/** The numbers of a chart as a table, for those who read rather than look; written only once it is opened. */
export function ChartTable(props: {
  readonly chart: MonitoringChart;
  readonly clock: { readonly time: (at: string) => string };
}) {
  const { chart, clock } = props;
  const [opened, setOpened] = useState(false);
  const every = Math.max(1, Math.ceil(chart.times.length / mostRows));
  const places = opened ? chart.times.map((_, at) => at).filter((at) => at % every === 0) : [];
  const columns = chart.series.flatMap(({ name, values, baselines }) => [
    { key: name, title: name, values },
    ...baselineKindSchema.options.flatMap((kind) => {
      const earlier = baselines[kind];
      const title =
        chart.series.length === 1
          ? baselineWords[kind]
          : `${name}, ${baselineWords[kind].toLowerCase()}`;
      return earlier ? [{ key: `${name} ${kind}`, title, values: earlier }] : [];
    }),
  ]);
  return (
    <details
      className={classes["details"]}
      onToggle={({ currentTarget }) => {
        setOpened(currentTarget.open);
      }}
    >
      <summary>The same as a table</summary>
      {opened && (
        <section
          className={classes["scroll"]}
          aria-label={`${chart.title} as a table`}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
          tabIndex={0}
        >
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Time</Table.Th>
                {columns.map(({ key, title }) => (
                  <Table.Th key={key}>{title}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {places.map((at) => (
                <Table.Tr key={at}>
                  <Table.Td>{clock.time(new Date(chart.times[at] ?? 0).toISOString())}</Table.Td>
                  {columns.map(({ key, values }) => {
                    const value = values[at] ?? null;
                    return (
                      <Table.Td key={key}>
                        {value === null ? "" : valueWords(value, chart.unit)}
                      </Table.Td>
                    );
                  })}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      {opened && every > 1 && (
        <p>{`Every ${String(every)}th of ${String(chart.times.length)} measurements.`}</p>
      )}
    </details>
  );
}
