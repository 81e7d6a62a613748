import { describe, expect, it } from "vitest";
import { createEntry } from "../testing/create-entry.ts";
import { changeOf, differences, formOf } from "./entry-form.ts";
import { clockOf } from "./zone-clock.ts";

const frame = {
  clock: clockOf("Europe/Berlin"),
  impactStart: "2026-03-07T13:00:00.000Z",
  serviceNames: new Map([["s1", "api"]]),
};
const entry = createEntry({
  id: "a",
  happenedAt: "2026-03-07T13:32:00.123456Z",
  text: "rolled back",
});
const form = formOf(entry, frame.clock);
const bodyOf = (change: ReturnType<typeof changeOf>) =>
  "body" in change ? change.body : expect.fail(JSON.stringify(change.problems));

describe("editing an entry", () => {
  it("leaves a time alone that was not touched, to the microsecond", () => {
    const body = bodyOf(changeOf({ ...form, text: "rolled back to v211" }, entry, frame));
    expect(body.text).toBe("rolled back to v211");
    expect(body).not.toHaveProperty("happenedAt");
    expect(body).not.toHaveProperty("knownAt");
  });

  it("takes a new time in the zone that is shown, with its precision", () => {
    const body = bodyOf(changeOf({ ...form, when: "about 14:30" }, entry, frame));
    expect(body).toMatchObject({ precision: "about", until: null });
    expect(Date.parse(body.happenedAt ?? "")).toBe(Date.parse("2026-03-07T13:30:00Z"));
  });

  it("says when it was known, and takes that back", () => {
    const known = bodyOf(changeOf({ ...form, known: "15:10" }, entry, frame));
    expect(Date.parse(known.knownAt ?? "")).toBe(Date.parse("2026-03-07T14:10:00Z"));
    const later = { ...entry, knownAt: "2026-03-07T14:10:00.000Z" };
    const cleared = { ...formOf(later, frame.clock), known: "" };
    expect(bodyOf(changeOf(cleared, later, frame)).knownAt).toBeNull();
  });

  it("names what is not understood at its field", () => {
    const odd = { ...form, when: "soon", text: " ", sourceLink: "javascript:alert(1)" };
    const change = changeOf(odd, entry, frame);
    expect("problems" in change && Object.keys(change.problems).sort()).toEqual([
      "sourceLink",
      "text",
      "when",
    ]);
  });
});

describe("two who edited the same entry", () => {
  it("see only what differs, in words", () => {
    const theirs = { ...entry, text: "reverted", serviceIds: ["s1"] };
    expect(differences(form, theirs, frame)).toEqual([
      { label: "Text", yours: "rolled back", current: "reverted" },
      { label: "Services", yours: "", current: "api" },
    ]);
  });
});
