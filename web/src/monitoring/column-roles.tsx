import { baselineKindSchema, baselineWords } from "@second-story/domain/monitoring-chart.ts";
import type { ColumnRole, SeriesColumn } from "@second-story/evidence/read-series.ts";
import { Select, SimpleGrid } from "@mantine/core";

const roles: readonly { readonly value: ColumnRole; readonly label: string }[] = [
  { value: "curve", label: "During the incident" },
  ...baselineKindSchema.options.map((value) => ({ value, label: baselineWords[value] })),
  { value: "left-out", label: "Leave it out" },
];

/** What each column of a table is taken for. */
export function ColumnRoles(props: {
  readonly columns: readonly SeriesColumn[];
  readonly onChange: (at: number, role: ColumnRole) => void;
}) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
      {props.columns.map(({ name, role, values }, at) => (
        <Select
          // oxlint-disable-next-line react/no-array-index-key -- columns have no other identity
          key={at}
          label={name}
          description={`${String(values.filter((value) => value !== null).length)} values`}
          allowDeselect={false}
          data={roles}
          value={role}
          onChange={(value) => {
            props.onChange(at, roles.find((one) => one.value === value)?.value ?? role);
          }}
        />
      ))}
    </SimpleGrid>
  );
}
