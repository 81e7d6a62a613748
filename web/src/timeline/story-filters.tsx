import { entryKindSchema } from "@second-story/domain/timeline-entry.ts";
import { MultiSelect, SegmentedControl, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { RefObject } from "react";
import { FilterBar } from "../ui/filter-bar.tsx";
import { TimeZoneSelect } from "../ui/time-zone-select.tsx";
import { kindWords } from "./entry-kinds.ts";
import { isFiltering, noFilter, type Filter } from "./filter-entries.ts";
import type { Reading } from "./reading/use-reading.ts";

const kinds = entryKindSchema.options.map((kind) => ({ value: kind, label: kindWords[kind] }));

/** What is shown, as told to whom, and in which zone's time. */
export function StoryFilters({
  filter,
  onFilter,
  services,
  zones,
  zone,
  onZone,
  reading,
  onReading,
  otherZone,
  onOtherZone,
  field,
}: {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly zones: readonly { readonly value: string; readonly label: string }[];
  readonly zone: string;
  readonly onZone: (zone: string) => void;
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
  readonly otherZone: string;
  readonly onOtherZone: (zone: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  return (
    <FilterBar
      label="Filter the timeline"
      onClear={
        isFiltering(filter)
          ? () => {
              onFilter(noFilter);
            }
          : undefined
      }
    >
      <TextInput
        ref={field}
        type="search"
        aria-label="Find words"
        placeholder="Find words"
        leftSection={<IconSearch size={16} aria-hidden />}
        flex="1 1 10rem"
        value={filter.words}
        onChange={({ currentTarget: { value } }) => {
          onFilter({ ...filter, words: value });
        }}
      />
      <MultiSelect
        aria-label="Kinds"
        placeholder={filter.kinds.length === 0 ? "All kinds" : ""}
        flex="1 1 8rem"
        miw={0}
        data={kinds}
        value={[...filter.kinds]}
        onChange={(chosen) => {
          onFilter({ ...filter, kinds: chosen });
        }}
      />
      {services.length > 0 && (
        <MultiSelect
          aria-label="Services"
          placeholder={filter.serviceIds.length === 0 ? "All services" : ""}
          flex="1 1 8rem"
          miw={0}
          searchable
          data={services.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...filter.serviceIds]}
          onChange={(serviceIds) => {
            onFilter({ ...filter, serviceIds });
          }}
        />
      )}
      <SegmentedControl
        aria-label="As told"
        data={[
          { value: "inside", label: "Inside" },
          { value: "outside", label: "Outside" },
        ]}
        value={reading}
        onChange={onReading}
      />
      <SegmentedControl aria-label="Times in" data={[...zones]} value={zone} onChange={onZone} />
      {zone === "other" && (
        <TimeZoneSelect
          label="Zone of the times"
          hidesLabel
          value={otherZone}
          onChange={(name) => {
            if (name !== null) onOtherZone(name);
          }}
        />
      )}
    </FilterBar>
  );
}
