import type { SourceKind } from "@second-story/domain/timeline-entry.ts";
import type { Reading } from "@second-story/evidence/reading.ts";
import type { Sending } from "../app/send-to-tray.ts";
import { findObstacle, leftOut, toImportRecord } from "./choose-records.ts";

/** Everything that was found and has a time; picking comes later. */
export function composeSending(
  reading: Reading,
  named: { readonly label: string; readonly sourceKind: SourceKind },
): Sending {
  const kept = new Set(
    reading.records.flatMap((record, index) => (findObstacle(record) === undefined ? [index] : [])),
  );
  const messages = reading.records.flatMap((record, index) =>
    kept.has(index)
      ? toImportRecord(record).map((one) => ({
          ...one,
          zone: record.zone,
          threadId: record.threadId,
          flags: [...record.flags],
          reactions: record.reactions.slice(0, 50).map((name) => name.slice(0, 60)),
        }))
      : [],
  );
  const end = { read: reading.records.length, skipped: leftOut(reading, kept) };
  const draft = { ...named, format: reading.format.slice(0, 40) };
  return { draft, messages, end, importId: undefined, sent: 0 };
}
