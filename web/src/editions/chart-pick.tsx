import { mostPublishedCharts } from "@second-story/domain/edition-findings.ts";
import { Checkbox, Stack } from "@mantine/core";

/** Which curves the edition shows. */
export function ChartPick(props: {
  readonly charts: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}) {
  const { charts, chosen } = props;
  const isFull = chosen.length >= mostPublishedCharts;
  return (
    <Checkbox.Group
      label="Curves"
      description={
        charts.length > mostPublishedCharts ? `At most ${String(mostPublishedCharts)}.` : undefined
      }
      value={[...chosen]}
      onChange={props.onChange}
    >
      <Stack gap="xs" mt="xs">
        {charts.map(({ id, title }) => (
          <Checkbox key={id} value={id} label={title} disabled={isFull && !chosen.includes(id)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
