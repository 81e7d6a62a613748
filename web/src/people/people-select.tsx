import { listUsers } from "@second-story/api/people.ts";
import { MultiSelect } from "@mantine/core";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";

type Named = { readonly id: string; readonly name: string };

/** Some people, found by name: of many, only those who are found are loaded. */
export function PeopleSelect(props: {
  readonly label: string;
  readonly value: readonly Named[];
  readonly onChange: (value: readonly Named[]) => void;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  /** How many at the most; any number unless told. */
  readonly most?: number | undefined;
}) {
  const [search, setSearch] = useState("");
  const { data } = useAnswer(listUsers, { query: { search, limit: 50 } });
  const known = new Map([...(data?.items ?? []), ...props.value].map((one) => [one.id, one]));
  return (
    <MultiSelect
      label={props.label}
      placeholder={props.value.length === 0 ? "Find people by name" : undefined}
      searchable
      hidePickedOptions
      nothingFoundMessage="Nobody of this name"
      searchValue={search}
      onSearchChange={setSearch}
      data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
      value={props.value.map(({ id }) => id)}
      onChange={(ids) => {
        props.onChange(ids.flatMap((id) => known.get(id) ?? []));
      }}
      error={props.error}
      description={props.description}
      {...(props.most === undefined ? {} : { maxValues: props.most })}
    />
  );
}
