import { expect, test } from "vitest";
import { fromLocalInput, toLocalInput } from "./local-input.ts";

const berlin = "Europe/Berlin";

test("what is typed in a zone comes back as typed", () => {
  const instant = fromLocalInput("2026-07-01T09:15", berlin);
  expect(instant).toBe("2026-07-01T07:15:00.000Z");
  expect(toLocalInput(instant ?? "", berlin)).toBe("2026-07-01T09:15");
});

test("an hour that a clock change repeats counts as its first", () => {
  expect(fromLocalInput("2026-10-25T02:30", berlin)).toBe("2026-10-25T00:30:00.000Z");
});

test("an hour that a clock change leaves out moves on by the change", () => {
  expect(fromLocalInput("2026-03-29T02:30", berlin)).toBe("2026-03-29T01:30:00.000Z");
});

test.each(["", "2026-03", "2026-02-31T10:00"])("%j is no moment", (text) => {
  expect(fromLocalInput(text, berlin)).toBeNull();
});
