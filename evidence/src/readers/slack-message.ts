import { isAlarm } from "../kind.ts";
import {
  findField,
  findLink,
  findText,
  isObject,
  listField,
  type JsonObject,
} from "../json-fields.ts";
import type { EvidenceFlag, EvidenceRecord } from "../record.ts";
import { writeEpoch } from "../time/epoch.ts";
import { permalinkOf, type SlackWorkspace } from "./slack-permalink.ts";
import { attachmentsOf, findAttachedLink, readAttachment } from "./slack-attachments.ts";
import { readBlocks } from "./slack-blocks.ts";
import { readSlackMarkup, withoutToken, type SlackNames } from "./slack-markup.ts";

/** Where a message comes from. */
export interface SlackChannel extends SlackNames {
  readonly source: EvidenceRecord["source"];
  /** The channel's id where the source tells it, else its name. */
  readonly id: string;
  readonly name: string | null;
  readonly workspace?: Readonly<SlackWorkspace>;
  /** A private channel or a direct message, as far as the source tells. */
  readonly isPrivate?: boolean;
  /** Timestamps of the channel's pinned messages. */
  readonly pins: ReadonlySet<string>;
}

const timestamp = /^\d{9,11}\.\d{1,9}$/;

/** The instant in a Slack timestamp, all digits kept; undefined for what is none. */
export function findSlackTime(ts: string): string | undefined {
  if (!timestamp.test(ts)) return undefined;
  // Before 2001 there was no Slack: such a number stands for something that was never sent.
  if (ts.startsWith("0") || ts.indexOf(".") < 10) return undefined;
  const point = ts.indexOf(".");
  return writeEpoch(Number.parseInt(ts.slice(0, point), 10), ts.slice(point + 1));
}

/** A message as a record, or the reason why it is none. */
export function recordSlackMessage(
  message: JsonObject,
  channel: SlackChannel,
  where: string,
): EvidenceRecord | string {
  const ts = findText(message, "ts") ?? "";
  const happenedAt = findSlackTime(ts);
  if (happenedAt === undefined) return "It has no timestamp that can be understood.";
  const subtype = findText(message, "subtype");
  if (subtype === "tombstone") return "This message was deleted.";
  if (subtype === "pinned_item") return "It says that another message was pinned.";
  if (subtype === "reminder_add") return "It says that somebody set a reminder.";
  if (findField(message, "hidden") === true) return "Slack marks it as hidden.";
  const { original, attached } = wordsOf(message);
  const text = `${readSlackMarkup(original, channel)}${filesOf(message)}`.trim();
  if (text === "") return "This message has no text.";
  const isBot = subtype === "bot_message" || findText(message, "bot_id") !== undefined;
  const thread = findText(message, "thread_ts");
  const reactions = reactionsOf(message);
  // Written out in full: a hundred thousand records are made here.
  return {
    happenedAt,
    until: null,
    wallTime: happenedAt.slice(0, -1),
    timeAsWritten: ts,
    precision: "exact",
    zone: "Z",
    timeProblem: null,
    text,
    originalText: original === "" ? text : original,
    kind: isBot && isAlarm(text) ? "alert" : "communication",
    source: channel.source,
    externalId: `${channel.id}:${ts}`,
    authorLabel: authorOf(message, channel),
    channel: channel.name,
    threadId: thread === undefined ? null : `${channel.id}:${thread}`,
    link:
      findLink(message, "permalink") ??
      permalinkOf(channel.workspace?.domain, channel.id, ts, thread) ??
      findAttachedLink(attached),
    flags: flagsOf(message, channel, { ts, thread, subtype, isBot, reactions }),
    reactions,
    masked: none,
    where,
  };
}

/** Its own words or, where it has none, those of its blocks; then what attachments add. */
function wordsOf(message: JsonObject) {
  const own = findText(message, "text") ?? readBlocks(findField(message, "blocks"));
  const attached = attachmentsOf(message, own !== "");
  if (attached.length === 0) return { original: own, attached };
  const parts = own === "" ? [] : [own];
  for (const part of attached.flatMap((one) => readAttachment(one)))
    if (!parts.some((said) => said.includes(part))) parts.push(part);
  return { original: parts.join("\n"), attached };
}

function filesOf(message: JsonObject): string {
  const single = findField(message, "file");
  const several = listField(message, "files");
  const files = isObject(single) ? [...several, single] : several;
  if (files.length === 0) return "";
  return files
    .slice(0, 20)
    .map(
      (file) =>
        ` [file: ${findText(file, "title") ?? findText(file, "name") ?? withoutToken(findText(file, "permalink") ?? "deleted")}]`,
    )
    .join("");
}

function authorOf(message: JsonObject, { people }: SlackNames): string | null {
  const id = findText(message, "user");
  const known = id === undefined ? undefined : people.get(id);
  if (known !== undefined) return known;
  return (
    findText(message, "user_profile", "display_name") ??
    findText(message, "user_profile", "real_name") ??
    findText(message, "username") ??
    findText(message, "bot_profile", "name") ??
    id ??
    findText(message, "bot_id") ??
    null
  );
}

/** One for all messages: a hundred thousand empty lists would be work to clear away. */
const none: readonly never[] = [];

function reactionsOf(message: JsonObject): readonly string[] {
  const reactions = listField(message, "reactions");
  if (reactions.length === 0) return none;
  return reactions
    .map((reaction) => ({
      name: findText(reaction, "name") ?? "",
      count: Number(findText(reaction, "count") ?? 1),
    }))
    .filter(({ name }) => name !== "")
    .toSorted((left, right) => right.count - left.count)
    .map(({ name }) => name.replace(/::skin-tone-\d$/, ""));
}

const clock =
  /^(?:stopwatch|timer(?:_clock)?|alarm_clock|mantelpiece_clock|hourglass.*|clock\d{1,4}|watch)$/;

interface Facts {
  readonly ts: string;
  readonly thread: string | undefined;
  readonly subtype: string | undefined;
  readonly isBot: boolean;
  readonly reactions: readonly string[];
}

function flagsOf(
  message: JsonObject,
  { pins, isPrivate }: SlackChannel,
  facts: Facts,
): readonly EvidenceFlag[] {
  const { subtype } = facts;
  const flags: EvidenceFlag[] = [];
  if (isPrivate === true) flags.push("private");
  if (pins.has(facts.ts) || listField(message, "pinned_to").length > 0) flags.push("pinned");
  if (findField(message, "is_starred") === true) flags.push("starred");
  if (facts.reactions.length > 0) flags.push("reactions");
  if (facts.reactions.some((name) => clock.test(name))) flags.push("clock-reacted");
  if (facts.isBot) flags.push("bot");
  if (isObject(findField(message, "edited"))) flags.push("edited");
  if (facts.thread !== undefined && facts.thread !== facts.ts) flags.push("thread-reply");
  if (listField(message, "files").length > 0 || isObject(findField(message, "file")))
    flags.push("attachment");
  if (subtype === undefined) return flags.length === 0 ? none : flags;
  if (subtype.endsWith("_join")) flags.push("join");
  if (subtype.endsWith("_leave")) flags.push("leave");
  if (/_(?:topic|purpose|name)$/.test(subtype)) flags.push("topic");
  return flags;
}
