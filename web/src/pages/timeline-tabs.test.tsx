import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { answerOf } from "../app/use-answer.ts";
import { timelinePlaces } from "./timeline-places.ts";
import { TimelineTabs } from "./timeline-tabs.tsx";

const retrospectiveId = "01980000-0000-7000-8000-000000000002";

function show(mayWrite: boolean): (string | null)[] {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const { queryKey } = answerOf(getRetrospective, { params: { retrospectiveId } });
  const may = { read: true, write: mayWrite, manage: false };
  queryClient.setQueryData(queryKey, { id: retrospectiveId, may } as never);
  const root = createRootRoute();
  const routes = timelinePlaces.map(({ to: path }) =>
    createRoute({ getParentRoute: () => root, path }),
  );
  const router = createRouter({ routeTree: root.addChildren(routes) });
  render(
    <RouterContextProvider router={router as never}>
      <QueryClientProvider client={queryClient}>
        <TimelineTabs retrospectiveId={retrospectiveId} />
      </QueryClientProvider>
    </RouterContextProvider>,
  );
  return screen.getAllByRole("link").map(({ textContent }) => textContent);
}

describe("the pages of a timeline", () => {
  afterEach(cleanup);

  it("are all there for those who write", () => {
    expect(show(true)).toEqual(["Story", "Evidence", "Communication", "Monitoring"]);
  });

  it("are without the evidence, which would refuse them, for readers", () => {
    expect(show(false)).toEqual(["Story", "Communication", "Monitoring"]);
  });
});
