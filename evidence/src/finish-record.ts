import { mostEntryText, mostOriginalText } from "./limits.ts";
import { maskSecrets } from "./mask-secrets.ts";
import type { EvidenceRecord } from "./record.ts";
import type { Report } from "./report.ts";

const longestLabel = 200;
const longestId = 500;

/** A record as it leaves this part: secrets masked, every text within what a timeline takes. */
export function finishRecord(record: EvidenceRecord): EvidenceRecord {
  const text = maskSecrets(record.text);
  const original = record.originalText === record.text ? text : maskSecrets(record.originalText);
  const masked =
    text.found.length === 0 && original.found.length === 0
      ? record.masked
      : [...new Set([...text.found, ...original.found])];
  return {
    ...record,
    text: cut(text.text, mostEntryText),
    originalText: cut(original.text, mostOriginalText),
    timeAsWritten: line(record.timeAsWritten, longestLabel) ?? "",
    authorLabel: line(record.authorLabel, longestLabel),
    channel: line(record.channel, longestLabel),
    threadId: line(record.threadId, longestId),
    externalId: line(record.externalId, longestId),
    link: record.link === null ? null : maskSecrets(record.link).text,
    masked,
  };
}

/** Warns of texts that were cut; the report says how many. */
export function reportCuts(records: readonly EvidenceRecord[], report: Report): Report {
  const long = records.filter(({ text }) => text.length > mostEntryText).length;
  if (long === 0) return report;
  const sentence = `${long} texts are longer than ${mostEntryText} characters; their ends stand in the original text only.`;
  return { ...report, warnings: [...report.warnings, sentence] };
}

/** Within the length, and storable: no lone halves of letters, no U+0000. */
function cut(text: string, most: number): string {
  const short = text.length <= most ? text : `${text.slice(0, most - 1)}…`;
  const whole = short.isWellFormed() ? short : short.toWellFormed();
  return whole.includes("\0") ? whole.replaceAll("\0", "\uFFFD") : whole;
}

function line(text: string | null, most: number): string | null {
  if (text === null) return null;
  return cut(/[\r\n\t\u2028\u2029]/.test(text) ? text.replaceAll(/\s+/g, " ") : text, most);
}
