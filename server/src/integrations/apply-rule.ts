import { inboundKinds, type InboundSource } from "@second-story/domain/inbound-source.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/schema.generated.ts";
import { insertIncident } from "../incidents/store.ts";
import * as evidence from "./evidence/store.ts";

type Trx = Transaction<Database>;

/** Finds the incident that new evidence belongs to by the source's rule, or opens one; else the evidence waits. */
export async function applyRule(
  context: Pick<Context, "newId" | "now">,
  trx: Trx,
  source: InboundSource,
  added: readonly evidence.NewEvidence[],
): Promise<void> {
  if (source.rule === "keep") return;
  const isForAny = source.rule === "attach" && source.serviceIds.length === 0;
  const found = await evidence.findOpenIncident(trx, source, isForAny);
  const incidentId = found ?? (await openIncident(context, trx, source, added));
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
  added: readonly evidence.NewEvidence[],
): Promise<string | undefined> {
  if (source.rule !== "open-incident" || source.severityId === null) return undefined;
  const opening = await findOpening(trx, source, added);
  if (!opening) return undefined;
  const incidentId = newId();
  const title = titleOf(opening.record.text);
  await insertIncident(trx, incidentId, null, now(), {
    title,
    severityId: source.severityId,
    serviceIds: [...source.serviceIds],
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
async function findOpening(
  trx: Trx,
  source: InboundSource,
  added: readonly evidence.NewEvidence[],
): Promise<evidence.NewEvidence | undefined> {
  for (const item of added) {
    const calls = item.record.kind === "alert" || !inboundKinds[source.kind].opensOnAlertsAlone;
    if (!calls || item.saysResolved) continue;
    const isOver =
      item.matter !== null && (await evidence.isOver(trx, source.id, item.matter, item.happenedAt));
    if (!isOver) return item;
  }
  return undefined;
}

const preamble = /^(?:Alert (?:fired|created|escalated)|Incident triggered): /u;

function titleOf(text: string): string {
  const line = text.replace(preamble, "").replaceAll(/\s+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line || "An alert without words";
}
