import { listServices } from "@second-story/api/services.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { discoverySchema, discoveryWords } from "@second-story/domain/incident.ts";
import {
  retrospectiveStateSchema,
  retrospectiveStateWords,
} from "@second-story/domain/retrospective-state.ts";
import { Button, Popover, Select, Stack, TextInput } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useState } from "react";
import type { useFilters } from "../app/use-filters.ts";
import { useAnswer } from "../app/use-answer.ts";
import { FilterBar } from "../ui/filter-bar.tsx";
import { SearchField } from "../ui/search-field.tsx";

type Filters = ReturnType<typeof useFilters>;
type Option = { readonly value: string; readonly label: string };

const more = ["retrospective", "discoveredBy", "beforeCustomers", "from", "to"] as const;

/** Search and the two filters that are used daily in the line, the rest one press away. */
export function IncidentFilters({ filters }: { readonly filters: Filters }) {
  const severities = useAnswer(listSeverities, {}).data?.items ?? [];
  const services = useAnswer(listServices, { query: {} }).data?.items ?? [];
  const [cleared, setCleared] = useState(0);
  const set = more.filter((name) => filters.get(name) !== "").length;
  const choice = (name: string, label: string, data: readonly Option[], within = false) => (
    <Select
      {...(within ? { label, comboboxProps: { withinPortal: false } } : { "aria-label": label })}
      placeholder={name === "sort" ? "Latest first" : within ? "Any" : label}
      data={data}
      clearable
      w={within ? undefined : "9.5rem"}
      value={filters.get(name) === "" ? null : filters.get(name)}
      onChange={(value) => {
        filters.set(name, value);
      }}
    />
  );
  return (
    <FilterBar
      label="Search and filter incidents"
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
        label="Search incidents"
        value={filters.get("search")}
        onSearch={(words) => {
          filters.set("search", words);
        }}
      />
      {choice(
        "severityId",
        "Severity",
        severities.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {choice(
        "serviceId",
        "Service",
        services.map(({ id, name }) => ({ value: id, label: name })),
      )}
      <Popover position="bottom-end" width={300} trapFocus withArrow>
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
            {choice("retrospective", "Retrospective", retrospectiveOptions, true)}
            {choice("discoveredBy", "Discovered by", discoveryOptions, true)}
            {choice("beforeCustomers", "Before customers", yesOrNo, true)}
            {(["from", "to"] as const).map((name) => (
              <TextInput
                key={name}
                type="date"
                label={name === "from" ? "From" : "Up to and including"}
                value={filters.get(name)}
                onChange={({ currentTarget }) => {
                  filters.set(name, currentTarget.value);
                }}
              />
            ))}
            {choice("sort", "Order", orders, true)}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </FilterBar>
  );
}

const retrospectiveOptions: readonly Option[] = [
  { value: "none", label: "None yet" },
  ...retrospectiveStateSchema.options.map((value) => ({
    value,
    label: retrospectiveStateWords[value],
  })),
];
const discoveryOptions: readonly Option[] = discoverySchema.options.map((value) => ({
  value,
  label: discoveryWords[value],
}));
const yesOrNo: readonly Option[] = [
  { value: "true", label: "Yes, we knew first" },
  { value: "false", label: "No, customers noticed first" },
];
const orders: readonly Option[] = [
  { value: "oldest", label: "Oldest first" },
  { value: "severity", label: "Gravest first" },
];
