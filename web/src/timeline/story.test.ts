import { describe, expect, it } from "vitest";
import { createEntry } from "../testing/create-entry.ts";
import { filterEntries, noFilter } from "./filter-entries.ts";
import { mergeEntries } from "./merge-entries.ts";

const entry = (id: string, minute: number, text = id) =>
  createEntry({ id, text, happenedAt: `2026-03-07T14:${String(minute).padStart(2, "0")}:00.000Z` });
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join("");

describe("merging into the story", () => {
  const story = [entry("a", 1), entry("b", 2), entry("c", 3)];

  it("puts a new entry where it belongs", () => {
    expect(ids(mergeEntries(story, [entry("d", 2)]))).toBe("abdc");
    expect(ids(mergeEntries(story, [entry("e", 0)]))).toBe("eabc");
  });

  it("moves an entry whose time was corrected and drops what was removed", () => {
    expect(ids(mergeEntries(story, [entry("a", 9)], ["b"]))).toBe("ca");
  });

  it("appends the next page, and takes nothing twice", () => {
    expect(ids(mergeEntries(story, [entry("d", 4), entry("e", 5)]))).toBe("abcde");
    expect(ids(mergeEntries(story, [entry("c", 3), entry("d", 4)]))).toBe("abcd");
  });

  it("sorts changes that come in no order", () => {
    expect(ids(mergeEntries(story, [entry("f", 9), entry("e", 8)]))).toBe("abcef");
  });

  it("leaves the story alone when nothing changed", () => {
    expect(mergeEntries(story, [])).toBe(story);
  });
});

describe("filtering the story", () => {
  const story = [
    { ...entry("a", 1, "Rolled back api"), kind: "action" as const, serviceIds: ["s1"] },
    { ...entry("b", 2, "api errors rise"), kind: "alert" as const, serviceIds: ["s1", "s2"] },
    { ...entry("c", 3, "all clear"), actingRole: "incident commander" },
  ];

  it("shows everything without a filter", () => {
    expect(filterEntries(story, noFilter)).toBe(story);
  });

  it("finds all words in any case, in text and role", () => {
    expect(ids(filterEntries(story, { ...noFilter, words: "API rolled" }))).toBe("a");
    expect(ids(filterEntries(story, { ...noFilter, words: "commander" }))).toBe("c");
  });

  it("narrows by kind and by service", () => {
    expect(ids(filterEntries(story, { ...noFilter, kinds: ["alert", "observation"] }))).toBe("bc");
    expect(ids(filterEntries(story, { ...noFilter, serviceIds: ["s2"] }))).toBe("b");
  });
});
