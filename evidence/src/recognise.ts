import { frontMatterEnd } from "./document/parse-blocks.ts";
import { announcesTimeline } from "./document/timeline-heading.ts";
import { looksDelimited } from "./looks-delimited.ts";
import { looksLikeCopiedChat } from "./readers/chat-copy.ts";
import { findLineReader } from "./readers/log-lines.ts";
import { looksLikeMails } from "./readers/mail-thread.ts";
import { leadsWithTimes } from "./readers/pasted-lines.ts";
import { beginsStamped, isTracedLog } from "./readers/stamped-log.ts";

const sampled = 64_000;

/** The format that a text's content suggests; a guess, which a person can overrule. */
export function recogniseText(text: string): string {
  if (looksLikeJson(text)) return "json";
  const log = findLineReader(text.slice(0, sampled * 8));
  if (log !== undefined) return log.format;
  const head = text.slice(0, sampled);
  const lines = head.split(/\r?\n/);
  if (looksLikeCopiedChat(lines)) return "chat-copy";
  if (looksDelimited(head)) return "csv";
  // A trace may hold what looks like markup.
  if (isTracedLog(lines)) return "lines";
  if (looksLikeReport(lines)) return "markdown";
  if (leadsWithTimes(lines) || beginsStamped(lines)) return "lines";
  return looksLikeMails(lines) ? "mail" : "markdown";
}

/** One document of JSON, as against one object a line. */
function looksLikeJson(text: string): boolean {
  const start = text.slice(0, 1000).trimStart();
  if (!/^(?:\{|\[\s*[{\]])/.test(start)) return false;
  const lineEnd = text.indexOf("\n", text.length - text.trimStart().length);
  const firstLine = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const rest = lineEnd < 0 ? "" : text.slice(lineEnd).trim();
  return !(firstLine.trim().endsWith("}") && rest.startsWith("{"));
}

const heading = /^ {0,3}#{1,6}\s+\S|^h[1-6]\. \S|^={1,6} ?[^=\s].{0,80}[^=] ?={1,6}\s*$|^\{\|/;
const table = /^\s*\|.*\|/;
const markup = /<(?:table|tr|h[1-6]|ul|ol|li|dl)\b/i;

function looksLikeReport(lines: readonly string[]): boolean {
  if (frontMatterEnd(lines) > 0) return true;
  return lines.some(
    (line) =>
      heading.test(line) ||
      table.test(line) ||
      markup.test(line.slice(0, 2000)) ||
      (line.length < 90 && announcesTimeline(line)),
  );
}
