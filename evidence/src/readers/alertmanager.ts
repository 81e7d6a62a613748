import { hashText } from "../hash-text.ts";
import type { Collector } from "../collect-records.ts";
import {
  findField,
  findLink,
  findText,
  hasFields,
  listField,
  writeExcerpt,
} from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

/** Alertmanager's webhook, version 4. */
export const alertmanager: JsonReader = {
  format: "alertmanager",
  name: "Alertmanager webhook",
  fits: (document) => isAlertGroup(document) && !isFromGrafana(document),
  read: readAlertGroup,
};

/** What Alertmanager's `/api/v2/alerts` lists: alerts that fire now. Their end is a guess of the server's, and no event. */
export const alertmanagerList: JsonReader = {
  format: "alertmanager-api",
  name: "Alertmanager API list",
  fits: (document) =>
    Array.isArray(document) &&
    document.length > 0 &&
    document.every((item) => hasFields(item, "labels", "startsAt")),
  read: (document, collect) => {
    readAlertGroup({ alerts: document }, collect);
  },
};

/** Grafana's alerting webhook: the same shape, told apart by its version or organisation. */
export const grafanaAlerting: JsonReader = {
  format: "grafana-alerting",
  name: "Grafana alert webhook",
  fits: (document) => isAlertGroup(document) && isFromGrafana(document),
  read: readAlertGroup,
};

/** What Grafana's annotations API lists: deployments marked on dashboards, and changes of alert states. */
export const grafanaAnnotations: JsonReader = {
  format: "grafana-annotations",
  name: "Grafana annotations",
  fits: (document) =>
    Array.isArray(document) &&
    document.length > 0 &&
    document.every((item) => hasFields(item, "dashboardUID", "time", "text")),
  read(document, collect) {
    for (const item of Array.isArray(document) ? document : []) {
      const tags = listField(item, "tags").filter((tag) => typeof tag === "string");
      const state = findText(item, "newState");
      const ends = findText(item, "timeEnd");
      const isRange = ends !== undefined && ends !== findText(item, "time");
      collect.keep({
        at: findText(item, "time"),
        ...(isRange ? { endsAt: ends, precision: "between" as const } : {}),
        text: [
          findText(item, "text") ?? "",
          state === undefined ? "" : `(${state})`,
          tags.length > 0 ? `[${tags.join(", ")}]` : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
        kind: state === undefined ? "change" : "alert",
        externalId: findText(item, "id") ?? null,
        authorLabel: findText(item, "userName") ?? findText(item, "login") ?? null,
      });
    }
  },
};

function isAlertGroup(document: unknown): boolean {
  const [first] = listField(document, "alerts");
  return hasFields(document, "receiver", "alerts") && hasFields(first, "labels", "startsAt");
}

function isFromGrafana(document: unknown): boolean {
  return (
    findText(document, "version") === "1" ||
    hasFields(document, "orgId") ||
    hasFields(listField(document, "alerts")[0], "silenceURL")
  );
}

function readAlertGroup(document: unknown, collect: Collector): void {
  const dropped = Number(findText(document, "truncatedAlerts") ?? 0);
  if (dropped > 0) collect.warn(`The sender left out ${dropped} alerts of this group.`);
  for (const alert of listField(document, "alerts")) {
    const label = (key: string) => findText(alert, "labels", key);
    const note = (key: string) => findText(alert, "annotations", key);
    const name = label("alertname") ?? "Alert";
    const said = note("summary") ?? note("title") ?? note("description") ?? note("message");
    const severity = label("severity");
    const where = label("instance") ?? label("service") ?? label("job");
    const about = `${name}${severity === undefined ? "" : ` (${severity})`}${said === undefined ? "" : `: ${said}`}${where === undefined || (said ?? "").includes(where) ? "" : ` [${where}]`}`;
    const identity = findText(alert, "fingerprint") ?? labelsOf(findField(alert, "labels"));
    const startsAt = findText(alert, "startsAt");
    const receiver =
      findText(document, "receiver") ?? findText(listField(alert, "receivers")[0], "name");
    const common = {
      kind: "alert" as const,
      // Some senders quote the name as a pattern: `web\\.hook`.
      authorLabel: receiver?.replaceAll(/\\(?=[.+*?()[\]{}|^$-])/g, "") ?? null,
      link: findLink(alert, "generatorURL") ?? findLink(document, "externalURL"),
      originalText: note("description") ?? about,
    };
    collect.keep({
      ...common,
      at: startsAt,
      text: `Alert fired: ${about}`,
      externalId: `${identity}:${startsAt}:firing`,
    });
    const endsAt = findText(alert, "endsAt");
    const resolved =
      findText(alert, "status") === "resolved" &&
      endsAt !== undefined &&
      !endsAt.startsWith("0001");
    if (resolved) {
      collect.keep({
        ...common,
        at: endsAt,
        text: `Alert resolved: ${about}`,
        externalId: `${identity}:${startsAt}:resolved`,
        flags: ["resolved"],
      });
    }
  }
}

const longestLabels = 300;

/** Labels in full, or their beginning and a hash of all of them: alerts may differ in the last one only. */
function labelsOf(labels: unknown): string {
  const written = writeExcerpt(labels ?? {}, 100_000);
  return written.length <= longestLabels
    ? written
    : `${written.slice(0, longestLabels)}~${hashText(written)}`;
}
