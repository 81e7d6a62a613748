import type { ColumnMapping } from "@second-story/evidence/column-mapping.ts";
import { Group, MultiSelect, Select } from "@mantine/core";
import classes from "./column-choices.module.css";

const singles = [
  ["time", "Time"],
  ["date", "Day, if apart"],
  ["end", "End"],
  ["zone", "Time zone"],
  ["author", "Author"],
  ["kind", "Kind"],
  ["link", "Link"],
  ["id", "Identity"],
] as const;

/** Which column of a table holds what. */
export function ColumnChoices(props: {
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
}) {
  const { columns, mapping, onMapping } = props;
  const data = columns.map((name, index) => ({
    value: String(index),
    label: name.trim() === "" ? `Column ${String(index + 1)}` : name,
  }));
  return (
    <details className={classes["details"]}>
      <summary>Columns</summary>
      <Group gap="sm" mt="xs" align="flex-start">
        <MultiSelect
          label="Text"
          miw={220}
          data={data}
          value={mapping.text.map(String)}
          onChange={(chosen) => {
            if (chosen.length > 0) onMapping({ ...mapping, text: chosen.map(Number) });
          }}
        />
        {singles.map(([name, label]) => (
          <Select
            key={name}
            label={label}
            w={140}
            placeholder="None"
            clearable
            data={data}
            value={mapping[name] === undefined ? null : String(mapping[name])}
            onChange={(chosen) => {
              onMapping({ ...mapping, [name]: chosen === null ? undefined : Number(chosen) });
            }}
          />
        ))}
      </Group>
    </details>
  );
}
