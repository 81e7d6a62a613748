import { listUsers } from "@second-story/api/people.ts";
import { listTeams } from "@second-story/api/teams.ts";
import {
  actionStateSchema,
  actionStateWords,
  actionTypeSchema,
  actionTypeWords,
  prioritySchema,
} from "@second-story/domain/action-item.ts";
import { Button, Popover, Select, Stack, Switch } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import type { useFilters } from "../app/use-filters.ts";
import { useMe } from "../app/use-me.ts";
import { FilterBar } from "../ui/filter-bar.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { priorityLabels } from "./action-item-fields.tsx";

type Filters = ReturnType<typeof useFilters>;
type Option = { readonly value: string; readonly label: string };

const more = ["team", "priority", "type", "sort"] as const;

/** Words, state, owner and overdue in the line, the rest one press away. */
export function ActionItemFilters({ filters }: { readonly filters: Filters }) {
  const { me } = useMe();
  const people = useAnswer(listUsers, { query: { limit: 200 } }).data?.items ?? [];
  const teams = useAnswer(listTeams, { query: {} }).data?.items ?? [];
  const [cleared, setCleared] = useState(0);
  const set = more.filter((name) => filters.get(name) !== "").length;
  const choice = (name: string, label: string, data: readonly Option[], within = false) => (
    <Select
      {...(within ? { label, comboboxProps: { withinPortal: false } } : { "aria-label": label })}
      placeholder={within ? "Any" : label}
      data={data}
      clearable
      searchable={data.length > 12}
      clearButtonProps={{ "aria-label": `Any ${label.toLowerCase()}` }}
      w={within ? undefined : "9.5rem"}
      value={filters.get(name) === "" ? null : filters.get(name)}
      onChange={(value) => {
        filters.set(name, value);
      }}
    />
  );
  return (
    <FilterBar
      label="Search and filter action items"
      onClear={
        filters.any
          ? () => {
              filters.clear();
              setCleared(cleared + 1);
            }
          : undefined
      }
    >
      <SearchField
        key={cleared}
        label="Search action items"
        value={filters.get("words")}
        onSearch={(words) => {
          filters.set("words", words);
        }}
      />
      <Select
        aria-label="State"
        w="9.5rem"
        allowDeselect={false}
        data={stateOptions}
        value={filters.get("state")}
        onChange={(value) => {
          filters.set("state", value);
        }}
      />
      {choice("owner", "Owner", [
        { value: "me", label: "Me" },
        { value: "nobody", label: "Nobody yet" },
        ...people
          .filter(({ id }) => id !== me.id)
          .map(({ id, name }) => ({ value: id, label: name })),
      ])}
      <Popover position="bottom-end" width={280} trapFocus withArrow>
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          >
            {set === 0 ? "More filters" : `More filters (${String(set)})`}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="More filters">
          <Stack gap="sm">
            {choice(
              "team",
              "Team",
              teams.map(({ id, name }) => ({ value: id, label: name })),
              true,
            )}
            {choice("priority", "Priority", priorityOptions, true)}
            {choice("type", "Type", typeOptions, true)}
            {choice("sort", "Order", orders, true)}
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Switch
        label="Overdue"
        mb={8}
        checked={filters.get("overdue") === "true"}
        onChange={({ currentTarget }) => {
          filters.set("overdue", currentTarget.checked ? "true" : null);
        }}
      />
    </FilterBar>
  );
}

const stateOptions: readonly Option[] = [
  { value: "", label: "Open" },
  ...actionStateSchema.options.map((value) => ({ value, label: actionStateWords[value] })),
  { value: "all", label: "In any state" },
];
const priorityOptions: readonly Option[] = prioritySchema.options.map((value) => ({
  value,
  label: priorityLabels[value],
}));
const typeOptions: readonly Option[] = actionTypeSchema.options.map((value) => ({
  value,
  label: actionTypeWords[value],
}));
const orders: readonly Option[] = [
  { value: "due", label: "Due first" },
  { value: "priority", label: "Gravest first" },
  { value: "newest", label: "Newest first" },
];
