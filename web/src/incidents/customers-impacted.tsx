import type { IncidentView } from "@second-story/api/incidents.ts";
import { Group, NumberInput, Select } from "@mantine/core";
import { useState } from "react";
import type { UseIncidentEdit } from "./use-incident-edit.tsx";

type Props = { readonly incident: IncidentView; readonly edit: UseIncidentEdit };

/** How many and which share. An empty count means not known, which is not zero. */
export function CustomersImpacted({ incident, edit }: Props) {
  const { customersImpacted: held, customersShare: share } = incident;
  const precision = held?.precision ?? "estimate";
  return (
    <Group gap="md" align="flex-end">
      <KeptNumber
        key={`count ${String(held?.count)}`}
        label="Customers impacted"
        held={held?.count ?? null}
        max={2_000_000_000}
        decimals={0}
        onBegin={edit.begin}
        onKeep={(count) => {
          edit.change({ customersImpacted: count === null ? null : { count, precision } });
        }}
      />
      {held && (
        <Select
          aria-label="How exact is the count?"
          w="9rem"
          allowDeselect={false}
          data={[
            { value: "estimate", label: "an estimate" },
            { value: "exact", label: "exactly" },
          ]}
          value={held.precision}
          onChange={(value) => {
            edit.change({
              customersImpacted: {
                count: held.count,
                precision: value === "exact" ? "exact" : "estimate",
              },
            });
          }}
        />
      )}
      <KeptNumber
        key={`share ${String(share)}`}
        label="Share of all customers"
        held={share}
        max={100}
        decimals={2}
        suffix=" %"
        onBegin={edit.begin}
        onKeep={(customersShare) => {
          edit.change({ customersShare });
        }}
      />
    </Group>
  );
}

/** Kept when the field is left or Enter is pressed. */
function KeptNumber(props: {
  readonly label: string;
  readonly held: number | null;
  readonly max: number;
  readonly decimals: number;
  readonly suffix?: string;
  readonly onBegin: () => void;
  readonly onKeep: (value: number | null) => void;
}) {
  const [value, setValue] = useState<number | string>(props.held ?? "");
  const keep = () => {
    const next = typeof value === "number" ? value : null;
    if (next !== props.held) props.onKeep(next);
  };
  return (
    <NumberInput
      label={props.label}
      placeholder="Not known"
      w="12rem"
      hideControls
      min={0}
      max={props.max}
      decimalScale={props.decimals}
      thousandSeparator=","
      suffix={props.suffix ?? ""}
      value={value}
      onChange={setValue}
      onFocus={props.onBegin}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === "Enter") keep();
      }}
    />
  );
}
