import { findLink, findText, hasFields } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

/** Grafana OnCall's formatted webhook. It carries no time: the arrival of the webhook is the only one there is. */
export const grafanaOncall: JsonReader = {
  format: "grafana-oncall",
  name: "Grafana OnCall formatted webhook",
  fits: (document) => hasFields(document, "alert_uid", "title", "state"),
  read(document, collect) {
    const state = findText(document, "state") ?? "";
    collect.keep({
      at: findText(document, "created_at"),
      text: `${findText(document, "title") ?? "Alert"} (${state})`,
      originalText: findText(document, "message") ?? findText(document, "title") ?? "",
      kind: "alert",
      externalId: `${findText(document, "alert_uid")}:${state}`,
      link: findLink(document, "link_to_upstream_details"),
      flags: state === "resolved" || state === "ok" ? ["resolved"] : [],
    });
  },
};
