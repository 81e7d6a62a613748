import { ApiError, type Client } from "@second-story/api/client.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import type { Reading } from "@second-story/evidence/reading.ts";
import type { SourceKind } from "@second-story/domain/timeline-entry.ts";
import { sendWhole } from "../app/send-to-tray.ts";
import { composeSending } from "./compose-sending.ts";

/** Those who came into a channel and left it, among what is not chosen for the story. */
export function findComings(
  { records }: Reading,
  chosen: ReadonlySet<number>,
): readonly EvidenceRecord[] {
  return records.filter(
    ({ flags }, index) => !chosen.has(index) && (flags.includes("join") || flags.includes("leave")),
  );
}

/**
 * Keeps comings and goings in the tray, where who joined when is read from; the import that holds them, or undefined where
 * they are there already or where this person has no tray.
 */
export async function keepComings(
  client: Client,
  retrospectiveId: string,
  reading: Reading,
  comings: readonly EvidenceRecord[],
  named: { readonly label: string; readonly sourceKind: SourceKind },
): Promise<{ readonly importId: string; readonly count: number } | undefined> {
  const report = { ...reading.report, skipped: [], skippedCount: 0 };
  const sending = composeSending({ ...reading, records: [...comings], report }, named);
  if (sending.messages.length === 0) return undefined;
  try {
    const { import: made } = await sendWhole(client, retrospectiveId, sending);
    return made ? { importId: made.id, count: made.messages } : undefined;
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 403) return undefined;
    throw error;
  }
}
