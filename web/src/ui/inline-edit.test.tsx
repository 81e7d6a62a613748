import { MantineProvider } from "@mantine/core";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { InlineEdit } from "./inline-edit.tsx";

function show(save: (value: string) => Promise<unknown>) {
  render(
    <MantineProvider env="test">
      <InlineEdit label="Title" value="Checkout errors" draftKey="title" save={save} />
    </MantineProvider>,
  );
}
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Title" });
const open = (text: string) => {
  fireEvent.click(screen.getByRole("button"));
  fireEvent.change(field(), { target: { value: text } });
};

describe("editing in place", () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  test("keeps what was typed on Enter", async () => {
    const saved: string[] = [];
    show(async (value) => saved.push(value));
    open("Checkout errors after a deploy");
    await act(async () => {
      fireEvent.keyDown(field(), { key: "Enter" });
    });
    expect(saved).toEqual(["Checkout errors after a deploy"]);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("leaves everything as it was on Escape", async () => {
    const saved: string[] = [];
    show(async (value) => saved.push(value));
    open("Something else");
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(saved).toEqual([]);
    expect(screen.getByRole("button").textContent).toContain("Checkout errors");
  });

  test("does not send what did not change", async () => {
    const saved: string[] = [];
    show(async (value) => saved.push(value));
    open("Checkout errors ");
    await act(async () => {
      fireEvent.blur(field());
    });
    expect(saved).toEqual([]);
  });

  test("stays open with the reason when it could not be kept", async () => {
    show(() => Promise.reject(new Error("no")));
    open("New title");
    await act(async () => {
      fireEvent.keyDown(field(), { key: "Enter" });
    });
    expect(field().value).toBe("New title");
    expect(screen.getByText("Reload it. What you typed is kept.")).toBeDefined();
  });

  test("opens with what was typed before a reload", () => {
    show(() => Promise.resolve());
    open("Half a ti");
    cleanup();
    show(() => Promise.resolve());
    expect(field().value).toBe("Half a ti");
  });
});
