import { findField, findLink, findText, listField, type JsonObject } from "../json-fields.ts";
import { readBlocks } from "./slack-blocks.ts";

const mostAttachments = 20;

/** What is attached to a message, as bots send their alerts. Beside words of its own, previews of its links add nothing. */
export function attachmentsOf(message: JsonObject, hasWords: boolean): readonly unknown[] {
  const all = listField(message, "attachments");
  // Most messages have none, and a large export would make a list for each.
  if (all.length === 0) return all;
  const attached = all.slice(0, mostAttachments);
  return hasWords ? attached.filter((attachment) => !isPreview(attachment)) : attached;
}

const isPreview = (attachment: unknown) =>
  findText(attachment, "from_url") !== undefined ||
  findText(attachment, "original_url") !== undefined;

/** The parts of an attachment in the order in which Slack shows them; its short form only where there are none. */
export function readAttachment(attachment: unknown): readonly string[] {
  const parts = [
    ...["pretext", "title", "text"].map((key) => findText(attachment, key) ?? ""),
    ...listField(attachment, "fields").slice(0, mostAttachments).map(readField),
    readBlocks(findField(attachment, "blocks")),
  ].filter((part) => part.trim() !== "");
  if (parts.length > 0) return parts;
  const fallback = findText(attachment, "fallback");
  return fallback === undefined || fallback.startsWith("[no preview") ? [] : [fallback];
}

function readField(field: unknown): string {
  const parts = [findText(field, "title"), findText(field, "value")];
  return parts.filter((part) => part !== undefined).join(": ");
}

/** Where the first attachment that has a title leads to. */
export function findAttachedLink(attached: readonly unknown[]): string | null {
  return attached.map((one) => findLink(one, "title_link")).find((link) => link !== null) ?? null;
}
