import { expect, it } from "vitest";
import { actionsWords } from "./actions-words.ts";

it("says how far the action items of a lesson have got", () => {
  expect(actionsWords({ openActions: 0, closedActions: 0 })).toBe("No action items");
  expect(actionsWords({ openActions: 1, closedActions: 0 })).toBe("0 of 1 action item done");
  expect(actionsWords({ openActions: 3, closedActions: 2 })).toBe("2 of 5 action items done");
  expect(actionsWords({ openActions: 0, closedActions: 5 })).toBe("All 5 action items done");
  expect(actionsWords({ openActions: 0, closedActions: 1 })).toBe("Its action item is done");
});
