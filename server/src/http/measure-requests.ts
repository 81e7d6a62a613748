import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "pino";
import type { Metrics } from "../operations/metrics.ts";

/** Counts and times each request by its route, and logs it; the address itself may name what is private. */
export function measureRequests(metrics: Metrics, log: Logger): MiddlewareHandler {
  return async (http, next) => {
    const started = performance.now();
    await next();
    const seconds = (performance.now() - started) / 1000;
    const labels = {
      method: http.req.method,
      route: routePath(http, -1),
      status: String(http.res.status),
    };
    metrics.requestSeconds.observe(labels, seconds);
    log.debug({ ...labels, ms: Math.round(seconds * 1000) }, "request");
  };
}
