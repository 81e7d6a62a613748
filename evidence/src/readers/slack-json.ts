import type { Collector } from "../collect-records.ts";
import { findField, findText, isObject, listField } from "../json-fields.ts";
import { createSlackDirectory, isMessageList } from "./slack-directory.ts";
import { recordSlackMessage, type SlackChannel } from "./slack-message.ts";
import type { JsonReader } from "./json-reader.ts";

/** Slack's Web API (`conversations.history` and `.replies`), a day file of an export, or a channel's dump with its threads. */
export const slackJson: JsonReader = {
  format: "slack-json",
  name: "Slack messages (JSON)",
  fits: (document) =>
    isDumpPart(document) || pagesOf(document).some((page) => isMessageList(messagesOf(page))),
  read(document, collect) {
    if (isDumpPart(document) && messagesOf(document).length === 0) {
      collect.skip("A part of a dump without messages.", "");
      return;
    }
    const pages = pagesOf(document);
    const directory = createSlackDirectory(
      pages.flatMap((page) => listField(page, "users")),
      pages.flatMap((page) => listField(page, "channels")),
    );
    const id = pages
      .map(
        (page) =>
          findText(page, "channel_id") ??
          findText(page, "channel") ??
          (isDumpPart(page) ? findText(page, "id") : undefined),
      )
      .find((found) => found !== undefined);
    const name = pages.map((page) => findText(page, "name")).find((found) => found !== undefined);
    const channel: SlackChannel = {
      source: { format: "slack-json", label: collect.options.label ?? "Slack messages" },
      id: id ?? name ?? "channel",
      name: name ?? id ?? null,
      pins: new Set(),
      people: directory.people,
      channels: directory.channels,
    };
    const messages = pages.flatMap((page) => messagesOf(page));
    readMessages(messages, channel, collect);
    if (pages.some((page) => findField(page, "has_more") === true) && pages.length === 1)
      collect.breakOff("This is one page of several: Slack has more messages.");
  },
};

/** A line of slackdump's archive: a kind, the moment it was fetched in nanoseconds, a channel, and messages in some. */
function isDumpPart(document: unknown): boolean {
  return (
    typeof findField(document, "t") === "number" &&
    /^\d{19}$/.test(findText(document, "ts") ?? "") &&
    findText(document, "type") === undefined
  );
}

function pagesOf(document: unknown): readonly unknown[] {
  if (!Array.isArray(document))
    return [findText(document, "type") === "message" ? [document] : document];
  return document.some(
    (item) => listField(item, "messages").length > 0 || listField(item, "m").length > 0,
  )
    ? document
    : [document];
}

function messagesOf(page: unknown): readonly unknown[] {
  const own = Array.isArray(page)
    ? (page as readonly unknown[])
    : [...listField(page, "messages"), ...listField(page, "m")];
  return own.flatMap((message) => [message, ...listField(message, "slackdump_thread_replies")]);
}

function readMessages(
  messages: readonly unknown[],
  channel: SlackChannel,
  collect: Collector,
): void {
  const seen = new Set<string>();
  for (const message of messages) {
    const record = isObject(message)
      ? recordSlackMessage(message, channel, "")
      : "This is no message.";
    if (typeof record === "string") collect.skip(record, findText(message, "ts") ?? "");
    else if (seen.has(record.timeAsWritten))
      collect.skip("The same message came before.", record.text);
    else {
      seen.add(record.timeAsWritten);
      const { where: _where, source: _source, happenedAt: _happenedAt, ...known } = record;
      const name = findText(message, "channel_name");
      collect.keep({
        ...known,
        at: record.timeAsWritten,
        ...(channel.name === null && name !== undefined ? { channel: name } : {}),
      });
    }
  }
}
