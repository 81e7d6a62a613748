import type { EntryKind } from "@second-story/domain/timeline-entry.ts";
import { findField, findLink, findText, hasFields, listField } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

const eventKinds: Readonly<Record<string, EntryKind>> = {
  "incident.triggered": "alert",
  "incident.annotated": "communication",
  "incident.status_update_published": "communication",
  "incident.resolved": "milestone",
  "incident.acknowledged": "action",
};

/** PagerDuty's webhook, version 3. */
export const pagerdutyWebhook: JsonReader = {
  format: "pagerduty-webhook",
  name: "PagerDuty webhook",
  fits: (document) => hasFields(findField(document, "event"), "event_type", "occurred_at", "data"),
  read(document, collect) {
    const event = findField(document, "event");
    const type = findText(event, "event_type") ?? "";
    const data = findField(event, "data");
    if (!type.startsWith("incident.")) {
      collect.skip("This tells of no incident.", type);
      return;
    }
    collect.keep({
      at: findText(event, "occurred_at"),
      text: wordsOf(type.slice("incident.".length), data),
      kind: eventKinds[type] ?? "action",
      externalId: findText(event, "id") ?? null,
      authorLabel: findText(event, "agent", "summary") ?? findText(event, "client", "name") ?? null,
      threadId: findText(data, "incident", "id") ?? findText(data, "id") ?? null,
      link: findLink(data, "html_url") ?? findLink(data, "incident", "html_url"),
      flags: type === "incident.resolved" ? ["resolved"] : [],
    });
  },
};

/** "Incident resolved: Checkout down (checkout-api, P1)", or what somebody wrote or was asked. */
function wordsOf(what: string, data: unknown): string {
  const title = findText(data, "title") ?? findText(data, "incident", "summary");
  const said = findText(data, "content") ?? findText(data, "message");
  const whom = [
    findText(data, "user", "summary"),
    ...listField(data, "assignees").map((assignee) => findText(assignee, "summary")),
  ].filter((name) => name !== undefined);
  const about = [findText(data, "service", "summary"), findText(data, "priority", "summary")];
  const known = about.filter((part) => part !== undefined).join(", ");
  const parts = [title, ...whom, said].filter((part) => part !== undefined);
  const told = parts.length === 0 ? "" : `: ${parts.join(" — ")}`;
  return `Incident ${what.replaceAll(/[._]/g, " ")}${told}${known === "" ? "" : ` (${known})`}`;
}

const entryKinds: Readonly<Record<string, EntryKind>> = {
  trigger: "alert",
  resolve: "milestone",
  annotate: "communication",
};

/** Log entries of PagerDuty's REST API. Notifications to single devices are left out. */
export const pagerdutyLogEntries: JsonReader = {
  format: "pagerduty-log-entries",
  name: "PagerDuty log entries",
  fits: (document) =>
    listField(document, "log_entries").length > 0 ||
    hasFields(findField(document, "log_entry"), "type", "created_at"),
  read(document, collect) {
    const single = findField(document, "log_entry");
    for (const entry of single === undefined ? listField(document, "log_entries") : [single]) {
      const type = (findText(entry, "type") ?? "").replace(/_log_entry$/, "");
      const summary = findText(entry, "summary") ?? type;
      if (type === "notify") {
        collect.skip("A notification to one device is no event of the incident.", summary);
        continue;
      }
      const detail =
        findText(entry, "note") ??
        findText(entry, "channel", "summary") ??
        findText(entry, "event_details", "description");
      collect.keep({
        at: findText(entry, "created_at"),
        text: detail === undefined || detail === summary ? summary : `${summary}: ${detail}`,
        kind: entryKinds[type] ?? "action",
        externalId: findText(entry, "id") ?? null,
        authorLabel: findText(entry, "agent", "summary") ?? null,
        threadId: findText(entry, "incident", "id") ?? null,
        link: findLink(entry, "html_url"),
        flags: type === "resolve" ? ["resolved"] : [],
      });
    }
    if (findField(document, "more") === true)
      collect.breakOff("This is one page of several: PagerDuty has more log entries.");
  },
};

/** Change events of PagerDuty's REST API. */
export const pagerdutyChangeEvents: JsonReader = {
  format: "pagerduty-change-events",
  name: "PagerDuty change events",
  fits: (document) => hasFields(listField(document, "change_events")[0], "summary", "timestamp"),
  read(document, collect) {
    for (const event of listField(document, "change_events")) {
      collect.keep({
        at: findText(event, "timestamp"),
        text: findText(event, "summary") ?? "",
        kind: "change",
        externalId: findText(event, "id") ?? null,
        authorLabel: findText(event, "source") ?? null,
        link: findLink(listField(event, "links")[0], "href"),
      });
    }
  },
};
