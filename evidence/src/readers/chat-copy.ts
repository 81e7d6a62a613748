import { createRow, type TimelineStep } from "../document/rows.ts";
import { readPlainText } from "../document/plain-text.ts";
import { guessKind, isAlarm } from "../kind.ts";
import { splitLines } from "../lines.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import type { EvidenceFlag } from "../record.ts";
import { recordRows } from "../record-rows.ts";
import { createReport, type ReportWriter } from "../report.ts";
import { completeHalves } from "../time/complete-halves.ts";
import { createDays } from "./chat-days.ts";
import { splitChat, type ChatMessage, type ChatPart } from "./chat-messages.ts";

const format = "chat-copy";

const sampledLines = 400;
const mostStray = 3;

/** Whether lines are a chat as it is copied out of the window of Slack, Teams, Discord or the like. */
export function looksLikeCopiedChat(head: readonly string[]): boolean {
  const lines = head.slice(0, sampledLines);
  const parts = splitChat(lines);
  const messages = parts.filter((part) => part.kind === "message");
  const headed = messages.filter((message) => message.headed);
  const first = parts.findIndex((part) => part.kind === "message");
  const stray = parts.slice(0, first).filter((part) => part.kind === "stray");
  if (headed.length === 0 || messages.length < 2 || stray.length > mostStray) return false;
  // What was copied may end with a name, and pictures have no words; a list whose lines end with times has none at all.
  const worded = messages.filter((message) => textOf(message) !== "");
  return worded.length * 4 >= messages.length * 3 && (isMarked(messages) || areNames(headed));
}

/** Whether something shows that a chat's window wrote this: in Slack's, am and pm stand below names only. */
const isMarked = (messages: readonly ChatMessage[]) =>
  messages.some(({ marked }) => marked) ||
  new Set(messages.map(({ time }) => time.start.clock?.halved === true)).size === 2;

/** `Deploy Started` above a time is no name but what happened then. */
const areNames = (headed: readonly ChatMessage[]) =>
  headed.every(({ author }) => author !== null && guessKind(author) === null);

/** Reads messages that somebody copied out of a chat's window, under the days that stand between them. */
export function readCopiedChat(text: string, options: ReadOptions = {}): Reading {
  const report = createReport(format, options.most);
  const lines = splitLines(text, report);
  const steps = stepsOf(completed(splitChat(lines)), options, report);
  const source = { format, label: options.label ?? "Chat" };
  const records = recordRows(steps, source, options, report);
  if (records.length === 0) report.warn("No message with a time was found.");
  return { format, records, report: report.finish() };
}

/** Slack writes am and pm below a name only: a time without them goes on from the one above. */
function completed(parts: readonly ChatPart[]): readonly ChatPart[] {
  const messages = parts.filter((part) => part.kind === "message");
  const times = completeHalves(messages.map(({ time }) => time));
  if (times === undefined) return parts;
  let place = 0;
  return parts.map((part) => {
    if (part.kind !== "message") return part;
    const time = times[place++];
    return time === undefined ? part : { ...part, time };
  });
}

function stepsOf(
  parts: readonly ChatPart[],
  options: ReadOptions,
  report: ReportWriter,
): readonly TimelineStep[] {
  const days = createDays(options.date, (sentence) => report.warn(sentence));
  return parts.flatMap((part): TimelineStep[] => {
    if (part.kind === "day") return days.enter(part, part.line);
    const { line } = part;
    if (part.kind === "stray") {
      const reason = "This stands below no message.";
      return [{ kind: "left", line, text: part.text, reason }];
    }
    if (part.time.start.date !== null) days.noteDate();
    const day = part.day === null ? [] : days.enter({ date: null, day: part.day }, line);
    return [...day, stepOf(part)];
  });
}

const edited = /\s*\(edited\)\s*$/;

function stepOf(message: ChatMessage): TimelineStep {
  const { time, written, line, author, bot } = message;
  const original = message.raw.join("\n").trimEnd();
  const whole = textOf(message);
  if (whole === "") {
    return { kind: "left", line, text: original || written, reason: "This message has no text." };
  }
  const said = whole.replace(edited, "");
  const flags = [...flagsOf(said, bot), ...(said === whole ? [] : (["edited"] as const))];
  const kindWord = bot && isAlarm(said) ? "alert" : "message";
  const { link } = readPlainText(said);
  const known = { time, timeAsWritten: written, text: said, original, line };
  return { kind: "row", row: createRow({ ...known, author, kindWord, link, flags }) };
}

/** What Slack shows around the words: how many answered, and what was pressed. */
const beside =
  /^(?:new|\d+ (?:repl(?:y|ies)|reactions?)|last reply\b.*|view (?:thread|newer replies|message)|also sent to the channel|\d+ files?)$/i;
const reaction = /^(?::[\w+'-]{1,60}:|[\p{Extended_Pictographic}\uFE0F\u200D]+)(?:\s?\d{1,4})?$/u;

/** What was said, without what the window shows around it. */
function textOf({ said }: ChatMessage): string {
  const words = said.filter((line, at) => {
    if (beside.test(line)) return false;
    const pressed =
      reaction.test(line) && (/\d$/.test(line) || /^\d{1,4}$/.test(said[at + 1] ?? ""));
    const counts = /^\d{1,4}$/.test(line) && reaction.test(said[at - 1] ?? "");
    return !pressed && !counts;
  });
  return words
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function flagsOf(said: string, bot: boolean): EvidenceFlag[] {
  const flags: EvidenceFlag[] = bot ? ["bot"] : [];
  if (/^(?:has )?joined (?:#\S+|the (?:channel|conversation))/i.test(said)) flags.push("join");
  if (/^(?:has )?left (?:#\S+|the (?:channel|conversation))/i.test(said)) flags.push("leave");
  if (/^(?:has )?set the channel (?:topic|description|purpose)\b/i.test(said)) flags.push("topic");
  return flags;
}
