import { MantineProvider } from "@mantine/core";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { WaitsForMe } from "./waits-for-me.tsx";

const retrospectiveId = "01980000-0000-7000-8000-000000000002";
const item = {
  id: "01980000-0000-7000-8000-000000000001",
  number: 12,
  retrospectiveId,
  retrospective: { id: retrospectiveId, title: "Checkout errors" },
  title: "Alert when requests wait",
  state: "agreed",
  dueOn: null,
} as ComponentProps<typeof WaitsForMe>["items"][number];

describe("what waits for me", () => {
  afterEach(cleanup);

  const show = (props: Partial<ComponentProps<typeof WaitsForMe>>) => {
    const router = createRouter({
      routeTree: createRootRoute(),
      history: createMemoryHistory(),
    });
    render(
      <RouterContextProvider router={router as never}>
        <MantineProvider env="test">
          <WaitsForMe items={[]} more={false} done={[]} unconfirmed={[]} {...props} />
        </MantineProvider>
      </RouterContextProvider>,
    );
  };

  it("leads to the item itself, and to the list of those that are mine", () => {
    show({ items: [item], more: true });
    const leadsTo = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(leadsTo(item.title)).toBe(`/retrospectives/${retrospectiveId}/actions#A-12`);
    expect(leadsTo("All of yours")).toBe("/actions?owner=me");
  });

  it("asks to confirm a timeline, and leads there", () => {
    const retrospective = { id: retrospectiveId, title: "Checkout errors" } as ComponentProps<
      typeof WaitsForMe
    >["unconfirmed"][number];
    show({ unconfirmed: [retrospective] });
    expect(screen.getByRole("link", { name: "Checkout errors" }).getAttribute("href")).toBe(
      `/retrospectives/${retrospectiveId}/timeline#facts`,
    );
  });

  it("asks whether what is done has worked", () => {
    show({ done: [{ ...item, state: "done", measureOn: "2026-03-10" }] });
    expect(screen.getByRole("link", { name: item.title })).toBeTruthy();
    expect(screen.getByText("see whether it worked")).toBeTruthy();
  });
});
