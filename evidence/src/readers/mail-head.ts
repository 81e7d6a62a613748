import { readPlainText } from "../document/plain-text.ts";
import { findLeadingTime, textBehind } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";

/** Who wrote a mail and when, as it stands above its text. */
export interface MailHead {
  readonly time: WrittenTime;
  readonly written: string;
  readonly author: string;
  /** How many lines it takes. */
  readonly lines: number;
}

const quote = /^\s{0,3}(?:>\s?)+/;
const from = /^From: ?(\S.{0,200})$/i;
const sent = /^(?:Sent|Date): ?(\S.{0,100})$/i;
const header = /^(?:From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments?): ?/i;
const wrote = /\bwrote:$/;
const longest = 300;
const mostHeaders = 8;

/** A line without the marks of quoting in front of it. */
export const withoutQuote = (line: string) => line.replace(quote, "").trimEnd();

/** The head of a mail that begins on a line: `On … Ada wrote:`, or the fields of the program that copied it. */
export function findMailHead(lines: readonly string[], index: number): MailHead | undefined {
  const line = lines[index] ?? "";
  if (line.length > longest) return undefined;
  const bare = withoutQuote(line).trim();
  if (bare.startsWith("On ")) return findQuoted(bare, lines[index + 1] ?? "");
  return /^\W{0,4}from\b/i.test(bare) ? findFields(lines, index) : undefined;
}

/** `On Sat, Mar 7, 2026 at 2:30 PM Ada Lovelace <ada@shop.example> wrote:`, which may wrap once. */
function findQuoted(first: string, next: string): MailHead | undefined {
  const wraps = !wrote.test(first);
  const line = wraps ? `${first} ${withoutQuote(next.slice(0, longest)).trim()}` : first;
  if (!wrote.test(line)) return undefined;
  const time = findLeadingTime(line);
  if (time === undefined || time.start.clock === null) return undefined;
  const author = nameOf(textBehind(line, time).replace(wrote, ""));
  if (author === "") return undefined;
  const written = line.slice(time.from, time.to).replace(/^On /, "");
  return { time, written, author, lines: wraps ? 2 : 1 };
}

/** `From:`, `Sent:`, `To:` and `Subject:` below one another. */
function findFields(lines: readonly string[], index: number): MailHead | undefined {
  const fields: string[] = [];
  for (const line of lines.slice(index, index + mostHeaders)) {
    const plain = readPlainText(withoutQuote(line.slice(0, longest))).text;
    if (!header.test(plain)) break;
    fields.push(plain);
  }
  const author = nameOf(from.exec(fields[0] ?? "")?.[1] ?? "");
  const date = fields.map((field) => sent.exec(field)?.[1]).find((one) => one !== undefined);
  const time = date === undefined ? undefined : findLeadingTime(date);
  if (author === "" || date === undefined || time === undefined || time.start.clock === null)
    return undefined;
  return { time, written: date.slice(time.from, time.to), author, lines: fields.length };
}

/** The name in `Ada Lovelace <ada@shop.example>`; the address where there is none. */
const nameOf = (written: string) => {
  const name = written
    .replace(/\s*[<([]\S{1,100}@\S{1,100}[>)\]].*$/, "")
    .replaceAll(/^["'\s]+|["'\s,]+$/g, "");
  return name === "" ? written.replaceAll(/[<>\s]/g, "") : name;
};
