import type { ActionItem } from "@second-story/domain/action-item.ts";
import { expect, it } from "vitest";
import { actionItemDifferences } from "./action-item-differences.ts";

const current = {
  title: "Alert on waits",
  state: "agreed",
  owner: { id: "1", name: "Ada" },
  team: null,
  teamAnswer: "proposed",
  dueOn: "2026-04-01",
  reason: "",
} as unknown as ActionItem;
const names = { person: (id: string) => (id === "1" ? "Ada" : "Grace"), team: () => "Payments" };

it("puts what somebody wrote beside what stands, in words and not in ids", () => {
  const change = { fields: { ownerId: "2", dueOn: null, reason: "It paged late" } };
  expect(actionItemDifferences(change, current, names)).toEqual([
    { label: "Owner", yours: "Grace", current: "Ada" },
    { label: "Due", yours: "–", current: expect.stringContaining("2026") as string },
    { label: "Why this was chosen", yours: "It paged late", current: "–" },
  ]);
});

it("names both states of a move", () => {
  expect(actionItemDifferences({ move: { state: "in-progress" } }, current, names)).toEqual([
    { label: "State", yours: "In progress", current: "Agreed" },
  ]);
});
