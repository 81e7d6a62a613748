import type { Client } from "@second-story/api/client.ts";
import { describe, expect, it } from "vitest";
import { createEntry } from "../testing/create-entry.ts";
import { readStory, type Story } from "./use-story.ts";

const entry = (id: string, minute: number) =>
  createEntry({ id, text: id, happenedAt: `2026-03-07T14:0${String(minute)}:00.000Z` });
const ids = (story: Story) => story.entries.map(({ id }) => id).join("");

/** A server that answers from a list, in turn, and writes down what it was asked. */
function answering(...answers: object[]) {
  const asked: string[] = [];
  const client = {
    call: async (route: { name: string }, request: { query?: { after?: string } }) => {
      asked.push(`${route.name} ${request.query?.after ?? ""}`.trim());
      return answers.shift();
    },
  } as unknown as Client;
  return { client, asked };
}

const read = (client: Client, held?: Story, signal = new AbortController().signal) => {
  const shown: string[] = [];
  const story = readStory({
    client,
    retrospectiveId: "r",
    held,
    signal,
    show: (part) => shown.push(ids(part)),
  });
  return { story, shown };
};

describe("reading a story", () => {
  it("shows the first page while the others are on their way", async () => {
    const { client } = answering(
      { items: [entry("a", 1)], next: "1", asOf: "t0" },
      { items: [entry("b", 2)], next: "2", asOf: "t1" },
      { items: [entry("c", 3)], next: null, asOf: "t2" },
    );
    const { story, shown } = read(client);
    expect(await story).toMatchObject({ asOf: "t0", next: null });
    expect(ids(await story)).toBe("abc");
    expect(shown).toEqual(["a", "ab"]);
  });

  it("asks only for what changed once it is whole", async () => {
    const { client, asked } = answering({
      entries: [entry("c", 3)],
      removed: ["a"],
      asOf: "t1",
      complete: true,
    });
    const held = { entries: [entry("a", 1), entry("b", 2)], asOf: "t0", next: null };
    const story = await read(client, held).story;
    expect(ids(story)).toBe("bc");
    expect(story.asOf).toBe("t1");
    expect(asked).toEqual(["listEntryChanges"]);
  });

  it("goes on where a reading was given up, after the changes", async () => {
    const { client, asked } = answering(
      { entries: [], removed: [], asOf: "t1", complete: true },
      { items: [entry("b", 2)], next: null, asOf: "t2" },
    );
    const story = await read(client, { entries: [entry("a", 1)], asOf: "t0", next: "1" }).story;
    expect(ids(story)).toBe("ab");
    expect(asked).toEqual(["listEntryChanges", "listEntries 1"]);
  });

  it("reads everything again when too much changed, without showing less meanwhile", async () => {
    const { client } = answering(
      { entries: [entry("z", 9)], removed: [], asOf: "t1", complete: false },
      { items: [entry("a", 1)], next: "1", asOf: "t2" },
      { items: [entry("b", 2)], next: null, asOf: "t3" },
    );
    const { story, shown } = read(client, { entries: [entry("q", 1)], asOf: "t0", next: null });
    expect(ids(await story)).toBe("ab");
    expect(shown).toEqual([]);
  });

  it("is given up when something newer comes", async () => {
    const stop = new AbortController();
    const { client } = answering({ items: [entry("a", 1)], next: null, asOf: "t0" });
    const { story } = read(client, undefined, stop.signal);
    stop.abort();
    await expect(story).rejects.toThrow(/abort/iu);
  });
});
