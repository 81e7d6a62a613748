import { findText, isObject, type JsonObject } from "../json-fields.ts";

const deepest = 12;
const mostParts = 1000;

/** What Slack's blocks say, in the markup of its texts, where a message has no text of its own. */
export function readBlocks(blocks: unknown, depth = 0): string {
  if (depth > deepest) return "";
  if (Array.isArray(blocks)) return join(blocks, "\n", depth);
  return isObject(blocks) ? readBlock(blocks, depth) : "";
}

function readBlock(block: JsonObject, depth: number): string {
  const type = findText(block, "type") ?? "";
  const inline = Object.hasOwn(inlines, type) ? inlines[type] : undefined;
  if (inline !== undefined) return inline(block);
  const { text, fields, elements } = block;
  if (typeof text === "string") return text;
  const separator = isRunning(type) ? "" : type.startsWith("rich_text") ? "\n" : " ";
  const own = [readBlocks(text, depth + 1), readBlocks(fields, depth + 1)];
  const within = Array.isArray(elements) ? join(elements, separator, depth) : "";
  return [...own, within].filter((part) => part !== "").join(" ");
}

/** Sections, quotes and code hold pieces of one running text; lists and the whole hold such sections. */
const isRunning = (type: string) => /^rich_text_(?:section|quote|preformatted)$/.test(type);

function join(parts: readonly unknown[], separator: string, depth: number): string {
  const written = parts.slice(0, mostParts).map((part) => readBlocks(part, depth + 1));
  if (separator === "") return written.join("");
  return written
    .map((part) => part.replace(/\n$/, ""))
    .filter((part) => part !== "")
    .join(separator);
}

/** The pieces of a running text as Slack writes them in a text. */
const inlines: Readonly<Record<string, (piece: JsonObject) => string>> = {
  text: (piece) => escape(findText(piece, "text") ?? ""),
  user: (piece) => reference("@", findText(piece, "user_id")),
  channel: (piece) => reference("#", findText(piece, "channel_id")),
  usergroup: (piece) => reference("!subteam^", findText(piece, "usergroup_id")),
  broadcast: (piece) => reference("!", findText(piece, "range")),
  emoji: (piece) => `:${findText(piece, "name") ?? ""}:`,
  color: (piece) => findText(piece, "value") ?? "",
  link: (piece) => reference("", findText(piece, "url"), findText(piece, "text")),
  date: (piece) => escape(findText(piece, "fallback") ?? dayOf(findText(piece, "timestamp"))),
};

function reference(sign: string, target: string | undefined, label?: string): string {
  if (target === undefined) return escape(label ?? "");
  const words = label === undefined ? "" : `|${escape(label)}`;
  return `<${sign}${escape(target).replaceAll("|", "%7C")}${words}>`;
}

/** The pieces hold their letters as they are; a text has three of them escaped. */
const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function dayOf(seconds: string | undefined): string {
  const date = new Date(Number(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
