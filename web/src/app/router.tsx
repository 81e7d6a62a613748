import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { NotFoundPage } from "./not-found-page.tsx";
import { pagesBelow } from "./pages-below.ts";
import { Root } from "./root.tsx";
import { RouteErrorPage } from "./route-error-page.tsx";

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Root,
});
const page = pagesBelow(root);

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("../pages/settings.tsx"), "Settings"),
});
const setting = pagesBelow(settings);
const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: "/",
  beforeLoad: () => {
    // oxlint-disable-next-line typescript/only-throw-error -- how this router is told to go elsewhere
    throw redirect({ to: "/settings/appearance", replace: true });
  },
});

/**
 * Every page of the product, one line each, loaded when first visited. A page reads its parameters with
 * `getRouteApi("/incidents/$incidentId").useParams()`. Those open to anyone end in `{ bare: true }`.
 */
const routeTree = root.addChildren([
  page("/", () => import("../pages/home.tsx"), "Home"),
  settings.addChildren([
    settingsStart,
    setting("appearance", () => import("../pages/appearance.tsx"), "Appearance"),
  ]),
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
