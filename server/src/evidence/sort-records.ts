import { createHash } from "node:crypto";
import {
  identityOf,
  type ImportDraft,
  type ImportRecord,
  type Skipped,
} from "@second-story/domain/timeline-entry-import.ts";
import { applyEntryChange } from "@second-story/domain/timeline-entry.ts";
import type { ImportedEntry } from "../timeline/imported/store.ts";

type Keyed = { readonly record: ImportRecord; readonly externalKey: string };

/** Gives each record the key by which it is known when it comes again. */
export function keyRecords({ format, records }: ImportDraft): Keyed[] {
  const turns = new Map<string, number>();
  return records.map((record) => {
    const first = identityOf(format, record, 0);
    const turn = turns.get(first) ?? 0;
    turns.set(first, turn + 1);
    const identity = turn === 0 ? first : identityOf(format, record, turn);
    return { record, externalKey: createHash("sha256").update(identity).digest("base64url") };
  });
}

/**
 * Tells the records that become entries from those that do not, and says why for each of these. `taken` holds the keys that the
 * timeline knows.
 */
export function sortRecords(
  draft: ImportDraft,
  keyed: readonly Keyed[],
  taken: ReadonlyMap<string, { readonly removed: boolean }>,
  newId: () => string,
): { readonly entries: ImportedEntry[]; readonly skipped: Skipped[] } {
  const entries: ImportedEntry[] = [];
  const reasons = new Map((draft.skipped ?? []).map(({ reason, count }) => [reason, count]));
  const skip = (reason: string): void => void reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const seen = new Set<string>();
  for (const { record, externalKey } of keyed) {
    const known = taken.get(externalKey);
    if (known)
      skip(known.removed ? "Removed from the timeline earlier" : "Already on the timeline");
    else if (seen.has(externalKey)) skip("Twice in this import");
    else {
      seen.add(externalKey);
      const entry = entryFor(draft, record);
      if (typeof entry === "string") skip(entry);
      else entries.push({ ...entry, id: newId(), externalKey });
    }
  }
  return { entries, skipped: [...reasons].map(([reason, count]) => ({ reason, count })) };
}

function entryFor(
  draft: ImportDraft,
  record: ImportRecord,
): Omit<ImportedEntry, "id" | "externalKey"> | string {
  const { happenedAt, until, precision, text, kind, sourceLink } = record;
  const written = applyEntryChange(
    { happenedAt, text },
    { until: until ?? undefined, precision, kind, sourceLink, incidentId: draft.incidentId },
  );
  if (typeof written === "string") return written;
  return {
    ...written,
    sourceKind: draft.sourceKind,
    sourceLabel: draft.label,
    originalText: record.originalText ?? text,
    timeAsWritten: record.timeAsWritten ?? "",
    authorLabel: record.authorLabel ?? null,
  };
}
