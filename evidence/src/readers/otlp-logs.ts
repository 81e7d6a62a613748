import { findField, findText, listField } from "../json-fields.ts";
import type { EntryKind } from "@second-story/domain/timeline-entry.ts";
import type { JsonReader } from "./json-reader.ts";

/** OpenTelemetry log records as OTLP/JSON. */
export const otlpLogs: JsonReader = {
  format: "otlp-logs",
  name: "OpenTelemetry logs",
  fits: (document) => listField(document, "resourceLogs").length > 0,
  read(document, collect) {
    for (const resource of listField(document, "resourceLogs")) {
      const service = attribute(findField(resource, "resource"), "service.name");
      const scopes = [
        ...listField(resource, "scopeLogs"),
        ...listField(resource, "instrumentationLibraryLogs"),
      ];
      for (const record of scopes.flatMap((scope) => listField(scope, "logRecords"))) {
        const own = findText(record, "timeUnixNano");
        const trace = findText(record, "traceId");
        const body = textOf(findField(record, "body"));
        const severity = findText(record, "severityText");
        collect.keep({
          at: own === undefined || own === "0" ? findText(record, "observedTimeUnixNano") : own,
          text: body === "" ? (attribute(record, "event.name") ?? "") : body,
          kind: kindOf(Number(findText(record, "severityNumber") ?? 0), severity),
          authorLabel: service ?? null,
          threadId: trace ?? null,
          externalId: trace === undefined ? null : `${trace}:${findText(record, "spanId")}:${own}`,
        });
      }
    }
  },
};

function attribute(holder: unknown, key: string): string | undefined {
  const found = listField(holder, "attributes").find((entry) => findText(entry, "key") === key);
  const text = textOf(findField(found, "value"));
  return text === "" ? undefined : text;
}

const depthLimit = 8;

function textOf(value: unknown, depth = 0): string {
  const plain =
    findText(value, "stringValue") ?? findText(value, "intValue") ?? findText(value, "doubleValue");
  if (plain !== undefined) return plain;
  const flag = findField(value, "boolValue");
  if (typeof flag === "boolean") return String(flag);
  if (depth > depthLimit) return "…";
  const list = listField(value, "arrayValue", "values").map((item) => textOf(item, depth + 1));
  const pairs = listField(value, "kvlistValue", "values").map(
    (pair) => `${findText(pair, "key")}=${textOf(findField(pair, "value"), depth + 1)}`,
  );
  return [...list, ...pairs].join(" ");
}

const errorNumber = 17;

function kindOf(severity: number, name: string | undefined): EntryKind | null {
  return severity >= errorNumber || /^(?:error|fatal|critical)/i.test(name ?? "")
    ? "observation"
    : null;
}
