import { inboundKinds, type InboundSource } from "@second-story/domain/inbound-source.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/schema.generated.ts";
import { insertIncident } from "../incidents/store.ts";
import { findOrganisation } from "../organisation/store.ts";
import * as evidence from "./evidence/store.ts";
import { findOpenIncident, isOver } from "./open-incidents/store.ts";

type Trx = Transaction<Database>;

/** What a delivery brought that was not known, and when it came. */
export type Arrived = {
  readonly added: readonly evidence.NewEvidence[];
  readonly receivedAt: string;
};

/** Finds the incident that new evidence belongs to by the source's rule, or opens one; else the evidence waits. */
export async function applyRule(
  context: Pick<Context, "newId" | "now">,
  trx: Trx,
  source: InboundSource,
  { added, receivedAt }: Arrived,
): Promise<void> {
  if (source.rule === "keep") return;
  const isAlert = ({ record }: evidence.NewEvidence): boolean => record.kind === "alert";
  const alert = await findGoingOn(trx, source, added.filter(isAlert));
  const found = await findOpenIncident(trx, {
    sourceId: source.id,
    serviceIds: source.serviceIds,
    isForAny: source.rule === "attach" && source.serviceIds.length === 0,
    matters: added.flatMap(({ matter }) => matter ?? []),
    callsAnew: alert !== undefined,
    happenedAt: latestOf(added),
    receivedAt,
  });
  const opensOnMore = !inboundKinds[source.kind].opensOnAlertsAlone;
  const findOpening = async () =>
    alert ?? (opensOnMore ? findGoingOn(trx, source, added) : undefined);
  const incidentId = found ?? (await openIncident(context, trx, source, findOpening));
  if (incidentId === undefined) return;
  await evidence.attach(
    trx,
    added.map(({ id }) => id),
    incidentId,
  );
}

async function openIncident(
  { newId, now }: Pick<Context, "newId" | "now">,
  trx: Trx,
  source: InboundSource,
  findOpening: () => Promise<evidence.NewEvidence | undefined>,
): Promise<string | undefined> {
  if (source.rule !== "open-incident" || source.severityId === null) return undefined;
  const opening = await findOpening();
  if (!opening) return undefined;
  const incidentId = newId();
  const title = titleOf(opening.record.text);
  const timeZone = (await findOrganisation(trx))?.timeZone;
  await insertIncident(trx, incidentId, null, now(), {
    title,
    severityId: source.severityId,
    serviceIds: [...source.serviceIds],
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(opening.record.kind === "alert" ? { discoveredBy: "monitoring-alert" as const } : {}),
  });
  await recordChange(trx, {
    topic: "incidents",
    action: "created",
    actorId: null,
    subjectId: incidentId,
    detail: { title, label: source.name },
  });
  return incidentId;
}

/** The first that calls for an incident: no end of something, nor the late news of what is over by now. */
async function findGoingOn(
  trx: Trx,
  source: InboundSource,
  items: readonly evidence.NewEvidence[],
): Promise<evidence.NewEvidence | undefined> {
  for (const item of items) {
    if (item.saysResolved) continue;
    const isPast =
      item.matter !== null && (await isOver(trx, source.id, item.matter, item.happenedAt));
    if (!isPast) return item;
  }
  return undefined;
}

function latestOf(items: readonly evidence.NewEvidence[]): string {
  const latest = items.reduce((time, { happenedAt }) => Math.max(time, Date.parse(happenedAt)), 0);
  return new Date(latest).toISOString();
}

const preamble = /^(?:Alert (?:fired|created|escalated)|Incident triggered): /u;

function titleOf(text: string): string {
  const line = text.replace(preamble, "").replaceAll(/\s+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line || "An alert without words";
}
