import { describe, expect, it } from "vitest";
import {
  applyEntryChange,
  compareEntries,
  entryDraftSchema,
  type EntryDraft,
} from "./timeline-entry.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const draft = (more: Partial<EntryDraft> = {}): EntryDraft => ({
  happenedAt: at("14:32"),
  text: "rolled back api to v211",
  ...more,
});

describe("an entry on the timeline", () => {
  it("needs words", () => {
    const result = entryDraftSchema.safeParse({ happenedAt: at("14:32"), text: " \n " });
    expect(result.error?.issues[0]?.message).toBe("Say what happened.");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://example.org/x", "/relative"])(
    "does not link to %s",
    (sourceLink) => {
      expect(entryDraftSchema.safeParse({ ...draft(), sourceLink }).success).toBe(false);
    },
  );

  it("takes a link to a page", () => {
    const sourceLink = "https://chat.example.org/archives/C1/p1";
    expect(entryDraftSchema.parse({ ...draft(), sourceLink }).sourceLink).toBe(sourceLink);
  });

  it("refuses a field it does not know", () => {
    expect(entryDraftSchema.safeParse({ ...draft(), blame: "someone" }).success).toBe(false);
  });
});

describe("the time of an entry", () => {
  it("is between two moments when it has an end", () => {
    const entry = applyEntryChange(draft(), { until: at("14:45") });
    expect(entry).toMatchObject({ precision: "between", until: at("14:45") });
  });

  it("loses its end when it becomes exact", () => {
    const between = draft({ precision: "between", until: at("14:45") });
    expect(applyEntryChange(between, { precision: "exact" })).toMatchObject({
      precision: "exact",
      until: null,
    });
  });

  it("becomes exact when the end is cleared or is the beginning", () => {
    const between = draft({ precision: "between", until: at("14:45") });
    for (const until of [null, at("14:32")]) {
      expect(applyEntryChange(between, { until })).toMatchObject({
        precision: "exact",
        until: null,
      });
    }
  });

  it("keeps its end when only the words change", () => {
    const between = draft({ precision: "between", until: at("14:45") });
    expect(applyEntryChange(between, { text: "restarted" })).toMatchObject({ until: at("14:45") });
  });

  it("cannot end before it begins", () => {
    expect(applyEntryChange(draft(), { until: at("14:00") })).toMatch(/lies before/u);
  });

  it("cannot be between without an end, nor about with one", () => {
    expect(applyEntryChange(draft(), { precision: "between" })).toMatch(/needs its end/u);
    expect(applyEntryChange(draft(), { precision: "about", until: at("15:00") })).toMatch(
      /Only a time between/u,
    );
  });
});

describe("a mitigation", () => {
  it("says whether it lasts, and nothing else does", () => {
    const mitigation = applyEntryChange(draft(), { kind: "mitigation", lasting: "temporary" });
    expect(mitigation).toMatchObject({ lasting: "temporary" });
    expect(applyEntryChange(mitigation as EntryDraft, { kind: "action" })).toMatchObject({
      lasting: null,
    });
  });
});

describe("the reading of an entry", () => {
  const told = draft({ toldTo: ["customers"] });
  it("is business unless somebody says otherwise", () => {
    expect(applyEntryChange(draft(), {})).toMatchObject({ chatter: false, toldTo: [] });
  });

  it("takes back whom it was told to once it is chatter", () => {
    expect(applyEntryChange(told, { chatter: true })).toMatchObject({ chatter: true, toldTo: [] });
  });

  it("is business again once it is said to whom it was told", () => {
    const chatter = draft({ chatter: true });
    expect(applyEntryChange(chatter, { toldTo: ["stakeholders"] })).toMatchObject({
      chatter: false,
      toldTo: ["stakeholders"],
    });
  });

  it("stays inside when both are said at once", () => {
    expect(applyEntryChange(draft(), { chatter: true, toldTo: ["customers"] })).toMatchObject({
      chatter: true,
      toldTo: [],
    });
  });

  it("is kept by a change of something else", () => {
    expect(applyEntryChange(told, { kind: "action" })).toMatchObject({ toldTo: ["customers"] });
  });
});

describe("the order of the story", () => {
  it("is by time to the microsecond, then by id", () => {
    const entries = [
      { id: "c", happenedAt: "2026-03-07T14:32:00.123456Z" },
      { id: "b", happenedAt: "2026-03-07T14:32:00.123Z" },
      { id: "a", happenedAt: "2026-03-07T14:32:00.123456Z" },
      { id: "d", happenedAt: "2026-03-07T14:31:59.999Z" },
    ];
    expect(entries.sort(compareEntries).map(({ id }) => id)).toEqual(["d", "b", "a", "c"]);
  });
});
