import * as routes from "@second-story/api/inbound-sources.ts";
import type { InboundSource } from "@second-story/domain/inbound-source.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import { maskSecrets } from "@second-story/evidence/mask-secrets.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction, type Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import { refuseTaken } from "../http/refuse-taken.ts";
import { addressOf, hashAddressToken, makeAddressToken } from "./address.ts";
import * as deliveries from "./deliveries/store.ts";
import { pageFrom, readPosition } from "./page-from.ts";
import { createReceive } from "./receive-delivery.ts";
import * as store from "./store.ts";
import { unpackBody } from "./unpack-body.ts";

type Trx = Transaction<Database>;

const taken = {
  inbound_sources_name: "There is a source of this name already.",
  inbound_sources_severity_id_fkey: "This severity does not exist any more. Choose another.",
  inbound_source_services_service_id_fkey:
    "One of the services does not exist any more. Choose again.",
};
const mostSecrets = 5;

export function integrationsRoutes({ serve, context }: Feature): void {
  const { db, newId, now, baseUrl } = context;
  const receive = createReceive(context);
  serve(routes.receiveDelivery, ({ params, request, address }) =>
    receive(params, request, address),
  );

  serve(routes.listInboundSources, async ({ query }) => ({
    items: await store.listSources(db, query.archived, now()),
  }));

  serve(routes.createInboundSource, ({ caller, body }) =>
    refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const [id, token] = [newId(), makeAddressToken()];
        const made = { id, createdBy: caller.userId, tokenHash: hashAddressToken(token) };
        await store.insertSource(trx, made, body);
        const { secret } = body;
        if (secret !== undefined) {
          await store.insertSecret(trx, { id: newId(), sourceId: id, secret });
        }
        const source = await record(trx, caller.userId, "created", id);
        return { source, address: addressOf(baseUrl, id, token) };
      }),
    ),
  );

  serve(routes.editInboundSource, async ({ caller, params: { sourceId }, body }) => {
    const { version, archived, ...change } = body;
    const archivedAt = archived ? now() : null;
    const saved = await refuseTaken(taken, () =>
      transaction(db, async (trx) =>
        (await store.saveSource(trx, sourceId, version, { ...change, archivedAt }))
          ? record(trx, caller.userId, archived ? "archived" : "edited", sourceId)
          : undefined,
      ),
    );
    if (saved) return saved;
    throw staleVersion(await getSource(db, sourceId));
  });

  serve(routes.renewInboundAddress, ({ caller, params: { sourceId } }) =>
    transaction(db, async (trx) => {
      const token = makeAddressToken();
      if (!(await store.saveTokenHash(trx, sourceId, hashAddressToken(token)))) {
        throw notFound("source");
      }
      const source = await record(trx, caller.userId, "address-renewed", sourceId);
      return { source, address: addressOf(baseUrl, sourceId, token) };
    }),
  );

  serve(routes.addInboundSecret, ({ caller, params: { sourceId }, body: { secret } }) =>
    transaction(db, async (trx) => {
      const { secrets } = await getSource(trx, sourceId);
      if (secrets.length >= mostSecrets) {
        throw new ProblemError("conflict", "Remove a secret that is not used any more first.");
      }
      await store.insertSecret(trx, { id: newId(), sourceId, secret });
      return record(trx, caller.userId, "secret-added", sourceId);
    }),
  );

  serve(routes.removeInboundSecret, ({ caller, params: { sourceId, secretId } }) =>
    transaction(db, async (trx) => {
      if (!(await store.deleteSecret(trx, sourceId, secretId))) throw notFound("secret");
      return record(trx, caller.userId, "secret-removed", sourceId);
    }),
  );

  serve(routes.listDeliveries, async ({ caller, params: { sourceId }, query }) => {
    await getSource(db, sourceId);
    const page = { after: readPosition(query.after), most: query.limit + 1 };
    const items = await deliveries.listDeliveries(db, caller, sourceId, page);
    return pageFrom(items, query.limit, ({ receivedAt }) => receivedAt);
  });

  serve(routes.getDelivery, async ({ caller, params: { sourceId, deliveryId } }) => {
    const { headers, ...delivery } = await getDelivery(db, caller, sourceId, deliveryId);
    return { ...delivery, body: showBody(delivery.body, headers) };
  });

  serve(routes.replayDelivery, ({ caller, params: { sourceId, deliveryId } }) =>
    transaction(db, async (trx) => {
      if (!(await deliveries.requeue(trx, sourceId, deliveryId, now()))) {
        throw notFound("delivery");
      }
      await record(trx, caller.userId, "replayed", sourceId);
      return getDelivery(trx, caller, sourceId, deliveryId);
    }),
  );
}

const longestShown = 20_000;
const unsubscribe = /("unsubscribe"\s*:\s*")[^"]*/gu;

/** The beginning of a body for people to read; what would open a door is masked. */
function showBody(body: Buffer, headers: Readonly<Record<string, string>>): string {
  const text = maskSecrets(
    unpackBody(body.toString("utf8"), headers).replaceAll("\u0000", "\uFFFD"),
  ).text;
  const shown = text.replaceAll(unsubscribe, "$1…");
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
}

async function getSource(db: Db, sourceId: string): Promise<InboundSource> {
  const source = await store.findSource(db, sourceId);
  if (!source) throw notFound("source");
  return source;
}

async function getDelivery(db: Db, caller: Caller, sourceId: string, deliveryId: string) {
  const delivery = await deliveries.findDelivery(db, caller, sourceId, deliveryId);
  if (!delivery) throw notFound("delivery");
  return delivery;
}

async function record(
  trx: Trx,
  actorId: string,
  action: string,
  sourceId: string,
): Promise<InboundSource> {
  const source = await getSource(trx, sourceId);
  const event = { topic: "integrations", action, actorId, subjectId: sourceId } as const;
  await recordChange(trx, { ...event, detail: { name: source.name } });
  return source;
}
