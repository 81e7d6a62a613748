import { Select } from "@mantine/core";

/** A time zone by name, found by typing a part of it: "vienna". */
export function TimeZoneSelect(props: {
  readonly label: string;
  /** In a bar of filters, where it is only read out. */
  readonly hidesLabel?: boolean;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly description?: string;
  /** What stands for none; without it one must be chosen. */
  readonly none?: string;
  readonly error?: string | undefined;
}) {
  const names = Intl.supportedValuesOf("timeZone");
  const all = names.includes("UTC") ? names : ["UTC", ...names];
  const data = props.value === null || all.includes(props.value) ? all : [props.value, ...all];
  return (
    <Select
      {...(props.hidesLabel ? { "aria-label": props.label } : { label: props.label })}
      description={props.description}
      placeholder={props.none}
      clearable={props.none !== undefined}
      allowDeselect={false}
      searchable
      limit={60}
      nothingFoundMessage="No zone of this name. Try a large city near you."
      data={data}
      value={props.value}
      onChange={props.onChange}
      error={props.error}
    />
  );
}
