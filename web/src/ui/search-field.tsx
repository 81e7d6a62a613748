import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";

const pauseMs = 200;

/** Words to search a list by: what is typed shows at once, and is handed on after a pause. Give it a new `key` to empty it. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}) {
  const [typed, setTyped] = useState(props.value);
  const search = useDebouncedCallback(props.onSearch, pauseMs);
  return (
    <TextInput
      type="search"
      aria-label={props.label}
      placeholder={props.label}
      leftSection={<IconSearch size={16} aria-hidden />}
      style={{ flex: "1 1 14rem" }}
      maxLength={300}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        search(currentTarget.value);
      }}
    />
  );
}
