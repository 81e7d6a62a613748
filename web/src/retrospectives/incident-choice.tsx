import { listIncidents, type IncidentView } from "@second-story/api/incidents.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { MultiSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";

const pauseMs = 200;
const most = 20;

/** One incident or several, found by words; those that are chosen stay among the options. */
export function IncidentChoice(props: {
  readonly chosen: readonly Pick<IncidentView, "id" | "number" | "title">[];
  readonly error: string | undefined;
  readonly onChange: (ids: string[]) => void;
}) {
  const [words, setWords] = useState("");
  const [search] = useDebouncedValue(words, pauseMs);
  const found = useAnswer(listIncidents, { query: { search, limit: most } }).data?.items ?? [];
  const options = new Map(
    [...props.chosen, ...found].map((incident) => [
      incident.id,
      `${incidentCode(incident)} · ${incident.title}`,
    ]),
  );
  return (
    <MultiSelect
      label="Which incident?"
      description="More than one when they had the same cause."
      placeholder={props.chosen.length === 0 ? "Search incidents" : ""}
      searchable
      required={props.chosen.length === 0}
      nothingFoundMessage="No such incident."
      error={props.error}
      data={[...options].map(([value, label]) => ({ value, label }))}
      // The server has searched already, by words rather than by letters.
      filter={({ options: all }) => all}
      searchValue={words}
      onSearchChange={setWords}
      value={props.chosen.map(({ id }) => id)}
      onChange={props.onChange}
    />
  );
}
