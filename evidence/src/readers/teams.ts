import type { Collector } from "../collect-records.ts";
import { readPlainText } from "../document/plain-text.ts";
import { findField, findLink, findText, hasFields, listField } from "../json-fields.ts";
import type { EvidenceFlag } from "../record.ts";
import type { JsonReader } from "./json-reader.ts";

/** Messages of a Microsoft Teams channel as Graph lists them: one page, or a list of pages or messages. */
export const teams: JsonReader = {
  format: "teams",
  name: "Microsoft Teams messages",
  fits: (document) => isMessage(messagesOf(document)[0]),
  read(document, collect) {
    const pages = Array.isArray(document) ? document : [document];
    const seen = new Set<string>();
    for (const message of messagesOf(document)) readMessage(message, collect, seen);
    if (findText(pages.at(-1), "@odata.nextLink") !== undefined)
      collect.breakOff("This is one page of several: Teams has more messages.");
  },
};

const isMessage = (value: unknown) => hasFields(value, "messageType", "createdDateTime", "body");

function messagesOf(document: unknown): readonly unknown[] {
  const pages: readonly unknown[] = Array.isArray(document) ? document : [document];
  return pages.flatMap((page) => (isMessage(page) ? [page] : listField(page, "value")));
}

function readMessage(message: unknown, collect: Collector, seen: Set<string>): void {
  const id = findText(message, "id") ?? "";
  const text = textOf(message);
  const author =
    findText(message, "from", "user", "displayName") ??
    findText(message, "from", "application", "displayName") ??
    null;
  if (seen.has(id)) collect.skip("The same message came before.", text);
  else if (findText(message, "deletedDateTime") !== undefined)
    collect.skip("This message was deleted.", "");
  else if (findText(message, "messageType") !== "message")
    collect.skip(
      "A message of Teams itself, not of a person.",
      findText(message, "eventDetail", "@odata.type") ?? "",
    );
  else if (text === "") collect.skip("This message has no text.", "");
  else {
    const parent = findText(message, "replyToId");
    const reactions = listField(message, "reactions").flatMap(
      (reaction) => findText(reaction, "reactionType") ?? [],
    );
    collect.keep({
      at: findText(message, "createdDateTime"),
      text,
      originalText: findText(message, "body", "content") ?? text,
      kind: "communication",
      externalId: id,
      authorLabel: author,
      channel: findText(message, "channelIdentity", "channelId") ?? null,
      threadId: parent ?? (listField(message, "replies").length > 0 ? id : null),
      link: findLink(message, "webUrl"),
      flags: flagsOf(message, parent, reactions),
      reactions,
    });
  }
  seen.add(id);
  for (const reply of listField(message, "replies")) readMessage(reply, collect, seen);
}

function flagsOf(
  message: unknown,
  parent: string | undefined,
  reactions: readonly string[],
): EvidenceFlag[] {
  const flags: EvidenceFlag[] = [];
  if (parent !== undefined) flags.push("thread-reply");
  if (findText(message, "lastEditedDateTime") !== undefined) flags.push("edited");
  if (findField(message, "from", "application") != null) flags.push("bot");
  if (reactions.length > 0) flags.push("reactions");
  if (listField(message, "attachments").length > 0) flags.push("attachment");
  return flags;
}

function textOf(message: unknown): string {
  const content = findText(message, "body", "content") ?? "";
  const subject = findText(message, "subject");
  const body = findText(message, "body", "contentType") === "html" ? htmlWords(content) : content;
  const files = listField(message, "attachments").flatMap((file) => findText(file, "name") ?? []);
  return [
    subject === undefined ? "" : `${subject}:`,
    body.trim(),
    ...files.map((name) => `[file: ${name}]`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The words of a message's HTML; mentions keep their names, everything else loses its tags. */
function htmlWords(html: string): string {
  const spaced = html.slice(0, 100_000).replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/gi, "\n");
  const bare = spaced
    .replaceAll(/<at\b[^<>]{0,200}>/gi, "@")
    .replaceAll(/<\/?[a-z][^<>]{0,2000}>/gi, "");
  return bare
    .split("\n")
    .map((line) => readPlainText(line).text)
    .filter((line) => line !== "")
    .join("\n");
}
