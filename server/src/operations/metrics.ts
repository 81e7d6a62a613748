import type { Pool } from "pg";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  readonly registry: Registry;
  /** Seconds that a request took, by method, route pattern (never the address itself) and status. */
  readonly requestSeconds: Histogram<"method" | "route" | "status">;
}

/** The figures that `/metrics` shows: the process, the pool of database connections, and the requests. */
export function createMetrics(pool: Pool): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requestSeconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer a request, by route",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  registry.registerMetric(
    new Gauge({
      name: "database_connections",
      help: "Connections of the pool, by what they are doing",
      labelNames: ["state"],
      registers: [],
      collect() {
        this.set({ state: "open" }, pool.totalCount);
        this.set({ state: "idle" }, pool.idleCount);
        this.set({ state: "awaited" }, pool.waitingCount);
      },
    }),
  );
  return { registry, requestSeconds };
}
