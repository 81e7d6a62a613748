import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import type { Logger } from "pino";
import { v7 } from "uuid";
import { createApp } from "./app.ts";
import { createChangeFeed } from "./audit/feed-changes.ts";
import { changesChannel } from "./audit/store.ts";
import type { Config } from "./config.ts";
import type { Context } from "./context.ts";
import { listenForChanges } from "./database/listen.ts";
import { openDatabase, type OpenDatabase } from "./database/open-database.ts";
import { measureRequests } from "./http/measure-requests.ts";
import { serveWeb } from "./http/serve-web.ts";
import { closeGracefully } from "./operations/close-gracefully.ts";
import { createMetrics } from "./operations/metrics.ts";
import { operationsRoutes } from "./operations/routes.ts";
import { createAuth } from "./people/auth.ts";
import { createFindCaller } from "./people/find-caller.ts";
import { startClearing } from "./evidence/clearing/start-clearing.ts";
import { startDeliveries } from "./integrations/start-deliveries.ts";
import { createOutgoing } from "./outgoing/create-outgoing.ts";
import { createSeal } from "./seal/create-seal.ts";
import { findSealKey } from "./seal/find-seal-key.ts";
import { acceptProse } from "./prose/accept-prose.ts";
import { ensureSetupLink } from "./setup/ensure-setup-link.ts";
import { StartError } from "./start-error.ts";
import { version } from "./version.ts";

export type RunningServer = {
  readonly port: number;
  readonly context: Context;
  /** Where the organisation and its first administrator are made; undefined once they are. */
  readonly setupLink: string | undefined;
  readonly close: () => Promise<void>;
};

const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Opens the database, builds the context and listens. @throws StartError with a sentence on what to do. */
export async function startServer(config: Config, log: Logger): Promise<RunningServer> {
  const database = await openDatabase(config, log);
  const resources: Closable[] = [database];
  try {
    return await startOn(database, resources, config, log);
  } catch (error) {
    await closeAll(resources).catch((closing: unknown) => {
      log.warn({ err: closing }, "not everything closed");
    });
    throw error;
  }
}

type Closable = { readonly close: () => Promise<void> };

/** What is opened is added to `resources`, so that it is closed in turn whatever comes after it fails. */
async function startOn(
  database: OpenDatabase,
  resources: Closable[],
  config: Config,
  log: Logger,
): Promise<RunningServer> {
  const { db } = database;
  const changes = createChangeFeed();
  const listener = await listenForChanges(database.connectionString, {
    channel: changesChannel,
    onNotification: changes.receive,
    onReconnect: changes.reconnected,
    log,
  });
  resources.push(listener);
  const now = (): Date => new Date();
  const auth = await createAuth({ db, log, now, baseUrl: config.baseUrl });
  const context: Context = {
    db,
    log,
    now,
    newId: v7,
    baseUrl: config.baseUrl,
    trustedProxies: config.trustedProxies,
    changes,
    outgoing: createOutgoing({ allowed: config.outgoingAllowed }),
    seal: createSeal(await findSealKey(config, log)),
    auth,
    findCaller: createFindCaller(db, now, auth.findSessionUser),
  };
  const state = { isClosing: false };
  const metrics = createMetrics(database.pool);
  const app = new Hono();
  app.use("/api/*", measureRequests(metrics, log));
  app.route(
    "/",
    operationsRoutes({
      pool: database.pool,
      registry: metrics.registry,
      version,
      isClosing: () => state.isClosing,
      metricsToken: config.metricsToken,
      findRemoteAddress: (environment) =>
        getConnInfo({ env: environment } as Parameters<typeof getConnInfo>[0]).remote.address,
    }),
  );
  app.route("/", createApp(context));
  serveWeb(app, webFolder);
  const deliveries = await startDeliveries(context, database.connectionString);
  resources.push(deliveries);
  resources.push(startClearing(context));
  const setupLink = await ensureSetupLink(db, now(), config.baseUrl);
  const server = await listen(app, config);
  const prose = await acceptProse({ server, context, database });
  return {
    port: (server.address() as AddressInfo).port,
    context,
    setupLink,
    close: async () => {
      state.isClosing = true;
      await closeGracefully({
        server,
        endStreams: async () => {
          changes.close();
          await prose.close();
        },
        closeResources: () => closeAll(resources),
        log,
      });
    },
  };
}

/** The last that was opened first; one that does not close keeps none of the others open. */
async function closeAll(resources: readonly Closable[]): Promise<void> {
  const failures: unknown[] = [];
  for (const { close } of resources.toReversed()) {
    await close().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, "not everything closed");
}

async function listen(app: Hono, config: Config): Promise<Server> {
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }) as Server;
  try {
    await once(server, "listening");
  } catch (cause) {
    if ((cause as { code?: string }).code !== "EADDRINUSE") throw cause;
    throw new StartError(
      `Port ${String(config.port)} is in use. Stop what uses it, or set PORT to another number.`,
      { cause },
    );
  }
  return server;
}
