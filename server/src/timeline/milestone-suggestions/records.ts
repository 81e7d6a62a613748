import {
  createRecord,
  isEvidenceFlag,
  type EvidenceRecord,
} from "@second-story/evidence/record.ts";
import type { Untold } from "../../evidence/milestone-signs/store.ts";
import type { Told } from "./store.ts";

export function recordOfEntry(entry: Told): EvidenceRecord {
  const label = entry.source_label === "" ? "the timeline" : entry.source_label;
  const isOver =
    entry.kind === "alert" && /\b(?:resolved|recovered|ok again|closed)\b/iu.test(entry.text);
  return createRecord({
    happenedAt: entry.happened_at,
    text: entry.text,
    kind: entry.kind,
    source: { format: entry.source_kind, label },
    authorLabel: entry.author_label,
    channel: entry.source_kind === "chat" ? label : null,
    flags: isOver ? ["resolved"] : [],
    where: "",
  });
}

export function recordOfMessage(message: Untold): EvidenceRecord {
  return createRecord({
    happenedAt: message.happened_at,
    text: message.text,
    kind: message.kind,
    source: { format: message.format, label: message.label },
    authorLabel: message.author_label,
    channel: message.channel,
    flags: message.flags.filter(isEvidenceFlag),
    where: "",
  });
}
