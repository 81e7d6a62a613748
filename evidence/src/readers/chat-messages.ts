import type { WrittenDate } from "../time/written-time.ts";
import { readChatLine, type ChatTime, type DayWord } from "./chat-line.ts";
import { findNames, nameOn } from "./find-chat-names.ts";

/** A message of a copied chat. */
export interface ChatMessage extends ChatTime {
  readonly kind: "message";
  readonly author: string | null;
  /** Whether a line of its own names the author; else it goes on with the one above. */
  readonly headed: boolean;
  readonly line: number;
  /** What was said, as it was copied, and all of it together with the lines that say who and when. */
  readonly said: string[];
  readonly raw: string[];
}

/** What a copied chat holds, in its order. */
export type ChatPart =
  | ChatMessage
  | {
      readonly kind: "day";
      readonly date: WrittenDate | null;
      readonly day: DayWord | null;
      readonly line: number;
    }
  | { readonly kind: "stray"; readonly line: number; readonly text: string };

/** Splits the lines of a chat that was copied out of its window into messages and the days between them. */
export function splitChat(lines: readonly string[]): readonly ChatPart[] {
  const judged = lines.map((line) => readChatLine(line));
  const names = findNames(lines, judged);
  const isName = new Set(names.values());
  const authors = new Map<string, number>();
  for (const found of judged)
    if (found.kind === "head") authors.set(found.author, (authors.get(found.author) ?? 0) + 1);

  const parts: ChatPart[] = [];
  let message: ChatMessage | null = null;
  let author: string | null = null;
  const open = (at: ChatTime, line: number, raw: string[], headed = true) => {
    const { time, written, day, bot, marked } = at;
    const known = { time, written, day, bot, marked, author, headed, line };
    message = { kind: "message", ...known, said: [], raw };
    parts.push(message);
  };
  for (const [index, line] of lines.entries()) {
    const found = judged[index] ?? { kind: "text" };
    if (found.kind === "day") {
      parts.push({ ...found, line: index + 1 });
      message = null;
    } else if (found.kind === "head" && (found.sure || (authors.get(found.author) ?? 0) > 1)) {
      author = found.author;
      open(found, index + 1, [line]);
    } else if (found.kind === "clock") {
      const name = lines[names.get(index) ?? -1];
      if (name !== undefined) author = nameOn(name);
      open(found, index + 1, name === undefined ? [line] : [name, line], name !== undefined);
    } else if (!isName.has(index)) addLine(line, index + 1);
  }
  return parts;

  function addLine(line: string, number: number): void {
    if (message !== null) {
      message.said.push(line.trim());
      message.raw.push(line);
    } else if (line.trim() !== "") parts.push({ kind: "stray", line: number, text: line.trim() });
  }
}
