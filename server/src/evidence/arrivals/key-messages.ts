import { createHash } from "node:crypto";
import type { MessageDraft } from "@second-story/domain/evidence-message.ts";
import { identityOf } from "@second-story/domain/timeline-entry-import.ts";
import { findChatterReason } from "@second-story/evidence/chatter.ts";
import { findMilestoneSigns } from "@second-story/evidence/milestone-signs.ts";
import { createRecord, isEvidenceFlag } from "@second-story/evidence/record.ts";
import type { Arrival } from "./store.ts";

/**
 * Gives each message its place, the key by which it is known when it comes again, what the rule says of it, and
 * what it says of milestones.
 */
export function keyMessages(
  format: string,
  from: number,
  messages: readonly MessageDraft[],
): Omit<Arrival, "id">[] {
  const turns = new Map<string, number>();
  return messages.map((message, index) => {
    const identity = identityOf(format, message, 0);
    const recordKey = createHash("sha256").update(identity).digest("base64url");
    const turn = turns.get(recordKey) ?? 0;
    turns.set(recordKey, turn + 1);
    const record = recordOf(format, message);
    const chatter = findChatterReason(record);
    const signs = findMilestoneSigns(record);
    return { place: from + index, recordKey, turn, message, chatter, signs };
  });
}

function recordOf(format: string, { text, kind, channel, flags = [] }: MessageDraft) {
  const source = { format, label: "" };
  const known = { text, source, where: "", kind: kind ?? null, channel: channel ?? null };
  return createRecord({ ...known, flags: flags.filter(isEvidenceFlag) });
}
