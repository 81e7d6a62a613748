import type { EntryKind } from "@second-story/domain/timeline-entry.ts";
import { findField, findText, hasFields } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

const kinds: Readonly<Record<string, EntryKind>> = {
  Create: "alert",
  Escalate: "alert",
  AddNote: "communication",
  Close: "milestone",
};
const verbs: Readonly<Record<string, string>> = {
  Create: "Alert created",
  Acknowledge: "Alert acknowledged",
  UnAcknowledge: "Acknowledgement withdrawn",
  AddNote: "Note added",
  Close: "Alert closed",
  Escalate: "Alert escalated",
  Delete: "Alert deleted",
  AssignOwnership: "Ownership assigned",
  TakeOwnership: "Ownership taken",
  AddRecipient: "Recipient added",
  AddTeam: "Team added",
  AddTags: "Tags added",
  RemoveTags: "Tags removed",
};

/** Opsgenie's webhook. Its times mix milliseconds and nanoseconds; magnitude tells. */
export const opsgenie: JsonReader = {
  format: "opsgenie",
  name: "Opsgenie webhook",
  fits: (document) =>
    hasFields(document, "action", "alert") && hasFields(findField(document, "alert"), "alertId"),
  read(document, collect) {
    const action = findText(document, "action") ?? "";
    const alert = findField(document, "alert");
    const created = findText(alert, "createdAt");
    const updated = findText(alert, "updatedAt") ?? created;
    const note = findText(alert, "note");
    collect.keep({
      at: action === "Create" ? (created ?? updated) : updated,
      text: `${verbs[action] ?? action}: ${findText(alert, "message") ?? ""}${note === undefined ? "" : ` — ${note}`}`,
      kind: kinds[action] ?? "action",
      externalId: [findText(alert, "alertId"), action, updated].join(":"),
      authorLabel: findText(alert, "username") ?? findText(document, "source", "name") ?? null,
      threadId: findText(alert, "alertId") ?? null,
      flags: action === "Close" ? ["resolved"] : [],
    });
  },
};
