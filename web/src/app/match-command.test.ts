import { expect, test } from "vitest";
import { matches } from "./match-command.ts";

const command = {
  id: "new",
  label: "New incident",
  group: "Create",
  keywords: "outage report",
  run: "/",
};

test.each([
  ["", true],
  ["new inc", true],
  ["create", true],
  ["OUT", true],
  ["cident", true],
  ["new retro", false],
  ["tage", false],
])("%j finds it: %s", (query, found) => {
  expect(matches(command, query)).toBe(found);
});
