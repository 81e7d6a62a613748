import type { Collector } from "../collect-records.ts";
import { findField, findLink, findText, hasFields, listField } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

/** Statuspage: its webhook, and the public list of incidents that every page serves. What customers were told, and when. */
export const statuspage: JsonReader = {
  format: "statuspage",
  name: "Statuspage",
  fits: (document) =>
    hasFields(findField(document, "incident"), "incident_updates") ||
    hasFields(document, "component_update", "component") ||
    hasFields(listField(document, "incidents")[0], "incident_updates"),
  read(document, collect) {
    const single = findField(document, "incident");
    for (const incident of single === undefined ? listField(document, "incidents") : [single])
      readIncident(incident, collect);
    const change = findField(document, "component_update");
    if (change === undefined) return;
    const name = findText(document, "component", "name") ?? "A component";
    collect.keep({
      at: findText(change, "created_at"),
      text: `${name}: ${findText(change, "old_status") ?? "unknown"} → ${findText(change, "new_status") ?? "unknown"}`,
      kind: "observation",
      externalId: findText(change, "id") ?? null,
    });
  },
};

function readIncident(incident: unknown, collect: Collector): void {
  const name = findText(incident, "name") ?? "Incident";
  for (const update of listField(incident, "incident_updates")) {
    const status = findText(update, "status") ?? "";
    const body = findText(update, "body") ?? "";
    collect.keep({
      at: findText(update, "display_at") ?? findText(update, "created_at"),
      text: `${name} (${status})${body === "" ? "" : `: ${body}`}`,
      kind: "communication",
      externalId: findText(update, "id") ?? null,
      authorLabel: "Statuspage",
      threadId: findText(incident, "id") ?? null,
      link: findLink(incident, "shortlink"),
      flags: status === "resolved" ? ["resolved"] : [],
    });
  }
}
