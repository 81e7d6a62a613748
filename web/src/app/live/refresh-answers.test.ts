import { listIncidents } from "@second-story/api/incidents.ts";
import { listEntries } from "@second-story/api/timeline.ts";
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import { answerOf } from "../use-answer.ts";
import { refreshAnswers } from "./refresh-answers.ts";

const ours = "01890000-0000-7000-8000-000000000001";
const another = "01890000-0000-7000-8000-000000000002";
const incidents = answerOf(listIncidents, {});
const entries = answerOf(listEntries, { params: { retrospectiveId: ours } });

/** A client that holds both answers as fresh, to see which go stale. */
async function hold() {
  const client = new QueryClient();
  await client.prefetchQuery({ ...incidents, queryFn: () => ({ items: [], next: null }) });
  await client.prefetchQuery({ ...entries, queryFn: () => ({ items: [], next: null }) as never });
  return {
    client,
    stale: () =>
      client
        .getQueryCache()
        .getAll()
        .filter(({ state }) => state.isInvalidated)
        .map(({ queryKey }) => queryKey[0]),
  };
}
const about = (topic: string, retrospectiveId: string | null) => ({
  id: "1",
  topic,
  retrospectiveId,
  subjectId: null,
});

describe("answers on screen", () => {
  test("ask again when a topic of theirs changed", async () => {
    const { client, stale } = await hold();
    await refreshAnswers(client, about("services", null));
    expect(stale()).toEqual(["listIncidents"]);
  });

  test("stay when the change belongs to another retrospective", async () => {
    const { client, stale } = await hold();
    await refreshAnswers(client, about("timeline", another));
    expect(stale()).toEqual([]);
    await refreshAnswers(client, about("timeline", ours));
    expect(stale()).toEqual(["listEntries"]);
  });

  test("ask again across retrospectives when they are not about one", async () => {
    const { client, stale } = await hold();
    await refreshAnswers(client, about("retrospectives", another));
    expect(stale()).toEqual(["listIncidents"]);
  });

  test("all ask again when what was missed cannot be listed", async () => {
    const { client, stale } = await hold();
    await refreshAnswers(client, "refresh");
    expect(stale()).toEqual(["listIncidents", "listEntries"]);
  });
});
