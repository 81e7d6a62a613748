import type { IncidentView } from "@second-story/api/incidents.ts";
import type { Me } from "@second-story/domain/person.ts";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { meQuery } from "../app/use-me.ts";
import { IncidentRecord } from "./incident-record.tsx";

const incident = {
  id: "01980000-0000-7000-8000-000000000001",
  number: 1,
  title: "Search answers slowly",
  summary: "",
  severity: { id: "01980000-0000-7000-8000-000000000002", name: "SEV2", rank: 2 },
  services: [],
  timeZone: "Asia/Tokyo",
  milestones: {},
  durations: [],
  orderNotes: [],
  discoveredBy: null,
  beforeCustomers: null,
  customersImpacted: null,
  customersShare: null,
  experienced: [],
  inWhoseWords: "",
  stress: null,
  createdAt: "2026-03-07T10:00:00.000Z",
  updatedAt: "2026-03-07T10:00:00.000Z",
  deleted: false,
  retrospectives: [],
  version: 3,
} satisfies IncidentView;

describe("the record of an incident", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it("lets people say in which time zone it happened, whoever entered it", async () => {
    const sent: unknown[] = [];
    vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
      if (init.method !== "PATCH") return Response.json({ items: [], next: null });
      sent.push(JSON.parse(init.body as string));
      return Response.json({ ...incident, timeZone: "Africa/Accra", version: 4 });
    });
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const me: Me = {
      id: "01980000-0000-7000-8000-000000000003",
      name: "Ada",
      email: "ada@example.org",
      handle: null,
      role: "member",
      timeZone: null,
      preferences: { theme: "system", languageChecker: true },
      version: 1,
    };
    queryClient.setQueryData(meQuery.queryKey, me);
    render(
      <RouterContextProvider router={createRouter({ routeTree: createRootRoute() }) as never}>
        <QueryClientProvider client={queryClient}>
          <MantineProvider env="test">
            <IncidentRecord incident={incident} action={null}>
              {null}
            </IncidentRecord>
          </MantineProvider>
        </QueryClientProvider>
      </RouterContextProvider>,
    );
    const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Time zone" });
    expect(field.value).toBe("Asia/Tokyo");
    fireEvent.focus(field);
    fireEvent.click(field);
    fireEvent.click(await screen.findByRole("option", { name: "Africa/Accra", hidden: true }));
    await waitFor(() => {
      expect(sent).toEqual([{ timeZone: "Africa/Accra", version: 3 }]);
    });
  });
});
