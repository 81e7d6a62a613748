import { actionStateSchema, movesFrom } from "@second-story/domain/action-item.ts";
import { describe, expect, it } from "vitest";
import { missingWords, moveLabel } from "./move-words.ts";

describe("moving an action item", () => {
  it("reads as something to do, and going back does not read as going on", () => {
    expect(moveLabel("proposed", "agreed")).toBe("Agree on it");
    expect(moveLabel("in-progress", "agreed")).toBe("Put it back");
    expect(moveLabel("done", "in-progress")).toBe("Reopen it");
  });

  it("offers no two ways of the same name", () => {
    for (const state of actionStateSchema.options) {
      const owner = { id: "01980000-0000-7000-8000-000000000000", name: "Ada" };
      const labels = movesFrom({ state, owner, dueOn: "2026-03-10" }).map((move) =>
        moveLabel(state, move.state),
      );
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("says what is missing", () => {
    const [agree] = movesFrom({ state: "proposed", owner: null, dueOn: null });
    expect(agree && missingWords(agree)).toBe("To go on, it still needs one owner and a due date.");
  });
});
