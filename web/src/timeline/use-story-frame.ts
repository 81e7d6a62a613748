import type { FactsAgreementView } from "@second-story/api/facts-agreement.ts";
import { explainSettledEarly, type Hypothesis } from "@second-story/domain/hypothesis.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo } from "react";
import { findImpactStart, type StoryFrame } from "./story-frame.ts";
import type { Scene } from "./known-at/replay.ts";
import { clockOf } from "./zone-clock.ts";

export type Agreement = Pick<FactsAgreementView, "agreedAt" | "isAgreeing" | "mine" | "objections">;

/** What every row of the story is shown by; the same object while none of it changes. */
export function useStoryFrame(setting: {
  readonly zone: string;
  readonly scene: Pick<Scene, "entries" | "incidents" | "hypotheses">;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly knownThen: StoryFrame["knownThen"];
  readonly marks: StoryFrame["marks"];
  readonly agreement: Agreement | undefined;
  readonly mayWrite: boolean;
  /** Whether the story stands at a moment of the incident. */
  readonly isPast: boolean;
  readonly isOutside: boolean;
}): StoryFrame {
  const { zone, services, knownThen, marks, agreement, mayWrite, isPast, isOutside } = setting;
  const { entries, incidents, hypotheses } = setting.scene;
  return useMemo(() => {
    const evidence = evidenceAmong(entries, hypotheses);
    return {
      clock: clockOf(zone),
      incidents,
      impactStart: findImpactStart(incidents),
      serviceNames: new Map(services.map(({ id, name }) => [id, name])),
      hypotheses: new Map(hypotheses.map((one) => [one.entryId, one])),
      evidence,
      // Hindsight in the past, and a note for those who write inside.
      orderNotes:
        isPast || isOutside
          ? new Map()
          : explainSettledEarly(hypotheses, (id) => evidence.get(id)?.happenedAt),
      knownThen,
      mayWrite,
      agreedAt: agreement?.agreedAt ?? null,
      objections: openObjections(isOutside || isPast ? [] : (agreement?.objections ?? [])),
      mayObject: !isPast && !isOutside && agreement?.isAgreeing === true && agreement.mine.mayAgree,
      showsOriginals: !isOutside,
      // What was found afterwards has no place in the past.
      marks: isPast ? new Map() : marks,
    };
  }, [
    zone,
    entries,
    incidents,
    services,
    hypotheses,
    knownThen,
    mayWrite,
    agreement,
    isPast,
    isOutside,
    marks,
  ]);
}

function evidenceAmong(
  entries: readonly TimelineEntry[],
  hypotheses: readonly Hypothesis[],
): ReadonlyMap<string, TimelineEntry> {
  const named = new Set(
    hypotheses.flatMap(({ entryId, evidenceFor, evidenceAgainst, settledEntryId }) => [
      entryId,
      ...evidenceFor,
      ...evidenceAgainst,
      ...(settledEntryId === null ? [] : [settledEntryId]),
    ]),
  );
  if (named.size === 0) return new Map();
  return new Map(entries.filter(({ id }) => named.has(id)).map((entry) => [entry.id, entry]));
}

function openObjections(
  objections: Agreement["objections"],
): ReadonlyMap<string, readonly string[]> {
  const open = objections.filter(({ outcome, entryId }) => outcome === null && entryId !== null);
  const byEntry = Map.groupBy(open, ({ entryId }) => entryId ?? "");
  return new Map([...byEntry].map(([id, all]) => [id, all.map(({ text }) => text)]));
}
