import { hashText } from "./hash-text.ts";
import { mostEntryText, mostOriginalText } from "./limits.ts";
import { maskSecrets, holdsSecret } from "./mask-secrets.ts";
import type { EvidenceRecord } from "./record.ts";
import type { Report } from "./report.ts";

const longestLabel = 200;
const longestId = 500;

/** A record as it leaves this part: secrets masked, every text within what a timeline takes. */
export function finishRecord(record: EvidenceRecord): EvidenceRecord {
  // Most records are fine as they are; a large export would otherwise be copied as a whole.
  return isFine(record) ? record : repair(record);
}

function isFine(record: EvidenceRecord): boolean {
  const { text, originalText, link } = record;
  return (
    text.length <= mostEntryText &&
    originalText.length <= mostOriginalText &&
    isFineWhole(originalText === text ? text : `${text}\n${originalText}`) &&
    (link === null || !holdsSecret(link)) &&
    areFineLines(record)
  );
}

const isFineWhole = (text: string) => isStorable(text) && !holdsSecret(text);

function areFineLines(record: EvidenceRecord): boolean {
  const { timeAsWritten, authorLabel, channel, threadId, externalId } = record;
  const fits =
    timeAsWritten.length <= longestLabel &&
    (authorLabel === null || authorLabel.length <= longestLabel) &&
    (channel === null || channel.length <= longestLabel) &&
    (threadId === null || threadId.length <= longestId) &&
    (externalId === null || externalId.length <= longestId);
  return (
    fits &&
    !odd.test(timeAsWritten) &&
    (authorLabel === null || !odd.test(authorLabel)) &&
    (channel === null || !odd.test(channel)) &&
    (threadId === null || !odd.test(threadId)) &&
    (externalId === null || !odd.test(externalId))
  );
}

/** Breaks, U+0000, and halves of letters, of which a pair is fine but rare enough to be looked at again. */
// oxlint-disable-next-line no-control-regex -- U+0000 is what is looked for
const odd = /[\0\t\n\r\u2028\u2029\uD800-\uDFFF]/;

const isStorable = (text: string) => text.isWellFormed() && !text.includes("\0");
const breaks = /[\r\n\t\u2028\u2029]/;

function repair(record: EvidenceRecord): EvidenceRecord {
  const text = maskSecrets(record.text);
  const original = maskSecrets(record.originalText);
  const found = [...text.found, ...original.found];
  return {
    ...record,
    text: cut(text.text, mostEntryText),
    originalText: cut(original.text, mostOriginalText),
    timeAsWritten: line(record.timeAsWritten, longestLabel) ?? "",
    authorLabel: line(record.authorLabel, longestLabel),
    channel: line(record.channel, longestLabel),
    threadId: identity(record.threadId),
    externalId: identity(record.externalId),
    link: record.link === null ? null : maskSecrets(record.link).text,
    masked: found.length === 0 ? record.masked : [...new Set(found)],
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

/** An id that is too long keeps its beginning and a hash of all of it: cut ones would be equal that are not. */
function identity(id: string | null): string | null {
  if (id === null || id.length <= longestId) return line(id, longestId);
  return line(`${id.slice(0, longestId - 20)}~${hashText(id)}`, longestId);
}

function line(text: string | null, most: number): string | null {
  if (text === null) return null;
  return cut(breaks.test(text) ? text.replaceAll(/\s+/g, " ") : text, most);
}
