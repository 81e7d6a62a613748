import {
  retrospectiveStateWords,
  transitionsFrom,
  type RetrospectiveState,
} from "@second-story/domain/retrospective-state.ts";
import type { Retrospective } from "@second-story/domain/retrospective.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import type { Database } from "../database/schema.generated.ts";
import { concludeAgreement } from "../facts-agreement/conclude-agreement.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import { getFacts } from "./facts/store.ts";
import { findRetrospective, lockRetrospective, saveState } from "./store.ts";

export type Move = {
  readonly retrospectiveId: string;
  readonly to: RetrospectiveState;
  /** The version that was looked at; of two who move at once, one is told that it is stale. */
  readonly version: number;
  readonly reason?: string | undefined;
  readonly actorId: string;
  readonly now: Date;
};

/**
 * Moves a retrospective when nothing is missing for it, and records that.
 * @throws ProblemError `stale-version`, `conflict` (with what is missing as fields), `invalid-input` without a needed reason.
 */
export async function moveState(trx: Transaction<Database>, move: Move): Promise<Retrospective> {
  const held = await lockRetrospective(trx, move.retrospectiveId);
  if (!held) throw notFound("retrospective");
  if (held.version !== move.version) throw staleVersion(held);
  await concludeAgreement(trx, held.id, move.actorId);
  const { facts } = await getFacts(trx, held.id);
  const transition = transitionsFrom(facts).find(({ to }) => to === move.to);
  const words = retrospectiveStateWords;
  if (!transition) {
    throw new ProblemError(
      "conflict",
      `From ${words[held.state]} a retrospective does not go to ${words[move.to]}.`,
    );
  }
  if (transition.missing.length > 0) {
    throw new ProblemError("conflict", transition.missing.map(({ ask }) => ask).join(" "), {
      fields: transition.missing.map(({ gate, ask }) => ({ path: gate, message: ask })),
    });
  }
  if (transition.needsReason && move.reason === undefined) {
    const message = "Say why, so that it stays on record.";
    throw new ProblemError("invalid-input", message, { fields: [{ path: "reason", message }] });
  }
  const skippedBecause = move.to === "skipped" ? (move.reason ?? null) : null;
  await saveState(trx, held.id, move.now, move.to, skippedBecause);
  await recordChange(trx, {
    topic: "retrospectives",
    action: "moved",
    actorId: move.actorId,
    subjectId: held.id,
    retrospectiveId: held.id,
    detail: { from: held.state, to: move.to, reason: move.reason },
  });
  const moved = await findRetrospective(trx, held.id);
  if (!moved) throw notFound("retrospective");
  return moved;
}
