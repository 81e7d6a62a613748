import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from "@tanstack/react-router";
import { NotFoundPage } from "./not-found-page.tsx";
import { Root } from "./root.tsx";
import { RouteErrorPage } from "./route-error-page.tsx";

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Root,
});

/** A page in the shell, for somebody who is signed in. */
const page = <const Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

/**
 * Every page of the product, one line each, loaded when first visited. A page reads its parameters with
 * `getRouteApi("/incidents/$incidentId").useParams()`.
 */
const routeTree = root.addChildren([
  page(
    "/",
    lazyRouteComponent(() => import("../pages/home.tsx"), "Home"),
  ),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: RouteErrorPage,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** Open to anyone and shown without the shell: sign-in, an invitation. */
    readonly bare?: boolean;
  }
}
