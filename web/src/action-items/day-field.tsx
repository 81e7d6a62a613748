import { TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";

/**
 * A calendar day, kept as soon as it is whole. A year typed digit by digit passes through the first century, and
 * a day being retyped is empty for a moment: neither is taken for an answer.
 */
export function DayField(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly description?: ReactNode;
  readonly disabled?: boolean;
}) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      type="date"
      label={props.label}
      description={props.description}
      disabled={props.disabled ?? false}
      inputWrapperOrder={["label", "input", "description", "error"]}
      value={typed ?? props.value ?? ""}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        if (value >= "2000-01-01" && value.length === 10 && value !== props.value) {
          props.onChange(value);
        }
      }}
      onBlur={({ currentTarget: { value, validity } }) => {
        if (value === "" && !validity.badInput && props.value !== null) props.onChange(null);
        setTyped(undefined);
      }}
    />
  );
}
