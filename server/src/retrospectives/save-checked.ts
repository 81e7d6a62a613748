import type { editRetrospective } from "@second-story/api/retrospectives.ts";
import type { RouteBody } from "@second-story/api/route.ts";
import {
  checkRetrospective,
  depthFor,
  type NewRetrospective,
  type Retrospective,
} from "@second-story/domain/retrospective.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import { indexEditions } from "../editions/index-editions.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import * as store from "./store.ts";

/** Saves first and checks what came of it; a slip throws, which rolls the transaction back. */
export async function startRetrospective(
  trx: Transaction<Database>,
  start: {
    readonly id: string;
    readonly actorId: string;
    readonly now: Date;
    readonly body: NewRetrospective;
  },
): Promise<Retrospective> {
  const { id, actorId, now, body } = start;
  await refuseGone(trx, body.incidentIds ?? [], actorId);
  await store.insertRetrospective(trx, id, actorId, now, body);
  let saved = await getSaved(trx, id);
  if (body.depth === undefined && saved.depth !== depthFor(saved.severity?.rank)) {
    await store.saveDepth(trx, id, depthFor(saved.severity?.rank));
    saved = await getSaved(trx, id);
  }
  refuseSlips(checkRetrospective(saved));
  await recordChange(trx, {
    topic: "retrospectives",
    action: "created",
    actorId,
    subjectId: id,
    retrospectiveId: id,
    detail: { title: saved.title },
  });
  return saved;
}

/** @throws ProblemError `stale-version` with the current row, `invalid-input` with the slips by field. */
export async function changeRetrospective(
  trx: Transaction<Database>,
  edit: {
    readonly retrospectiveId: string;
    readonly actorId: string;
    readonly now: Date;
    readonly body: RouteBody<typeof editRetrospective>;
  },
): Promise<Retrospective> {
  const { retrospectiveId, actorId, now } = edit;
  const { version, ...change } = edit.body;
  const held = await store.lockRetrospective(trx, retrospectiveId);
  if (!held) throw notFound("retrospective");
  if (held.version !== version) throw staleVersion(held);
  const known = new Set(held.incidents.map(({ id }) => id));
  await refuseGone(
    trx,
    (change.incidentIds ?? []).filter((id) => !known.has(id)),
    actorId,
  );
  await store.saveRetrospective(trx, retrospectiveId, now, change);
  const saved = await getSaved(trx, retrospectiveId);
  // What was right once and is not touched now stays: a severity can change after the depth was chosen.
  refuseSlips(checkRetrospective(saved).filter(({ path }) => touches(change, path)));
  const { access, ...others } = change;
  const fields = Object.keys(others);
  const event = { topic: "retrospectives", actorId, subjectId: retrospectiveId } as const;
  if (access !== undefined && access !== held.access) {
    const detail = { access };
    await indexEditions(trx, retrospectiveId, access);
    await recordChange(trx, { ...event, retrospectiveId, action: "access-changed", detail });
  }
  if (fields.length > 0) {
    await recordChange(trx, { ...event, retrospectiveId, action: "edited", detail: { fields } });
  }
  return saved;
}

function touches(change: object, path: string): boolean {
  const together: Readonly<Record<string, readonly string[]>> = {
    depthBecause: ["depth", "depthBecause"],
    startsOn: ["startsOn", "endsOn"],
    endsOn: ["startsOn", "endsOn"],
  };
  return (together[path] ?? [path]).some((field) => field in change);
}

async function refuseGone(
  trx: Transaction<Database>,
  incidentIds: readonly string[],
  actorId: string,
): Promise<void> {
  const held = await store.holdIncidents(trx, incidentIds, actorId);
  if (incidentIds.every((id) => held.has(id))) return;
  refuseSlips([
    { path: "incidentIds", message: "One of the incidents does not exist any more. Choose again." },
  ]);
}

function refuseSlips(slips: readonly { path: string; message: string }[]): void {
  const [first] = slips;
  if (first) throw new ProblemError("invalid-input", first.message, { fields: [...slips] });
}

async function getSaved(trx: Transaction<Database>, id: string): Promise<Retrospective> {
  const saved = await store.findRetrospective(trx, id);
  if (!saved) throw notFound("retrospective");
  return saved;
}
