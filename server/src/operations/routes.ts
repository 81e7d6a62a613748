import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { Pool } from "pg";
import type { Registry } from "prom-client";

/** What the operations routes look at. */
export interface Operations {
  readonly pool: Pool;
  readonly registry: Registry;
  /** The release, as package.json names it. */
  readonly version: string;
  /** True from the moment that the server was asked to stop. */
  readonly isClosing: () => boolean;
  /** Bearer token that opens `/metrics` from elsewhere; without it only this machine may read them. */
  readonly metricsToken: string | undefined;
  /** The address of the socket that a request came over, without regard to headers. */
  readonly findRemoteAddress: (environment: unknown) => string | undefined;
}

const readinessSeconds = 2;

/** `/healthz`: the process answers. `/readyz`: it can do its work. `/metrics`: figures for Prometheus. */
export function operationsRoutes(operations: Operations): Hono {
  const { pool, registry, version, isClosing } = operations;
  const app = new Hono();
  app.get("/healthz", (http) => http.json({ status: "ok", version }));
  app.get("/readyz", async (http) => {
    const database = (await answers(pool)) ? "ok" : "away";
    const isReady = database === "ok" && !isClosing();
    const status = isClosing() ? "closing" : isReady ? "ok" : "unavailable";
    return http.json({ status, database }, isReady ? 200 : 503);
  });
  app.get("/metrics", async (http) => {
    const authorization = http.req.header("authorization");
    const forwarded = http.req.header("x-forwarded-for") ?? http.req.header("forwarded");
    const remote = operations.findRemoteAddress(http.env);
    if (!mayRead(operations.metricsToken, authorization, forwarded, remote)) return http.notFound();
    return http.body(await registry.metrics(), 200, { "content-type": registry.contentType });
  });
  return app;
}

function mayRead(
  token: string | undefined,
  authorization: string | undefined,
  forwarded: string | undefined,
  remote: string | undefined,
): boolean {
  if (token !== undefined) {
    const given = Buffer.from(authorization ?? "");
    const wanted = Buffer.from(`Bearer ${token}`);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
  return forwarded === undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(remote ?? "");
}

async function answers(pool: Pool): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), readinessSeconds * 1000);
  const asked = pool.query("select 1").then(
    () => true,
    () => false,
  );
  const isAnswered = await Promise.race([asked, late.promise]);
  clearTimeout(timer);
  return isAnswered;
}
