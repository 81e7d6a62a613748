import type { previewChart } from "@second-story/api/monitoring-charts.ts";
import type { RouteReply } from "@second-story/api/route.ts";
import { mostSeries } from "@second-story/domain/monitoring-chart.ts";
import { Checkbox, ScrollArea, Stack, Text } from "@mantine/core";
import { valueWords } from "./curve-paths.ts";

export type Found = RouteReply<typeof previewChart>;

/** Which of the series that a query gives are kept. */
export function SeriesChoice(props: {
  readonly found: Found;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { chosen, onChange } = props;
  const { found, series } = props.found;
  if (found === 0) {
    return (
      <Text size="sm" component="output">
        Nothing matches this query in this window. If it should have been measured, that is worth
        noting.
      </Text>
    );
  }
  if (found === 1) {
    const highest = series[0]?.highest ?? null;
    return (
      <Text size="sm" component="output">
        One curve{highest === null ? "" : `, at most ${valueWords(highest, "")}`}.
      </Text>
    );
  }
  const isFull = chosen.length >= mostSeries;
  return (
    <Checkbox.Group
      label={`${String(found)} curves. Which of them? At most ${String(mostSeries)}.`}
      description={
        found > series.length ? `The ${String(series.length)} highest are listed.` : undefined
      }
      value={[...chosen]}
      onChange={onChange}
    >
      <ScrollArea.Autosize mah="14rem" mt="xs" tabIndex={0}>
        <Stack gap="xs">
          {series.map(({ id, name, highest }) => (
            <Checkbox
              key={id}
              value={id}
              disabled={isFull && !chosen.includes(id)}
              label={
                <>
                  {name}{" "}
                  <Text span size="sm" c="dimmed">
                    {highest === null ? "nothing measured" : `at most ${valueWords(highest, "")}`}
                  </Text>
                </>
              }
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  );
}
