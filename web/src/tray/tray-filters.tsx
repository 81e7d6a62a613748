import { MultiSelect, SegmentedControl, Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { RefObject } from "react";
import { FilterBar } from "../ui/filter-bar.tsx";
import { RangeChoice } from "./range-choice.tsx";
import type { Range } from "./range-of.ts";
import { isFilteringTray, noTrayFilter, trayStates, type TrayFilter } from "./tray-filter.ts";

const stateWords = {
  all: "All messages",
  unused: "Not used",
  story: "In the story",
  aside: "Set aside",
} as const;

export type Choice = { readonly value: string; readonly label: string };

/** What is shown of the tray. A choice that would change nothing is not offered. */
export function TrayFilters({
  filter,
  onFilter,
  authors,
  channels,
  kinds,
  imports,
  whole,
  zones,
  zone,
  onZone,
  timeZone,
  field,
}: {
  readonly filter: TrayFilter;
  readonly onFilter: (filter: TrayFilter) => void;
  readonly authors: readonly Choice[];
  readonly channels: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly imports: readonly Choice[];
  /** From the first message to the last. */
  readonly whole: Range;
  readonly zones: readonly Choice[];
  readonly zone: string;
  readonly onZone: (zone: string) => void;
  /** The zone in which times are told and typed. */
  readonly timeZone: string;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const lists = [
    ["authors", "authors", authors],
    ["channels", "channels", channels],
    ["kinds", "kinds", kinds],
    ["importIds", "sources", imports],
  ] as const;
  return (
    <FilterBar
      label="Filter the messages"
      onClear={
        isFilteringTray(filter)
          ? () => {
              onFilter(noTrayFilter);
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
      <Select
        aria-label="State"
        flex="0 1 9rem"
        miw={0}
        allowDeselect={false}
        data={trayStates.map((value) => ({ value, label: stateWords[value] }))}
        value={filter.state}
        onChange={(state) => {
          if (state) onFilter({ ...filter, state });
        }}
      />
      {lists.map(
        ([name, words, data]) =>
          data.length > 1 && (
            <MultiSelect
              key={name}
              aria-label={words.charAt(0).toUpperCase() + words.slice(1)}
              placeholder={filter[name].length === 0 ? `All ${words}` : ""}
              flex="1 1 8rem"
              miw={0}
              searchable={data.length > 10}
              limit={30}
              data={[...data]}
              value={[...filter[name]]}
              onChange={(chosen) => {
                onFilter({ ...filter, [name]: chosen });
              }}
            />
          ),
      )}
      <RangeChoice
        range={filter.range}
        whole={whole}
        timeZone={timeZone}
        onRange={(range) => {
          onFilter({ ...filter, range });
        }}
      />
      {zones.length > 1 && (
        <SegmentedControl aria-label="Times in" data={[...zones]} value={zone} onChange={onZone} />
      )}
    </FilterBar>
  );
}
