import type { Context as HonoContext } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "pino";
import { isDatabaseAway } from "../database/connect.ts";
import { problemOf, ProblemError } from "./problem-error.ts";

/** Turns whatever was thrown into a problem document; what we did not mean to tell is logged and not told. */
export function answerError(error: unknown, http: HonoContext, log: Logger): Response {
  const problem = problemOf(meant(error, http, log));
  return http.body(JSON.stringify(problem), problem.status as 400, {
    "content-type": "application/problem+json",
  });
}

function meant(error: unknown, http: HonoContext, log: Logger): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isDatabaseAway(error)) {
    log.warn({ err: error }, "database cannot be reached");
    return new ProblemError(
      "unavailable",
      "The database does not answer just now. Nothing was saved; try again in a moment.",
    );
  }
  // The route, not the address: that may hold the secret of a link.
  log.error({ err: error, method: http.req.method, route: routePath(http, -1) }, "request failed");
  return new ProblemError(
    "internal-error",
    "Nothing was saved. Try again; if it goes on, tell whoever runs this installation.",
  );
}
