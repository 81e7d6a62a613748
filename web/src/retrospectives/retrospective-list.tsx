import { listRetrospectives } from "@second-story/api/retrospectives.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { listServices } from "@second-story/api/services.ts";
import { idSchema } from "@second-story/domain/id.ts";
import {
  retrospectiveStateSchema,
  retrospectiveStateWords,
} from "@second-story/domain/retrospective-state.ts";
import { Button, Center, SegmentedControl, Select } from "@mantine/core";
import { IconTimeline } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer, useAnswerPages } from "../app/use-answer.ts";
import { useFilters } from "../app/use-filters.ts";
import { useMe } from "../app/use-me.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { FilterBar } from "../ui/filter-bar.tsx";
import { Loading } from "../ui/loading.tsx";
import { RowList } from "../ui/row-list.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { useRowKeys } from "../ui/use-row-keys.ts";
import { RetrospectiveRow } from "./retrospective-row.tsx";

/** The retrospectives that the reader may know of, with filters that live in the address. */
export function RetrospectiveList() {
  const filters = useFilters();
  const { may } = useMe();
  const rows = useRowKeys<HTMLDivElement>();
  const list = useAnswerPages(listRetrospectives, { query: queryOf(filters.get) });
  if (list.error) return <ErrorState error={list.error} retry={list.refetch} />;
  const isEmpty = list.items?.length === 0;
  if (isEmpty && !filters.any) {
    return (
      <EmptyState
        title="No retrospectives yet"
        icon={<IconTimeline size={32} stroke={1.5} />}
        action={
          may("retrospectives.create") && (
            <Button component={Link} to="/retrospectives/new">
              Start a retrospective
            </Button>
          )
        }
      >
        A retrospective looks back at an incident or a project, so that everyone learns from it.
      </EmptyState>
    );
  }
  return (
    <div ref={rows}>
      <Filters filters={filters} />
      {!list.items && <Loading rows={6} rowHeight={64} />}
      {isEmpty && <EmptyState title="Nothing matches">Try fewer words or filters.</EmptyState>}
      {list.items && !isEmpty && (
        <RowList label="Retrospectives">
          {list.items.map((retrospective) => (
            <RetrospectiveRow key={retrospective.id} retrospective={retrospective} />
          ))}
        </RowList>
      )}
      {list.hasNextPage && (
        <Center mt="md">
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Show more
          </Button>
        </Center>
      )}
    </div>
  );
}

function Filters({ filters }: { readonly filters: ReturnType<typeof useFilters> }) {
  const severities = useAnswer(listSeverities, {}).data?.items ?? [];
  const services = useAnswer(listServices, { query: {} }).data?.items ?? [];
  const [cleared, setCleared] = useState(0);
  const choices = [
    ["state", "State", stateOptions],
    ["severityId", "Severity", severities.map(({ id, name }) => ({ value: id, label: name }))],
    ["serviceId", "Service", services.map(({ id, name }) => ({ value: id, label: name }))],
  ] as const;
  return (
    <FilterBar
      label="Search and filter retrospectives"
      onClear={
        filters.any
          ? () => {
              filters.clear();
              setCleared(cleared + 1);
            }
          : undefined
      }
    >
      <SegmentedControl
        aria-label="Which retrospectives"
        data={[
          { value: "", label: "All" },
          { value: "true", label: "Mine" },
        ]}
        value={filters.get("mine")}
        onChange={(value) => {
          filters.set("mine", value);
        }}
      />
      <SearchField
        key={cleared}
        label="Search retrospectives"
        value={filters.get("search")}
        onSearch={(words) => {
          filters.set("search", words);
        }}
      />
      {choices.map(([name, label, data]) => (
        <Select
          key={name}
          aria-label={label}
          placeholder={label}
          clearable
          w="9.5rem"
          data={data}
          value={filters.get(name) === "" ? null : filters.get(name)}
          onChange={(value) => {
            filters.set(name, value);
          }}
        />
      ))}
    </FilterBar>
  );
}

const stateOptions = retrospectiveStateSchema.options.map((value) => ({
  value,
  label: retrospectiveStateWords[value],
}));

/** What does not fit, in an address that somebody typed, is left out. */
function queryOf(get: (name: string) => string) {
  const search = get("search");
  const state = retrospectiveStateSchema.safeParse(get("state")).data;
  const severityId = idSchema.safeParse(get("severityId")).data;
  const serviceId = idSchema.safeParse(get("serviceId")).data;
  return {
    ...(search === "" ? {} : { search }),
    ...(state ? { state } : {}),
    ...(severityId ? { severityId } : {}),
    ...(serviceId ? { serviceId } : {}),
    ...(get("mine") === "true" ? { mine: "true" } : {}),
  };
}
