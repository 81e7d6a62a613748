import { describe, expect, it } from "vitest";
import { actionQuery } from "./action-query.ts";

const ask = (filters: Readonly<Record<string, string>>) =>
  actionQuery((name) => filters[name] ?? "", "2026-03-10");

describe("the list of action items", () => {
  it("is about what is open unless a state is chosen", () => {
    expect(ask({})).toEqual({ state: ["proposed", "agreed", "in-progress"] });
    expect(ask({ state: "done" })).toEqual({ state: ["done"] });
    expect(ask({ state: "all" })).toEqual({});
  });

  it("takes overdue as open and due before today, whatever state was chosen", () => {
    expect(ask({ overdue: "true", state: "done" })).toEqual({
      state: ["proposed", "agreed", "in-progress"],
      dueBefore: "2026-03-10",
    });
  });

  it("finds one item by its code in any state", () => {
    expect(ask({ words: "a-12", owner: "me" })).toEqual({ number: 12 });
  });

  it("leaves out what somebody typed into the address and does not fit", () => {
    expect(ask({ state: "all", priority: "P9", owner: "x'; --", sort: "random" })).toEqual({});
    expect(ask({ state: "all", priority: "P0", type: "detect", owner: "nobody" })).toEqual({
      priority: ["P0"],
      type: ["detect"],
      owner: "nobody",
    });
  });
});
