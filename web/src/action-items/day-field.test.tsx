import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DayField } from "./day-field.tsx";

function show(value: string | null): (string | null)[] {
  const kept: (string | null)[] = [];
  render(
    <MantineProvider env="test">
      <DayField label="Due" value={value} onChange={(day) => kept.push(day)} />
    </MantineProvider>,
  );
  return kept;
}
const type = (value: string) => {
  fireEvent.change(screen.getByLabelText("Due"), { target: { value } });
};

describe("a day", () => {
  afterEach(cleanup);

  it("is kept once it is whole, not while the year is being typed", () => {
    const kept = show(null);
    for (const text of ["0002-04-01", "0020-04-01", "0202-04-01", "2026-04-01"]) type(text);
    expect(kept).toEqual(["2026-04-01"]);
  });

  it("is taken away when the field is left empty, not while it is being retyped", () => {
    const kept = show("2026-04-01");
    type("");
    expect(kept).toEqual([]);
    type("2026-04-02");
    expect(kept).toEqual(["2026-04-02"]);
    type("");
    fireEvent.blur(screen.getByLabelText("Due"));
    expect(kept).toEqual(["2026-04-02", null]);
  });
});
