import * as routes from "@second-story/api/monitoring-sources.ts";
import { isSameHost, type MonitoringSource } from "@second-story/domain/monitoring-source.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction, type Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import { askWhetherItWorks } from "../prometheus.ts";
import { openSource, sealCredentials } from "./open-source.ts";
import * as store from "./store.ts";

const taken = { monitoring_sources_name: "There is a source of this name already." };

export function monitoringSourcesRoutes({ serve, context }: Feature): void {
  const { db, newId, seal, outgoing } = context;

  serve(routes.listMonitoringSources, async () => ({ items: await store.listSources(db) }));

  serve(routes.createMonitoringSource, ({ caller, body }) =>
    refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const id = newId();
        const sealed = sealCredentials(seal, id, body.credentials);
        await store.insertSource(trx, { id, createdBy: caller.userId }, body, sealed);
        return record(trx, caller.userId, "created", await getSource(trx, id));
      }),
    ),
  );

  serve(routes.editMonitoringSource, async ({ caller, params: { sourceId }, body }) => {
    const saved = await refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const { version, credentials, ...change } = body;
        const before = await getSource(trx, sourceId);
        const keeps = credentials === undefined && before.credentials.kind !== "none";
        if (keeps && before.version === version && !isSameHost(before.url, change.url)) {
          throw new ProblemError("invalid-input", "The address leads to another host.", {
            fields: [
              {
                path: "credentials",
                message: "The address leads to another host now: give the credentials for it.",
              },
            ],
          });
        }
        const sealed = credentials && sealCredentials(seal, sourceId, credentials);
        if (!(await store.saveSource(trx, sourceId, version, change, sealed))) return undefined;
        return record(trx, caller.userId, "edited", await getSource(trx, sourceId));
      }),
    );
    if (saved) return saved;
    throw staleVersion(await getSource(db, sourceId));
  });

  serve(routes.deleteMonitoringSource, async ({ caller, params: { sourceId } }) => {
    await transaction(db, async (trx) => {
      const source = await getSource(trx, sourceId);
      await store.deleteSource(trx, sourceId);
      await record(trx, caller.userId, "deleted", source);
    });
  });

  serve(routes.testMonitoringSource, async ({ params: { sourceId } }) =>
    askWhetherItWorks(outgoing, await openSource(context, sourceId)),
  );
}

async function getSource(db: Db, sourceId: string): Promise<MonitoringSource> {
  const found = await store.findSource(db, sourceId);
  if (!found) throw notFound("monitoring source");
  return found.source;
}

async function record(
  trx: Transaction<Database>,
  actorId: string,
  action: string,
  source: MonitoringSource,
): Promise<MonitoringSource> {
  await recordChange(trx, {
    topic: "monitoring",
    action,
    actorId,
    subjectId: source.id,
    detail: { name: source.name },
  });
  return source;
}
