import { Group, Select, TextInput } from "@mantine/core";

export type Labels = {
  readonly title: string;
  readonly unit: string;
  readonly serviceId: string | null;
};

/** What a chart is called, in which unit, and of which service. */
export function ChartLabels(props: {
  readonly value: Labels;
  readonly onChange: (value: Labels) => void;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly problems: Readonly<Record<string, string>>;
}) {
  const { value, onChange, services, problems } = props;
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <TextInput
          label="Title"
          placeholder="Failed checkouts"
          maxLength={120}
          required
          withAsterisk={false}
          flex={1}
          value={value.title}
          onChange={({ currentTarget }) => {
            onChange({ ...value, title: currentTarget.value });
          }}
          error={problems["title"]}
        />
        <TextInput
          label="Unit"
          placeholder="%"
          maxLength={20}
          w="6rem"
          value={value.unit}
          onChange={({ currentTarget }) => {
            onChange({ ...value, unit: currentTarget.value });
          }}
          error={problems["unit"]}
        />
      </Group>
      <Select
        label="Service"
        placeholder="None in particular"
        clearable
        searchable
        nothingFoundMessage="No service of this name"
        data={services.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.serviceId}
        onChange={(serviceId) => {
          onChange({ ...value, serviceId });
        }}
        error={problems["serviceId"]}
      />
    </>
  );
}
