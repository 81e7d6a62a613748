import type { Collector } from "../collect-records.ts";
import { findLink, findText, isObject, listField, writeExcerpt } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

const timeKeys = [
  "happenedAt",
  "timestamp",
  "@timestamp",
  "time",
  "ts",
  "t",
  "datetime",
  "date",
  "at",
  "occurred_at",
  "occurredAt",
  "eventTime",
  "created_at",
  "createdAt",
  "started_at",
  "startedAt",
  "lastTimestamp",
  "firstTimestamp",
] as const;
const textKeys = [
  "message",
  "msg",
  "text",
  "textPayload",
  "event",
  "description",
  "summary",
  "title",
  "body",
  "content",
  "log",
  "note",
  "name",
  "eventName",
] as const;
const levelKeys = ["level", "severity", "lvl", "levelname"] as const;
const authorKeys = [
  "author",
  "user",
  "username",
  "actor",
  "service",
  "logger",
  "source",
  "host",
  "hostname",
  "app",
] as const;
const linkKeys = ["link", "html_url", "web_url", "webUrl", "permalink", "url"] as const;
const listKeys = [
  "records",
  "entries",
  "events",
  "items",
  "data",
  "timeline",
  "logs",
  "results",
  "value",
  "notes",
  "alerts",
  "Records",
] as const;

const first = (item: unknown, keys: readonly string[]) => {
  for (const key of keys) {
    const found = findText(item, key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A time in a field of its own, or as MongoDB wraps one: `{"$date": …}`. */
function timeOf(item: unknown): string | undefined {
  return first(item, timeKeys) ?? wrappedTime(item);
}

function wrappedTime(item: unknown): string | undefined {
  for (const key of timeKeys) {
    const found = findText(item, key, "$date") ?? findText(item, key, "$date", "$numberLong");
    if (found !== undefined) return found;
  }
  return undefined;
}

/** MongoDB's logs number kinds of message, not messages. */
function identityOf(item: unknown): string | null {
  const ids = ["externalId", "id", "uuid", "event_id", "eventID", "insertId"];
  const isWrapped = first(item, timeKeys) === undefined;
  return (isWrapped ? findText(item, "_id", "$oid") : first(item, ids)) ?? null;
}

/** Any list of objects that carry a time and a text: structured logs, exports, what this product writes itself. */
export const jsonRecords: JsonReader = {
  format: "json",
  name: "JSON records",
  fits: (document) => itemsOf(document).some((item) => timeOf(item) !== undefined),
  read(document, collect) {
    for (const item of itemsOf(document)) readJsonRecord(item, collect);
  },
};

function itemsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  for (const key of listKeys) {
    const list = listField(document, key);
    if (list.some((item) => isObject(item))) return list;
  }
  return [document];
}

/** One object with a time and a text, as a structured log writes it. */
export function readJsonRecord(item: unknown, collect: Collector): void {
  const said = first(item, textKeys) ?? findText(item, "error") ?? wordsWithin(item) ?? "";
  const raw = writeExcerpt(item, 4000);
  const at = timeOf(item);
  if (at === undefined || said.trim() === "") {
    collect.skip(`No field with a ${at === undefined ? "time" : "text"} was found.`, raw);
    return;
  }
  const level = first(item, levelKeys);
  const service =
    first(item, authorKeys) ??
    findText(item, "user", "summary") ??
    findText(item, "user", "name") ??
    findText(item, "service", "name") ??
    findText(item, "userIdentity", "userName") ??
    findText(item, "involvedObject", "name") ??
    findText(item, "resource", "labels", "container_name");
  collect.keep({
    at,
    ...(findText(item, "until") === undefined ? {} : { endsAt: findText(item, "until") }),
    text: said,
    originalText: raw,
    ...(isError(level) ? { kind: "observation" as const } : {}),
    authorLabel: service ?? null,
    externalId: identityOf(item),
    threadId: first(item, ["trace_id", "traceId", "request_id"]) ?? null,
    link: linkOf(item),
  });
}

/** What trackers tell of: the title stands within, beside what was done with it. */
function wordsWithin(item: unknown): string | undefined {
  const title =
    findText(item, "jsonPayload", "message") ??
    findText(item, "data", "title") ??
    findText(item, "data", "name") ??
    findText(item, "data", "body") ??
    findText(item, "issue", "fields", "summary");
  if (title === undefined) return undefined;
  const done = first(item, ["webhookEvent", "action"]);
  const what = findText(item, "issue", "key") ?? findText(item, "type");
  const lead = [what, done].filter((part) => part !== undefined).join(" ");
  return lead === "" ? title : `${lead}: ${title}`;
}

function linkOf(item: unknown): string | null {
  for (const key of linkKeys) {
    const found = findLink(item, key);
    if (found !== null) return found;
  }
  return null;
}

const isError = (level: string | undefined) =>
  /^(?:err|fatal|crit|alert|emerg|panic|50|60)/i.test(level ?? "");
