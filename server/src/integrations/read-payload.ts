import type { InboundKind } from "@second-story/domain/inbound-source.ts";
import { findField, findText, isObject } from "@second-story/evidence/json-fields.ts";
import { parseExactJson } from "@second-story/evidence/parse-json.ts";
import { readText } from "@second-story/evidence/read.ts";
import type { Reading } from "@second-story/evidence/reading.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import { findAside } from "./find-aside.ts";
import { unpackBody } from "./unpack-body.ts";

export type Understood =
  | {
      readonly outcome: "read";
      readonly records: readonly EvidenceRecord[];
      readonly note: string | null;
    }
  /** `ignored`: understood, with nothing in it for a timeline. */
  | { readonly outcome: "failed" | "ignored"; readonly reason: string };

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a stored body into records. `headers` are those that were kept with it. */
export function readPayload(
  kind: InboundKind,
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
  label: string,
): Understood {
  let text: string;
  try {
    text = unpackBody(decoder.decode(body), headers);
  } catch {
    return failed("The body is not text in UTF-8.");
  }
  if (text.trim() === "") return failed("The body is empty.");
  if (kind === "generic") return judge(readText(text, { label }));
  const { value, problem } = parseExactJson(text);
  if (kind === "cloudevents" && headers["ce-id"] !== undefined) {
    const data: unknown = problem === null ? value : text;
    return judge(readText(JSON.stringify(eventOf(headers, data)), { label }));
  }
  if (problem !== null) return failed(problem);
  const aside = findAside(kind, value, headers);
  if (aside !== undefined) return { outcome: "ignored", reason: aside };
  return kind === "slack-events" ? readSlackEvent(value, label) : judge(readText(text, { label }));
}

function readSlackEvent(value: unknown, label: string): Understood {
  const event = findField(value, "event");
  const type = findText(event, "type") ?? findText(value, "type") ?? "An event without a type";
  if (type !== "message") return { outcome: "ignored", reason: `${type} is no message.` };
  if (!isObject(event)) return failed("The message is missing.");
  const subtype = findText(event, "subtype") ?? "";
  if (subtype === "message_changed" || subtype === "message_deleted") {
    return { outcome: "ignored", reason: "A message was changed later; the first wording stands." };
  }
  const page = { channel: findText(event, "channel") ?? "channel", messages: [event] };
  return judge(readText(JSON.stringify(page), { label }));
}

/** A CloudEvent whose attributes travel as headers, as one that carries them itself. */
function eventOf(headers: Readonly<Record<string, string>>, data: unknown): object {
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith("ce-"))
    .map(([name, value]) => [name.slice(3), decodePercent(value)] as const);
  return { ...Object.fromEntries(attributes), data };
}

function decodePercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function judge({ records, report }: Reading): Understood {
  const [first] = report.skipped;
  const [warning] = report.warnings;
  if (records.length > 0) {
    return { outcome: "read", records, note: report.complete ? null : (warning ?? null) };
  }
  if (first && report.complete) return { outcome: "ignored", reason: first.reason };
  return failed(warning ?? first?.reason ?? "Nothing with a time and a text was found in it.");
}

const failed = (reason: string): Understood => ({ outcome: "failed", reason });
