import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { describe, expect, it } from "vitest";
import { buildRows, gapWords } from "./build-rows.ts";
import { createEntry } from "../testing/create-entry.ts";
import { clockOf } from "./zone-clock.ts";

const entry = (happenedAt: string, more: Partial<TimelineEntry> = {}) =>
  createEntry({ id: happenedAt, happenedAt, text: happenedAt, ...more });
const shape = (entries: readonly TimelineEntry[], zone = "UTC", whole = true) =>
  buildRows(entries, clockOf(zone), whole).map((row) =>
    row.type === "gap" ? `gap ${String((row.to - row.from) / 60_000)}` : row.type,
  );

describe("the rows of the story", () => {
  it("begin with the day, and with each further day", () => {
    expect(shape([entry("2026-03-07T23:55:00.000Z"), entry("2026-03-08T00:05:00.000Z")])).toEqual([
      "day",
      "entry",
      "day",
      "entry",
    ]);
  });

  it("take the days of the zone that is shown", () => {
    const entries = [entry("2026-03-07T22:55:00.000Z"), entry("2026-03-07T23:05:00.000Z")];
    expect(shape(entries, "UTC")).toEqual(["day", "entry", "entry"]);
    expect(shape(entries, "Europe/Berlin")).toEqual(["day", "entry", "day", "entry"]);
  });

  it("keep one day together when its clock is put forward", () => {
    const entries = [entry("2026-03-28T23:10:00.000Z"), entry("2026-03-28T23:20:00.000Z")];
    const last = entry("2026-03-29T21:59:00.000Z");
    const next = entry("2026-03-29T22:00:00.000Z");
    expect(shape([...entries, last, next], "Europe/Berlin", false)).toEqual([
      "day",
      "entry",
      "entry",
      "entry",
      "day",
      "entry",
    ]);
  });

  it("say a long silence in words, before the heading of a new day", () => {
    expect(
      shape([
        entry("2026-03-07T14:00:00.000Z"),
        entry("2026-03-07T14:14:00.000Z"),
        entry("2026-03-07T14:36:00.000Z"),
        entry("2026-03-08T14:36:00.000Z"),
      ]),
    ).toEqual(["day", "entry", "entry", "gap 22", "entry", "gap 1440", "day", "entry"]);
  });

  it("do not take the length of an entry for silence", () => {
    const long = entry("2026-03-07T14:00:00.000Z", {
      precision: "between",
      until: "2026-03-07T15:00:00.000Z",
    });
    const within = entry("2026-03-07T14:05:00.000Z");
    const after = entry("2026-03-07T15:10:00.000Z");
    expect(shape([long, within, after])).toEqual(["day", "entry", "entry", "entry"]);
  });

  it("do not speak of silence while a filter hides entries", () => {
    const entries = [entry("2026-03-07T14:00:00.000Z"), entry("2026-03-07T16:00:00.000Z")];
    expect(shape(entries, "UTC", false)).toEqual(["day", "entry", "entry"]);
  });

  it("are none for no entries", () => {
    expect(shape([])).toEqual([]);
  });
});

describe("the words for a silence", () => {
  it.each([
    [22, "22 minutes in which nothing is recorded"],
    [89, "89 minutes in which nothing is recorded"],
    [150, "2 h 30 min in which nothing is recorded"],
    [4320, "3 days in which nothing is recorded"],
  ])("of %i minutes are %s", (minutes, words) => {
    expect(gapWords(minutes, 0)).toBe(words);
  });

  it("of which the evidence holds messages, or may hold some, speak of the story alone", () => {
    expect(gapWords(22, 3)).toBe("22 minutes of which the story tells nothing");
    expect(gapWords(22, undefined)).toBe("22 minutes of which the story tells nothing");
  });
});
