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

const retrospective = createRoute({
  getParentRoute: () => root,
  path: "/retrospectives/$retrospectiveId",
  component: lazyRouteComponent(
    () => import("../pages/retrospective-workspace.tsx"),
    "RetrospectiveWorkspace",
  ),
});
const inRetrospective = pagesBelow(retrospective);

/**
 * Every page of the product, one line each, loaded when first visited. A page reads its parameters with
 * `getRouteApi("/incidents/$incidentId").useParams()`. Those open to anyone end in `{ bare: true }`.
 */
const routeTree = root.addChildren([
  page("/incidents", () => import("../pages/incident-list-page.tsx"), "IncidentListPage"),
  page("/incidents/new", () => import("../incidents/new-incident-page.tsx"), "NewIncidentPage"),
  page("/incidents/$incidentId", () => import("../pages/incident-page.tsx"), "IncidentPage"),
  page(
    "/incidents/$incidentId/retrospective",
    () => import("../retrospectives/new-retrospective-page.tsx"),
    "NewRetrospectivePage",
  ),
  page(
    "/retrospectives",
    () => import("../pages/retrospective-list-page.tsx"),
    "RetrospectiveListPage",
  ),
  page(
    "/retrospectives/new",
    () => import("../retrospectives/new-retrospective-page.tsx"),
    "NewRetrospectivePage",
  ),
  retrospective.addChildren([
    inRetrospective(
      "/",
      () => import("../pages/retrospective-overview.tsx"),
      "RetrospectiveOverview",
    ),
    inRetrospective("timeline", () => import("../pages/timeline-page.tsx"), "TimelinePage"),
    inRetrospective("timeline/evidence", () => import("../pages/tray-page.tsx"), "TrayPage"),
    inRetrospective(
      "timeline/communication",
      () => import("../pages/communication-page.tsx"),
      "CommunicationPage",
    ),
    inRetrospective(
      "timeline/monitoring",
      () => import("../pages/monitoring-page.tsx"),
      "MonitoringPage",
    ),
    inRetrospective("share", () => import("../pages/share-tab.tsx"), "ShareTab"),
    inRetrospective("actions", () => import("../pages/action-items-tab.tsx"), "ActionItemsTab"),
    inRetrospective("analysis", () => import("../pages/analysis-page.tsx"), "AnalysisPage"),
    inRetrospective(
      "history",
      () => import("../pages/retrospective-history.tsx"),
      "RetrospectiveHistory",
    ),
  ]),
  page("/library", () => import("../pages/library-page.tsx"), "LibraryPage"),
  page(
    "/library/$retrospectiveId/$number",
    () => import("../pages/edition-page.tsx"),
    "EditionPage",
  ),
  page("/actions", () => import("../pages/actions-page.tsx"), "ActionsPage"),
  page("/", () => import("../pages/home.tsx"), "Home"),
  page("/language-rules", () => import("../language/rules-page.tsx"), "LanguageRulesPage"),
  page("/sign-in", () => import("../people/sign-in-page.tsx"), "SignInPage", { bare: true }),
  page("/setup", () => import("../people/setup-first-page.tsx"), "SetupFirstPage", { bare: true }),
  page("/setup/$token", () => import("../people/setup-page.tsx"), "SetupPage", { bare: true }),
  page("/join/$token", () => import("../people/join-page.tsx"), "JoinPage", { bare: true }),
  page("/reset/$token", () => import("../people/reset-page.tsx"), "ResetPage", { bare: true }),
  settings.addChildren([
    settingsStart,
    setting("severities", () => import("../incidents/severity-settings.tsx"), "SeveritySettings"),
    setting("appearance", () => import("../pages/appearance.tsx"), "Appearance"),
    setting("account", () => import("../people/account-page.tsx"), "AccountPage"),
    setting("sessions", () => import("../people/sessions-page.tsx"), "SessionsPage"),
    setting("tokens", () => import("../people/tokens-page.tsx"), "TokensPage"),
    setting(
      "organisation",
      () => import("../organisation/organisation-page.tsx"),
      "OrganisationPage",
    ),
    setting("people", () => import("../people/people-page.tsx"), "PeoplePage"),
    setting("teams", () => import("../people/teams-page.tsx"), "TeamsPage"),
    setting("data", () => import("../pages/data-settings.tsx"), "DataSettings"),
    setting(
      "integrations",
      () => import("../integrations/integrations-page.tsx"),
      "IntegrationsPage",
    ),
    setting(
      "integrations/$sourceId",
      () => import("../integrations/source-page.tsx"),
      "SourcePage",
    ),
    setting(
      "monitoring",
      () => import("../monitoring/sources/sources-page.tsx"),
      "MonitoringSourcesPage",
    ),
    setting("services", () => import("../services/services-page.tsx"), "ServicesPage"),
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
