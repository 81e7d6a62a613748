import { TextInput, type TextInputProps } from "@mantine/core";
import { formatUtc, readerZone } from "./format-time.ts";
import { fromLocalInput, toLocalInput } from "./local-input.ts";

type Own = {
  /** An ISO instant, or null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** IANA name of the zone in which the time is typed; the reader's unless told. */
  readonly timeZone?: string;
  readonly seconds?: boolean;
};

/** A moment, typed in the reader's zone with the browser's own picker; says which zone, and the same in UTC. */
export function DateTimeField({
  value,
  onChange,
  timeZone = readerZone(),
  seconds = false,
  ...rest
}: Own & Omit<TextInputProps, "value" | "onChange" | "type">) {
  return (
    <TextInput
      description={value === null ? timeZone : `${timeZone} · ${formatUtc(value)}`}
      inputWrapperOrder={["label", "input", "description", "error"]}
      {...rest}
      type="datetime-local"
      step={seconds ? 1 : 60}
      value={value === null ? "" : toLocalInput(value, timeZone, seconds)}
      onChange={({ currentTarget }) => {
        onChange(fromLocalInput(currentTarget.value, timeZone));
      }}
    />
  );
}
