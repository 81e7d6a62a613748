import { getIncident } from "@second-story/api/incidents.ts";
import type { Me } from "@second-story/domain/person.ts";
import type { Role } from "@second-story/domain/permission.ts";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerOf } from "../app/use-answer.ts";
import { meQuery } from "../app/use-me.ts";
import { NewRetrospectivePage } from "./new-retrospective-page.tsx";

const incidentId = "01980000-0000-7000-8000-000000000001";

function show(role: Role): void {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const me: Me = {
    id: "01980000-0000-7000-8000-000000000003",
    name: "Ada",
    email: "ada@example.org",
    handle: null,
    role,
    timeZone: null,
    preferences: { theme: "system", languageChecker: true },
    version: 1,
  };
  queryClient.setQueryData(meQuery.queryKey, me);
  queryClient.setQueryData(answerOf(getIncident, { params: { incidentId } }).queryKey, {
    id: incidentId,
    number: 1,
    title: "Search answers slowly",
    severity: { id: incidentId, name: "SEV2", rank: 2 },
  } as never);
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: "/incidents/$incidentId/retrospective",
    component: NewRetrospectivePage,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [`/incidents/${incidentId}/retrospective`] }),
  });
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider env="test">
        <RouterProvider router={router as never} />
      </MantineProvider>
    </QueryClientProvider>,
  );
}

describe("starting a retrospective", () => {
  beforeEach(() => {
    vi.stubGlobal("scrollTo", () => undefined);
    vi.stubGlobal("fetch", async () => Response.json({ items: [], next: null }));
  });
  afterEach(() => {
    cleanup();
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  it("suggests the title of the incident, and leaves the field empty once it was emptied", async () => {
    show("member");
    const title = await screen.findByRole<HTMLInputElement>("textbox", { name: /Title/u });
    expect(title.value).toBe("Search answers slowly");
    fireEvent.change(title, { target: { value: "" } });
    expect(title.value).toBe("");
  });

  it("tells a reader who can, before anything is filled in", async () => {
    show("reader");
    expect(await screen.findByText("Members start retrospectives")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});
