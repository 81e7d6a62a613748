import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { QuickAdd } from "./quick-add.tsx";

const retrospectiveId = "01980000-0000-7000-8000-000000000002";
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "New action item" });
const type = (value: string) => fireEvent.change(field(), { target: { value } });

describe("adding action items line by line", () => {
  let answer: (response: Response) => void;
  let added: string[];

  beforeEach(() => {
    vi.stubGlobal("fetch", () => {
      const { promise, resolve } = Promise.withResolvers<Response>();
      answer = resolve;
      return promise;
    });
    added = [];
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <QuickAdd
            retrospectiveId={retrospectiveId}
            field={createRef()}
            onAdded={({ title }) => added.push(title)}
          />
        </QueryClientProvider>
      </MantineProvider>,
    );
    type("Alert on a full pool");
    fireEvent.submit(screen.getByRole("form", { name: "Add an action item" }));
  });
  afterEach(() => {
    cleanup();
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  const arrive = () => {
    answer(Response.json({ id: "1", title: "Alert on a full pool" }, { status: 201 }));
    return waitFor(() => {
      expect(added).toEqual(["Alert on a full pool"]);
    });
  };

  it("waits empty for the next", async () => {
    await arrive();
    expect(field().value).toBe("");
  });

  it("keeps what was typed while the line was on its way", async () => {
    type("Alert on a full pool Rehearse the rollback");
    await arrive();
    expect(field().value).toBe("Rehearse the rollback");
    cleanup();
    expect(localStorage.getItem(`second-story:draft:action-item:${retrospectiveId}`)).toBe(
      '"Rehearse the rollback"',
    );
  });
});
