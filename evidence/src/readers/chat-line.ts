import { findLeadingTime, findTrailingTime, textBehind } from "../time/find-times.ts";
import type { WrittenDate, WrittenTime } from "../time/written-time.ts";
import { couldBeName, isHandle, isProperName } from "./chat-name.ts";

/** A day that depends on when the page was looked at. */
export type DayWord = "today" | "yesterday";

/** When a message was written, as far as its own line tells. */
export interface ChatTime {
  readonly time: WrittenTime;
  readonly written: string;
  readonly day: DayWord | null;
  /** The mark of a program's message stands beside it. */
  readonly bot: boolean;
  /** It is set in or apart from the name as only a chat's window does it. */
  readonly marked: boolean;
}

/** What a line of a copied chat is, judged by itself. */
export type ChatLine =
  | (ChatTime & {
      readonly kind: "head";
      readonly author: string;
      /** Whether the line alone says enough; of the others the name has to come again. */
      readonly sure: boolean;
    })
  | (ChatTime & { readonly kind: "clock" })
  | { readonly kind: "day"; readonly date: WrittenDate | null; readonly day: DayWord | null }
  | { readonly kind: "text" };

const text = { kind: "text" } as const;
const longest = 150;
const mightTell = /\d[:.h]\d\d|\d ?[ap]\.?m\b|\b(?:today|yesterday)\b|\d(?:st|nd|rd|th)?\b/iu;
const dayAlone = /^[\s–—-]*(today|yesterday)[\s–—-]*$/iu;
const bracketed = /^\[([^[\]]{4,40})\]\s{0,3}(\S.{0,60})$/u;
const mark = /\s?\b(?:APP|BOT|WORKFLOW)\b\s*$|(?<=\p{Ll})(?:APP|BOT|WORKFLOW)\s*$/u;
const ofCall = /^[\d: -]{5,20}\s+From\s{1,4}(\S.{0,60}?)(?:\s+to\s+\S.{0,80}?)?\s?:$/u;
const leadingMark = /^(?:APP|BOT|WORKFLOW)\s+/u;
const status = /(?::[\w+'-]{1,60}:|\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu;
const dayBefore = /(?:^|[\s,–—-])(today|yesterday)(?:,|\s+at)?\s*$/iu;
const comment = /\s+(?:added a comment|commented|wrote)\s*[-–—:]?\s*$/u;
const gap = /(?:\s{2,}|\t|\u00A0\s?|\s\[)$/u;
const mildGap = /(?:\s[–—]|,)\s$/u;

/** What a line of a copied chat is: who wrote when, when alone, a day, or text. */
export function readChatLine(raw: string): ChatLine {
  if (raw.length > longest || !mightTell.test(raw)) return text;
  const line = raw.trim();
  const relative = dayAlone.exec(line)?.[1]?.toLowerCase();
  if (relative === "today" || relative === "yesterday")
    return { kind: "day", date: null, day: relative };
  return readClock(raw, line) ?? readCall(line) ?? readBracketed(line) ?? readHead(line) ?? text;
}

function readClock(raw: string, line: string): ChatLine | undefined {
  const bare = line.replace(/^\[(.*)\]$/u, "$1");
  const unmarked = bare.replaceAll(status, " ").trim().replace(leadingMark, "");
  const [, word = "", rest = ""] =
    /^(?:(today|yesterday)(?:,|\s+at)?\s+)?(.*)$/isu.exec(unmarked) ?? [];
  const time = findLeadingTime(rest);
  if (time === undefined || !isPlain(time) || textBehind(rest, time) !== "") return undefined;
  if (time.start.clock === null)
    return time.start.date === null || word !== ""
      ? undefined
      : { kind: "day", date: time.start.date, day: null };
  return {
    kind: "clock",
    time,
    written: wordsOf(rest, time),
    day: wordOf(word),
    bot: leadingMark.test(bare.replaceAll(status, " ").trim()),
    marked: /^\s/u.test(raw) || unmarked.length < bare.length,
  };
}

/** `14:03:12 From Ada Lovelace to Everyone:`, as Zoom saves the chat of a call. */
function readCall(line: string): ChatLine | undefined {
  const author = ofCall.exec(line)?.[1]?.trim() ?? "";
  const time = author === "" ? undefined : findLeadingTime(line);
  if (time === undefined || !isPlain(time) || time.start.clock === null) return undefined;
  const known = { time, written: wordsOf(line, time), day: null, bot: false, marked: true };
  return { kind: "head", author, sure: true, ...known };
}

/** `[7/3 2:03 PM] Ada Lovelace`, as Teams copies it. */
function readBracketed(line: string): ChatLine | undefined {
  const [, within = "", author = ""] = bracketed.exec(line) ?? [];
  const time = within === "" ? undefined : findLeadingTime(within);
  if (time === undefined || !isPlain(time) || time.start.clock === null) return undefined;
  if (textBehind(within, time) !== "" || !(isProperName(author) || isHandle(author)))
    return undefined;
  const sure = isProperName(author);
  const known = { time, written: wordsOf(within, time), day: null, bot: false, marked: false };
  return { kind: "head", author, sure, ...known };
}

/** `Ada Lovelace  2:03 PM`, `Ada — Today at 2:03 PM`, `Ada Lovelace added a comment - 07/Mar/26 2:03 PM`. */
function readHead(line: string): ChatLine | undefined {
  const time = findTrailingTime(line);
  if (time === undefined || !isPlain(time) || time.start.clock === null) return undefined;
  const before = line.slice(0, time.from);
  const word = dayBefore.exec(before)?.[1]?.toLowerCase() ?? "";
  const lead = before.replace(dayBefore, "");
  const said = lead.replace(comment, "");
  const apart = word !== "" || said.length < lead.length || gap.test(before);
  const named = said.replaceAll(status, " ").replace(/[\s,–—[-]+$/u, "");
  const author = named.replace(mark, "").trim();
  const bot = author.length < named.length;
  if (author === "" || !couldBeName(author)) return undefined;
  const isName = isProperName(author) || isHandle(author);
  if (!isName && !(bot && apart)) return undefined;
  const marked = apart || bot;
  const sure =
    marked || (isProperName(author) && mildGap.test(before)) || /\s[–—]\s$/u.test(before);
  const known = { time, written: wordsOf(line, time), day: wordOf(word), bot, marked };
  return { kind: "head", author, sure, ...known };
}

/** `2:03 PM`, without the `at` before it. */
const wordsOf = (line: string, { from, to }: WrittenTime) =>
  line.slice(from, to).replace(/^(?:at|on)\s+/iu, "");

const wordOf = (word: string): DayWord | null =>
  /^today$/iu.test(word) ? "today" : /^yesterday$/iu.test(word) ? "yesterday" : null;

/** Chats write the clock of who looks at them, and never say in which zone that is. */
const isPlain = ({ zone, end, relative, about, aside }: WrittenTime) =>
  zone === null && end === null && relative === null && !about && aside === undefined;
