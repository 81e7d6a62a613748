import type { Route } from "@second-story/api/route.ts";
import { ProblemError } from "./problem-error.ts";

/**
 * Refuses a state-changing request that a browser sends for another site. Browsers always say where such a
 * request comes from; programs with a token do not send cookies and are let through.
 */
export function checkOrigin(route: Route, request: Request, baseUrl: string): void {
  if (route.method === "GET") return;
  if (!isForeign(request.headers, baseUrl)) return;
  throw new ProblemError("foreign-origin", `Open Second Story at ${baseUrl} and try again there.`);
}

/** Also for the WebSocket, which browsers open across sites with cookies. */
export function isForeign(headers: Headers, baseUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  return origin !== null && origin !== new URL(baseUrl).origin && !isSameHost(origin, headers);
}

/** On a first look people use whatever address they know (localhost, an IP): same host, same origin. */
function isSameHost(origin: string, headers: Headers): boolean {
  const host = headers.get("host");
  return host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
