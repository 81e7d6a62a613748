import { listUsers } from "@second-story/api/people.ts";
import type { ActionItem } from "@second-story/domain/action-item.ts";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";

const pauseMs = 150;

/** One person who answers for the item; found by typing a part of the name. */
export function OwnerChoice(props: {
  readonly owner: ActionItem["owner"];
  readonly onChange: (ownerId: string | null, name: string) => void;
  readonly onFocus: () => void;
}) {
  const { me } = useMe();
  const [typed, setTyped] = useState("");
  const chosen = props.owner?.name ?? "";
  const [search] = useDebouncedValue(typed === chosen ? "" : typed, pauseMs);
  const found = useAnswer(listUsers, { query: { search, limit: 50 } }).data?.items ?? [];
  const names = new Map<string, string>();
  if (props.owner) names.set(props.owner.id, props.owner.name);
  for (const { id, name } of found) names.set(id, name);
  if (search === "") names.set(me.id, me.name);
  return (
    <Select
      label="Owner"
      placeholder="Nobody yet"
      clearable
      searchable
      clearButtonProps={{ "aria-label": "No owner" }}
      nothingFoundMessage="Nobody of that name"
      data={[...names].map(([value, name]) => ({
        value,
        label: value === me.id ? `${name} (you)` : name,
      }))}
      filter={({ options }) => options}
      value={props.owner?.id ?? null}
      onSearchChange={setTyped}
      onFocus={props.onFocus}
      onChange={(id) => {
        props.onChange(id, id === null ? "" : (names.get(id) ?? ""));
      }}
    />
  );
}
