import { readPlainText } from "../document/plain-text.ts";
import { createRow, type TimelineStep } from "../document/rows.ts";
import { splitLines } from "../lines.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { recordRows } from "../record-rows.ts";
import { createReport } from "../report.ts";
import { findMailHead, withoutQuote, type MailHead } from "./mail-head.ts";

const format = "mail";

const sampledLines = 2000;
const enough = 2;

/** Whether lines are several mails, each quoted or copied below the one that answers it. */
export function looksLikeMails(head: readonly string[]): boolean {
  const lines = head.slice(0, sampledLines);
  let found = 0;
  for (const index of lines.keys()) {
    if (findMailHead(lines, index) !== undefined) found += 1;
    if (found >= enough) return true;
  }
  return false;
}

interface Mail {
  readonly head: MailHead;
  readonly line: number;
  readonly words: string[];
  readonly raw: string[];
}

/** Reads the mails of a thread, however deep each is quoted. */
export function readMails(text: string, options: ReadOptions = {}): Reading {
  const report = createReport(format, options.most);
  const lines = splitLines(text, report);
  const steps: TimelineStep[] = [];
  let mail: Mail | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const head = findMailHead(lines, index);
    if (head !== undefined) {
      if (mail !== null) steps.push(stepOf(mail));
      const raw = lines.slice(index, index + head.lines);
      mail = { head, line: index + 1, words: [], raw };
      index += head.lines - 1;
    } else if (mail !== null) {
      mail.words.push(withoutQuote(line));
      mail.raw.push(line);
    } else if (line.trim() !== "") {
      const reason = "This stands above the first mail that says when it was written.";
      steps.push({ kind: "left", line: index + 1, text: line, reason });
    }
  }
  if (mail !== null) steps.push(stepOf(mail));
  const source = { format, label: options.label ?? "Mails" };
  const records = recordRows(steps, source, options, report);
  if (records.length === 0) report.warn("No mail that says when it was written was found.");
  return { format, records, report: report.finish() };
}

const divider = /^[-_\s]*(?:original message|forwarded message)[-_\s]*$|^[-_]{5,}$/i;

function stepOf({ head, line, words, raw }: Mail): TimelineStep {
  const { time, written, author } = head;
  const said = words
    .filter((one) => !divider.test(one))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  const original = raw.join("\n").trimEnd();
  if (said === "")
    return { kind: "left", line, text: original, reason: "This mail has no text of its own." };
  const { link } = readPlainText(said);
  const known = { time, timeAsWritten: written, text: said, original, line };
  return { kind: "row", row: createRow({ ...known, author, link, kindWord: "message" }) };
}
