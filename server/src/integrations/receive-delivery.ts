import type { InboundKind } from "@second-story/domain/inbound-source.ts";
import { findText } from "@second-story/evidence/json-fields.ts";
import { parseJson } from "@second-story/evidence/parse-json.ts";
import type { Context } from "../context.ts";
import { transaction } from "../database/connect.ts";
import { notFound, ProblemError } from "../http/problem-error.ts";
import { readBytes } from "../http/read-json.ts";
import { insertDelivery } from "./deliveries/store.ts";
import { findDedupeKey, keepHeaders } from "./find-dedupe-key.ts";
import { hashAddressToken } from "./address.ts";
import { createRateLimit } from "./limit-rate.ts";
import * as store from "./store.ts";
import { findFault, isSame } from "./verify-signature.ts";

/** Deliveries that one source may send in a minute. */
export const mostDeliveriesAMinute = 600;
/** Wrong addresses that one network address may try in a minute. */
export const mostMissesAMinute = 60;
const bodyLimit = 1024 * 1024;
const flood = `More than ${String(mostDeliveriesAMinute)} deliveries came within a minute; the rest of them were not taken.`;
const tooLarge = "A body was larger than 1 MiB, and was not taken.";

export type Receive = (
  params: { readonly sourceId: string; readonly token: string },
  request: Request,
  address: string,
) => Promise<{ challenge?: string }>;

/** Lets in what proves its sender, keeps it and answers; the work comes after. */
export function createReceive({ db, now, newId }: Pick<Context, "db" | "now" | "newId">): Receive {
  const admitSource = createRateLimit(mostDeliveriesAMinute, now);
  const admitMiss = createRateLimit(mostMissesAMinute, now);
  const admitNote = createRateLimit(1, now);
  /** Leaves a trace for the administrator, once a minute: whoever is refused may try without end. */
  const noteRefusal = async (gateId: string, because: string): Promise<void> => {
    if (admitNote(`${gateId} ${because}`)) await store.saveRefusal(db, gateId, because, now());
  };
  return async ({ sourceId, token }, request, address) => {
    const gate = isId(sourceId) ? await store.findGate(db, sourceId) : undefined;
    // An unknown source takes the same way as a wrong token, so that neither shows in the answer.
    const isKnown = isSame(hashAddressToken(token), gate?.tokenHash ?? noHash);
    if (!gate || !isKnown) throw admitMiss(address) ? notFound("inbound address") : tooMany();
    if (!admitSource(gate.id)) {
      await noteRefusal(gate.id, flood);
      throw tooMany();
    }
    const body = await readBytes(request, bodyLimit).catch(async (error: unknown) => {
      const isTooLarge = error instanceof ProblemError && error.code === "too-large";
      if (isTooLarge) await noteRefusal(gate.id, tooLarge);
      throw error;
    });
    const receivedAt = now();
    const fault = findFault(gate.kind, {
      headers: request.headers,
      body,
      secrets: gate.secrets,
      now: receivedAt,
    });
    if (fault !== undefined) {
      await noteRefusal(gate.id, fault);
      throw new ProblemError("wrong-signature", fault);
    }
    const challenge = findChallenge(gate.kind, body);
    if (challenge !== undefined) return { challenge };
    const headers = keepHeaders(request.headers);
    const dedupeKey = findDedupeKey(gate.kind, headers, body);
    await transaction(db, (trx) =>
      insertDelivery(trx, {
        id: newId(),
        sourceId: gate.id,
        dedupeKey,
        body,
        headers,
        receivedAt,
      }),
    );
    return {};
  };
}

const noHash = hashAddressToken("");

/** Slack asks once whether the address is ours. */
function findChallenge(kind: InboundKind, body: Uint8Array): string | undefined {
  if (kind !== "slack-events" || body.byteLength > 10_000) return undefined;
  const { value } = parseJson(Buffer.from(body).toString("utf8"));
  return findText(value, "type") === "url_verification" ? findText(value, "challenge") : undefined;
}

function tooMany(): ProblemError {
  return new ProblemError("too-many-requests", "Wait a minute, then send again.");
}

function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text);
}
