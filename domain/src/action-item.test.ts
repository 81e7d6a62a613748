import { describe, expect, it } from "vitest";
import { actionItemDraftSchema, actionMoveSchema, isOverdue, movesFrom } from "./action-item.ts";

const owner = { id: "01900000-0000-7000-8000-00000000000a", name: "Ada" };

describe("moving an action item", () => {
  it("is agreed once it has an owner and a due date", () => {
    expect(movesFrom({ state: "proposed", owner, dueOn: "2026-04-01" })).toContainEqual({
      state: "agreed",
      missing: [],
    });
  });

  it("says what is missing instead of refusing without a word", () => {
    const agreed = movesFrom({ state: "proposed", owner: null, dueOn: null }).find(
      ({ state }) => state === "agreed",
    );
    expect(agreed?.missing).toEqual(["one owner", "a due date"]);
  });

  it("is verified only after it is done", () => {
    const reachable = (state: "agreed" | "done") =>
      movesFrom({ state, owner, dueOn: "2026-04-01" }).map((move) => move.state);
    expect(reachable("agreed")).not.toContain("verified");
    expect(reachable("done")).toContain("verified");
  });

  it("can always be dropped while open, with a reason", () => {
    expect(actionMoveSchema.safeParse({ state: "dropped", because: "" }).success).toBe(false);
    expect(
      movesFrom({ state: "proposed", owner: null, dueOn: null }).find(
        ({ state }) => state === "dropped",
      )?.missing,
    ).toEqual([]);
  });

  it("can be taken up again after it was dropped or found not to work", () => {
    const from = (state: "dropped" | "verified") =>
      movesFrom({ state, owner, dueOn: "2026-04-01" }).map((move) => move.state);
    expect(from("dropped")).toEqual(["proposed"]);
    expect(from("verified")).toEqual(["in-progress"]);
  });
});

describe("an overdue item", () => {
  it("is open and its day has passed", () => {
    expect(isOverdue({ state: "agreed", dueOn: "2026-03-09" }, "2026-03-10")).toBe(true);
    expect(isOverdue({ state: "agreed", dueOn: "2026-03-10" }, "2026-03-10")).toBe(false);
    expect(isOverdue({ state: "done", dueOn: "2026-03-09" }, "2026-03-10")).toBe(false);
    expect(isOverdue({ state: "agreed", dueOn: null }, "2026-03-10")).toBe(false);
  });
});

describe("the draft of an action item", () => {
  it("refuses fields that are not a person's to set", () => {
    expect(actionItemDraftSchema.safeParse({ title: "Add a limit", state: "done" }).success).toBe(
      false,
    );
  });
});
