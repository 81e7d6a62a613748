import { listServices } from "@second-story/api/services.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { Button, Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import type { useFilters } from "../app/use-filters.ts";
import classes from "./library.module.css";

const pauseMs = 200;

/** Search first, large; what narrows it below. */
export function LibraryFilters({ filters }: { readonly filters: ReturnType<typeof useFilters> }) {
  const severities = useAnswer(listSeverities, {}).data?.items ?? [];
  const services = useAnswer(listServices, { query: {} }).data?.items ?? [];
  const [typed, setTyped] = useState(filters.get("words"));
  const search = useDebouncedCallback((words: string) => {
    filters.set("words", words);
  }, pauseMs);
  const choice = (
    name: string,
    label: string,
    items: readonly { readonly id: string; readonly name: string }[],
  ) => (
    <Select
      aria-label={label}
      placeholder={label}
      clearable
      clearButtonProps={{ "aria-label": `Any ${label.toLowerCase()}` }}
      searchable={items.length > 12}
      w="11rem"
      data={items.map((item) => ({ value: item.id, label: item.name }))}
      value={filters.get(name) === "" ? null : filters.get(name)}
      onChange={(value) => {
        filters.set(name, value);
      }}
    />
  );
  return (
    <search aria-label="Search the library" className={classes["search"]}>
      <TextInput
        type="search"
        size="lg"
        aria-label="Search what was learnt"
        placeholder="What happened before? A symptom, a system, a word"
        leftSection={<IconSearch size={20} aria-hidden />}
        maxLength={200}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          search(value);
        }}
      />
      <Group gap="xs" mt="sm">
        {choice("service", "Service", services)}
        {choice("severity", "Severity", severities)}
        {(["from", "to"] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            aria-label={name === "from" ? "Published from" : "Published up to and including"}
            leftSection={<span className={classes["word"]}>{name}</span>}
            leftSectionWidth={48}
            value={filters.get(name)}
            onChange={({ currentTarget }) => {
              filters.set(name, currentTarget.value);
            }}
          />
        ))}
        {filters.any && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => {
              setTyped("");
              filters.clear();
            }}
          >
            Clear
          </Button>
        )}
      </Group>
    </search>
  );
}
