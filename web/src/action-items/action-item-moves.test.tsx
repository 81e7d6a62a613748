import type { ActionItem } from "@second-story/domain/action-item.ts";
import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ActionItemMoves } from "./action-item-moves.tsx";
import type { ActionItemChange } from "./use-action-item-edit.tsx";

const item: ActionItem = {
  id: "01980000-0000-7000-8000-000000000001",
  number: 12,
  retrospectiveId: "01980000-0000-7000-8000-000000000002",
  title: "Alert when requests wait for a connection",
  detail: "",
  state: "proposed",
  droppedBecause: null,
  owner: null,
  team: null,
  teamAnswer: "proposed",
  dueOn: null,
  dueLateBecause: null,
  priority: null,
  type: "detect",
  horizon: null,
  reason: "",
  expectedChange: "",
  measure: "Time to detect under 3 minutes",
  measureOn: null,
  effect: null,
  effectNote: null,
  createdAt: "2026-03-10T09:00:00.000Z",
  updatedAt: "2026-03-10T09:00:00.000Z",
  doneAt: null,
  verifiedAt: null,
  version: 1,
};
const owned = { owner: { id: item.id, name: "Ada" }, dueOn: "2026-04-01" };

function show(more: Partial<ActionItem>): ActionItemChange[] {
  const changes: ActionItemChange[] = [];
  const edit = {
    save: async () => item,
    keep: async () => undefined,
    change: (change: ActionItemChange) => changes.push(change),
    begin: () => undefined,
    dialog: undefined,
  };
  render(
    <MantineProvider env="test">
      <ActionItemMoves item={{ ...item, ...more }} edit={edit} />
    </MantineProvider>,
  );
  return changes;
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

describe("moving an action item on", () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it("says what is missing, and does not offer the move until it is there", () => {
    show({});
    expect(button("Agree on it").disabled).toBe(true);
    expect(screen.getByText("To go on, it still needs one owner and a due date.")).toBeTruthy();
    expect(button("Drop it…").disabled).toBe(false);
  });

  it("goes on at one press when nothing is missing", () => {
    const changes = show(owned);
    fireEvent.click(button("Agree on it"));
    expect(changes).toEqual([{ move: { state: "agreed" } }]);
  });

  it("drops with a reason only, and keeps a reason that was begun", () => {
    const changes = show({});
    fireEvent.click(button("Drop it…"));
    expect(button("Drop it").disabled).toBe(true);
    const field = () => screen.getByRole("textbox", { name: "Why is it dropped?" });
    fireEvent.change(field(), { target: { value: "The proxy stays" } });
    cleanup();
    show({});
    fireEvent.click(button("Drop it…"));
    expect((field() as HTMLInputElement).value).toBe("The proxy stays");
    cleanup();
    expect(changes).toEqual([]);
  });

  it("sends the reason with the move", () => {
    const changes = show({});
    fireEvent.click(button("Drop it…"));
    const field = screen.getByRole("textbox", { name: "Why is it dropped?" });
    fireEvent.change(field, { target: { value: "The proxy stays" } });
    fireEvent.click(button("Drop it"));
    expect(changes).toEqual([{ move: { state: "dropped", because: "The proxy stays" } }]);
  });

  it("verifies with the effect that was seen, beside the measure to look at", () => {
    const changes = show({ ...owned, state: "done" });
    fireEvent.click(button("Verify its effect…"));
    expect(screen.getByText(/Time to detect under 3 minutes/u)).toBeTruthy();
    expect(button("Verify it").disabled).toBe(true);
    fireEvent.click(screen.getByRole("radio", { name: "It worked in part" }));
    fireEvent.change(screen.getByRole("textbox", { name: "What was seen" }), {
      target: { value: "4 minutes" },
    });
    fireEvent.click(button("Verify it"));
    expect(changes).toEqual([{ move: { state: "verified", effect: "partly", note: "4 minutes" } }]);
  });
});
