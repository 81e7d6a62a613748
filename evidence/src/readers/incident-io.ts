import type { Collector } from "../collect-records.ts";
import { findField, findLink, findText, hasFields, listField } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

/** incident.io's incidents (with their timestamps), updates and follow-ups, as its API and exports list them. */
export const incidentIo: JsonReader = {
  format: "incident-io",
  name: "incident.io export",
  fits: (document) =>
    settingsOf(document) !== undefined ||
    hasFields(listOf(document)[0], "incident_timestamp_values") ||
    hasFields(listOf(document)[0], "new_incident_status", "incident_id"),
  read(document, collect) {
    const settings = settingsOf(document);
    if (settings !== undefined)
      collect.skip("These are settings of incident.io, no events.", settings);
    for (const item of listOf(document)) {
      if (isSetting(item)) continue;
      if (hasFields(item, "incident_timestamp_values")) readIncident(item, collect);
      else readUpdate(item, collect);
    }
    if (findText(document, "pagination_meta", "after") !== undefined)
      collect.breakOff("This is one page of several: incident.io has more.");
  },
};

/** The names of the settings that a document lists; their times say when they were set up. */
function settingsOf(document: unknown): string | undefined {
  if (Array.isArray(document)) {
    const list = document as readonly unknown[];
    return list.length > 0 && list.every((item) => isSetting(item)) ? namesOf(list) : undefined;
  }
  const name = settingLists.find((one) =>
    hasFields(listField(document, one)[0], "id", "created_at"),
  );
  return name === undefined ? undefined : `${name}: ${namesOf(listField(document, name))}`;
}

const settingLists = [
  "severities",
  "incident_roles",
  "incident_statuses",
  "incident_timestamps",
  "incident_types",
  "custom_fields",
];
/** What only a setting has, beside its id and name. */
const settingFields = ["rank", "role_type", "field_type", "is_default"];
const eventFields = ["incident_id", "reference", "message", "title"];
const id = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** One severity, role, status or field of a list without a wrapping, as files of an export hold it. */
function isSetting(item: unknown): boolean {
  return (
    id.test(findText(item, "id") ?? "") &&
    hasFields(item, "name") &&
    settingFields.some((field) => hasFields(item, field)) &&
    !eventFields.some((field) => hasFields(item, field))
  );
}

const namesOf = (list: readonly unknown[]) =>
  list.map((item) => findText(item, "name") ?? "").join(", ");

function listOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  const single = findField(document, "incident");
  if (single !== undefined) return [single];
  return [...listField(document, "incidents"), ...listField(document, "incident_updates")];
}

function readIncident(incident: unknown, collect: Collector): void {
  const reference =
    `${findText(incident, "reference") ?? ""} ${findText(incident, "name") ?? ""}`.trim();
  const common = {
    threadId: findText(incident, "id") ?? null,
    link: findLink(incident, "permalink"),
  };
  collect.keep({
    ...common,
    at: findText(incident, "created_at"),
    text: `Incident declared: ${reference}${summaryOf(incident)}`,
    kind: "milestone",
    externalId: `${findText(incident, "id")}:created`,
    authorLabel: findText(incident, "creator", "user", "name") ?? null,
  });
  for (const entry of listField(incident, "incident_timestamp_values")) {
    const name = findText(entry, "incident_timestamp", "name") ?? "Timestamp";
    const at = findText(entry, "value", "value");
    if (at === undefined) collect.skip("This timestamp was not set.", name);
    else {
      const isEnd = /^(?:resolved|closed)/i.test(name);
      collect.keep({
        ...common,
        at,
        text: `${name.replace(/ at$/i, "")}: ${reference}`,
        kind: "milestone",
        externalId: `${findText(incident, "id")}:${name}`,
        flags: isEnd ? ["resolved"] : [],
      });
    }
  }
}

function summaryOf(incident: unknown): string {
  const severity = findText(incident, "severity", "name");
  return severity === undefined ? "" : ` (${severity})`;
}

function readUpdate(update: unknown, collect: Collector): void {
  const status = findText(update, "new_incident_status", "name");
  const severity = findText(update, "new_severity", "name");
  const message = findText(update, "message");
  const changed = [
    status === undefined ? "" : `status ${status}`,
    severity === undefined ? "" : `severity ${severity}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
  collect.keep({
    at: findText(update, "created_at"),
    text:
      message === undefined
        ? `Update: ${changed}`
        : `${message}${changed === "" ? "" : ` (${changed})`}`,
    kind: "communication",
    externalId: findText(update, "id") ?? null,
    authorLabel: findText(update, "updater", "user", "name") ?? null,
    threadId: findText(update, "incident_id") ?? null,
    flags: findText(update, "new_incident_status", "category") === "closed" ? ["resolved"] : [],
  });
}
