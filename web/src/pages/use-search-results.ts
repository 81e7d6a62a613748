import { listAllActionItems } from "@second-story/api/action-items.ts";
import { listIncidents } from "@second-story/api/incidents.ts";
import { searchLibrary } from "@second-story/api/library.ts";
import { listRetrospectives } from "@second-story/api/retrospectives.ts";
import { useDebouncedValue } from "@mantine/hooks";
import type { Command } from "../app/commands.ts";
import { useAnswer } from "../app/use-answer.ts";

const pauseMs = 150;
const most = 5;

/** What the server finds for the words typed, as commands that lead there. Nothing is asked below two letters. */
export function useSearchResults(typed: string): {
  readonly results: readonly Command[];
  readonly searching: boolean;
} {
  const [words] = useDebouncedValue(typed.trim(), pauseMs);
  const options = { enabled: words.length > 1 };
  const incidents = useAnswer(listIncidents, { query: { search: words, limit: most } }, options);
  const retrospectives = useAnswer(
    listRetrospectives,
    { query: { search: words, limit: most } },
    options,
  );
  const items = useAnswer(listAllActionItems, { query: { words, limit: most } }, options);
  const lessons = useAnswer(searchLibrary, { query: { words, limit: most } }, options);
  if (!options.enabled) return { results: [], searching: false };
  const results = [
    ...(incidents.data?.items ?? []).map(({ id, title }) => ({
      id,
      label: title,
      group: "Incidents",
      run: `/incidents/${id}`,
    })),
    ...(retrospectives.data?.items ?? []).map(({ id, title }) => ({
      id,
      label: title,
      group: "Retrospectives",
      run: `/retrospectives/${id}`,
    })),
    ...(items.data?.items ?? []).map(({ id, title, retrospective }) => ({
      id,
      label: title,
      description: retrospective.title,
      group: "Action items",
      run: `/retrospectives/${retrospective.id}/actions`,
    })),
    ...(lessons.data?.items ?? []).map(({ id, retrospectiveId, number, title, excerpt }) => ({
      id,
      label: title,
      description: excerpt.replaceAll(/\[\[|\]\]/gu, ""),
      group: "Library",
      run: `/library/${retrospectiveId}/${String(number)}`,
    })),
  ];
  const asked = [incidents, retrospectives, items, lessons];
  return { results, searching: asked.some(({ isFetching }) => isFetching) };
}
