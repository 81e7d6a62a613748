import { Hono } from "hono";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import { actionItemsRoutes } from "./action-items/routes.ts";
import { changesRoutes } from "./audit/routes.ts";
import type { Context } from "./context.ts";
import { authorMatchesRoutes } from "./communication/author-matches/routes.ts";
import { communicationMarksRoutes } from "./communication/marks/routes.ts";
import { presencesRoutes } from "./communication/presences/routes.ts";
import { editionsRoutes } from "./editions/routes.ts";
import { arrivalsRoutes } from "./evidence/arrivals/routes.ts";
import { citationsRoutes } from "./evidence/citations/routes.ts";
import { milestoneSignsRoutes } from "./evidence/milestone-signs/routes.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import { trayRoutes } from "./evidence/tray/routes.ts";
import { exportsRoutes } from "./exports/routes.ts";
import { factsAgreementRoutes } from "./facts-agreement/routes.ts";
import { factorsRoutes } from "./factors/routes.ts";
import { answerError } from "./http/answer-error.ts";
import { notFound } from "./http/problem-error.ts";
import { createServe, type Serve } from "./http/serve-route.ts";
import { incidentsRoutes } from "./incidents/routes.ts";
import { severitiesRoutes } from "./incidents/severities/routes.ts";
import { participantsRoutes } from "./retrospectives/participants/routes.ts";
import { retrospectivesRoutes } from "./retrospectives/routes.ts";
import { waiversRoutes } from "./retrospectives/waivers/routes.ts";
import { organisationRoutes } from "./organisation/routes.ts";
import { accountLinksRoutes } from "./people/account-links/routes.ts";
import { guestsRoutes } from "./people/guests/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { sessionsRoutes } from "./people/sessions/routes.ts";
import { teamsRoutes } from "./people/teams/routes.ts";
import { tokensRoutes } from "./people/tokens/routes.ts";
import { proseRoutes } from "./prose/routes.ts";
import { inboundEvidenceRoutes } from "./integrations/evidence/routes.ts";
import { integrationsRoutes } from "./integrations/routes.ts";
import { languageRoutes } from "./language/routes.ts";
import { libraryRoutes } from "./library/routes.ts";
import { monitoringChartsRoutes } from "./monitoring/charts/routes.ts";
import { missingSignalsRoutes } from "./monitoring/missing-signals/routes.ts";
import { monitoringSourcesRoutes } from "./monitoring/sources/routes.ts";
import { servicesRoutes } from "./services/routes.ts";
import { setupRoutes } from "./setup/routes.ts";
import { hypothesesRoutes } from "./timeline/hypotheses/routes.ts";
import { milestoneSuggestionsRoutes } from "./timeline/milestone-suggestions/routes.ts";
import { timelineRoutes } from "./timeline/routes.ts";

export type Feature = { readonly serve: Serve; readonly app: Hono; readonly context: Context };

/** The only list of features. */
const features: readonly ((feature: Feature) => void)[] = [
  changesRoutes,
  setupRoutes,
  organisationRoutes,
  peopleRoutes,
  sessionsRoutes,
  tokensRoutes,
  accountLinksRoutes,
  teamsRoutes,
  guestsRoutes,
  servicesRoutes,
  incidentsRoutes,
  severitiesRoutes,
  retrospectivesRoutes,
  participantsRoutes,
  waiversRoutes,
  actionItemsRoutes,
  timelineRoutes,
  hypothesesRoutes,
  milestoneSuggestionsRoutes,
  factsAgreementRoutes,
  presencesRoutes,
  authorMatchesRoutes,
  communicationMarksRoutes,
  factorsRoutes,
  proseRoutes,
  evidenceRoutes,
  arrivalsRoutes,
  trayRoutes,
  citationsRoutes,
  milestoneSignsRoutes,
  editionsRoutes,
  exportsRoutes,
  libraryRoutes,
  languageRoutes,
  integrationsRoutes,
  inboundEvidenceRoutes,
  monitoringSourcesRoutes,
  monitoringChartsRoutes,
  missingSignalsRoutes,
];

/** The API as a function from Request to Response; tests call `app.request(…)` and need no port. */
export function createApp(context: Context): Hono {
  const app = new Hono();
  app.use(secureHeaders(securityHeaders));
  app.use("/api/*", compress());
  app.use("/api/*", async (http, next) => {
    await next();
    if (!http.res.headers.has("cache-control")) http.res.headers.set("cache-control", "no-store");
  });
  app.onError((error, http) => answerError(error, http, context.log));
  const serve = createServe(app, context);
  for (const add of features) add({ serve, app, context });
  app.all("/api/*", () => {
    throw notFound("address");
  });
  return app;
}

const securityHeaders = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    // Mantine and the editor set inline styles; scripts come from our files alone.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", "blob:"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  // Whether to insist on HTTPS is for whoever ends TLS; on plain HTTP the header would be noise.
  strictTransportSecurity: false,
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
};
