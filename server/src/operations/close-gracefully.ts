import type { Server } from "node:http";
import type { Logger } from "pino";

/** What closes when the server stops, in this order. */
export interface Closing {
  readonly server: Server;
  /** Ends what would stay open by itself, after no new connection is accepted: event streams, websockets. */
  readonly endStreams: () => Promise<void> | void;
  /** Closes what requests use: the listener, the database. */
  readonly closeResources: () => Promise<void>;
  readonly log: Pick<Logger, "info" | "warn">;
  /** How long requests may take to finish, in milliseconds; then their connections are cut. */
  readonly patience?: number;
}

/** Stops accepting, lets what was asked be answered, then closes the rest. Safe to call once. */
export async function closeGracefully(closing: Closing): Promise<void> {
  const { server, endStreams, closeResources, log, patience = 10_000 } = closing;
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await endStreams();
  // Browsers keep connections open for the next request; each is closed as soon as it has had its answer.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const timer = setTimeout(() => {
    log.warn("requests took too long to finish; their connections are cut");
    server.closeAllConnections();
  }, patience);
  await closed.promise;
  clearInterval(sweep);
  clearTimeout(timer);
  await closeResources();
  log.info("stopped");
}
