import { createHash } from "node:crypto";
import type { InboundSource } from "@second-story/domain/inbound-source.ts";
import { identityOf } from "@second-story/domain/timeline-entry-import.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import type { Context } from "../context.ts";
import { isDatabaseAway, transaction } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { applyRule } from "./apply-rule.ts";
import * as deliveries from "./deliveries/store.ts";
import * as evidence from "./evidence/store.ts";
import { readPayload } from "./read-payload.ts";
import * as store from "./store.ts";

type Trx = Transaction<Database>;
export type Working = Pick<Context, "db" | "log" | "now" | "newId">;

const ours = "Something went wrong on our side; the log of the server says what.";

/**
 * Works on the delivery that waits longest: true when there was one. All that comes of it commits together with its
 * state, so a server that ends in between leaves it waiting, and none is worked on twice.
 */
export async function workDelivery(context: Working): Promise<boolean> {
  const { db, log, now } = context;
  let taken: string | undefined;
  try {
    return await transaction(db, async (trx) => {
      const due = await deliveries.takeDue(trx, now());
      if (!due) return false;
      taken = due.id;
      await work(context, trx, due);
      return true;
    });
  } catch (error) {
    if (taken === undefined || isDatabaseAway(error)) throw error;
    log.error({ err: error, deliveryId: taken }, "a delivery could not be worked on");
    await deliveries.postpone(db, taken, now(), ours);
    return true;
  }
}

async function work(context: Working, trx: Trx, due: deliveries.Due): Promise<void> {
  const source = await store.findSource(trx, due.sourceId);
  if (!source) return;
  const understood = readPayload(source.kind, due.body, due.headers, source.name);
  const finish = async (
    state: "done" | "failed" | "ignored",
    reason: string | null,
  ): Promise<void> => {
    await deliveries.saveOutcome(trx, due.id, state, reason);
    await recordChange(trx, {
      topic: "integrations",
      action: state === "failed" ? "not-understood" : "worked-off",
      actorId: null,
      subjectId: source.id,
    });
  };
  if (understood.outcome !== "read") return finish(understood.outcome, understood.reason);
  const items = prepare(context, understood.records, due);
  await evidence.lockRules(trx);
  const shared = { sourceId: source.id, deliveryId: due.id, receivedAt: due.receivedAt };
  const kept = await evidence.insertEvidence(trx, shared, items);
  const added = items.filter(({ id }) => kept.has(id));
  if (added.length === 0) {
    return (await evidence.cameWith(trx, due.id))
      ? finish("done", "Read again; there was nothing new in it.")
      : finish("ignored", "Everything in it was told before.");
  }
  await applyRule(context, trx, source satisfies InboundSource, {
    added,
    receivedAt: due.receivedAt,
  });
  return finish("done", understood.note);
}

function prepare(
  { newId }: Working,
  records: readonly EvidenceRecord[],
  { id, receivedAt }: deliveries.Due,
): evidence.NewEvidence[] {
  const turns = new Map<string, number>();
  return records.map((record) => {
    // What tells neither time nor identity is the same only as itself in this delivery.
    const happenedAt = record.happenedAt ?? receivedAt;
    const named = {
      happenedAt: record.happenedAt ?? id,
      text: record.text,
      originalText: record.originalText,
      externalId: record.externalId,
      channel: record.channel,
    };
    const first = identityOf(record.source.format, named, 0);
    const turn = turns.get(first) ?? 0;
    turns.set(first, turn + 1);
    const identity = turn === 0 ? first : identityOf(record.source.format, named, turn);
    return {
      id: newId(),
      recordKey: createHash("sha256").update(identity).digest(),
      record: record.happenedAt === null ? { ...record, until: null } : record,
      happenedAt,
      precision: record.happenedAt === null ? "about" : record.precision,
      matter: record.threadId ?? record.externalId?.replace(/:(?:firing|resolved)$/u, "") ?? null,
      saysResolved: record.flags.includes("resolved"),
    };
  });
}
