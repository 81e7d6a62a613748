import { createRecord } from "@second-story/evidence/record.ts";
import { describe, expect, it } from "vitest";
import { orderByTime, outlineOf } from "./outline.ts";
import {
  countByChannel,
  isScopeOf,
  isScopeWithin,
  scopeAtFirst,
  wholeScope,
  withinScope,
  type Scope,
  type Stretch,
} from "./scope.ts";

const at = (hour: number, day = 7) => Date.UTC(2026, 2, day, hour);
const record = (ms: number | null, channel = "ops") =>
  createRecord({
    text: "paged",
    source: { format: "slack-export", label: "export.zip" },
    where: "message 1",
    channel,
    happenedAt: ms === null ? null : new Date(ms).toISOString(),
  });
const outline = (records: readonly ReturnType<typeof record>[]) => {
  const ordered = orderByTime(records);
  return outlineOf(ordered.records, ordered.places);
};
const contents = (names: readonly string[], privates: readonly string[] = []) => ({
  channels: new Map(names.map((name) => [name, 1])),
  privateChannels: new Set(privates),
});
const hours = { from: at(12), to: at(16) };

describe("the scope of what is brought in", () => {
  it("holds chosen channels and a stretch of time, in the order of time", () => {
    const found = outline([record(at(15)), record(at(14), "dev"), record(at(13)), record(at(9))]);
    expect(found.channelNames).toEqual(["ops", "dev"]);
    const scope: Scope = { channels: new Set(["ops"]), ...hours };
    const moments = [...withinScope(found, scope)].map((index) => found.times[index]);
    expect(moments).toEqual([at(13), at(15)]);
    expect(countByChannel(found, hours)).toEqual([2, 1]);
    expect(countByChannel(found, wholeScope)).toEqual([3, 1]);
  });

  it("places what has no time where it stood", () => {
    const found = outline([record(null), record(at(15)), record(null), record(at(9))]);
    expect([...found.times]).toEqual([at(9), Number.NaN, at(15), Number.NaN]);
    expect([...withinScope(found, { ...wholeScope, to: at(10) })]).toEqual([0]);
    expect([...withinScope(found, { ...wholeScope, from: at(10) })]).toEqual([1, 2, 3]);
  });

  it("begins around the incident where a large file spans far more, and something lies there", () => {
    const first = (records: readonly ReturnType<typeof record>[], around: Stretch | null) =>
      scopeAtFirst(outline(records), around, contents(["ops"]));
    const month = Array.from({ length: 100 }, (_, index) => record(at(14, 1 + (index % 28))));
    expect(first(month, hours)).toEqual({ channels: null, ...hours });
    expect(first(month, null)).toEqual(wholeScope);
    const elsewhere = { from: at(1), to: at(2) };
    expect(first(month, elsewhere)).toEqual(wholeScope);
    // A report of a few lines is looked at as a whole, with what was done a week later.
    expect(first(month.slice(0, 20), hours)).toEqual(wholeScope);
    const day = Array.from({ length: 100 }, (_, index) => record(at(10) + index * 300_000));
    expect(first(day, hours)).toEqual(wholeScope);
  });

  it("leaves out what was said in private beside what was said in public, until it is chosen", () => {
    const found = outline([record(at(14)), record(at(14), "ada, mo")]);
    const first = (names: readonly string[], privates: readonly string[]) =>
      scopeAtFirst(found, null, contents(names, privates)).channels;
    expect(first(["ops", "ada, mo"], ["ada, mo"])).toEqual(new Set(["ops"]));
    expect(first(["ada, mo"], ["ada, mo"])).toBeNull();
  });

  it("is of another source once it names a channel that this one does not have", () => {
    const scope: Scope = { ...wholeScope, channels: new Set(["ops"]) };
    expect(isScopeOf(scope, contents(["ops", "dev"]))).toBe(true);
    expect(isScopeOf(scope, contents(["dev"]))).toBe(false);
    expect(isScopeOf(wholeScope, contents(["dev"]))).toBe(true);
  });

  it("lies within another when its channels and its time do", () => {
    const inner: Scope = { channels: new Set(["ops"]), ...hours };
    expect(isScopeWithin(inner, wholeScope)).toBe(true);
    expect(isScopeWithin(wholeScope, inner)).toBe(false);
    expect(isScopeWithin({ ...inner, from: null }, inner)).toBe(false);
    expect(isScopeWithin({ ...inner, channels: new Set(["dev"]) }, inner)).toBe(false);
  });
});
