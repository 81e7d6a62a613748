import type { InboundKind } from "@second-story/domain/inbound-source.ts";
import { findText, hasFields, listField } from "@second-story/evidence/json-fields.ts";

/** Why something is no evidence though it is as its system sends it: it tries the address, or tells of no project. */
export function findAside(
  kind: InboundKind,
  value: unknown,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  return finders[kind]?.(value, headers);
}

type Finder = (value: unknown, headers: Readonly<Record<string, string>>) => string | undefined;

const finders: Readonly<Partial<Record<InboundKind, Finder>>> = {
  // https://docs.github.com/webhooks/webhook-events-and-payloads#ping: of an organisation it names no repository.
  github: (value, headers) => {
    const event = headers["x-github-event"];
    if (event === "ping" || hasFields(value, "zen", "hook_id")) {
      return "A test: GitHub tried the address.";
    }
    return event === undefined || hasFields(value, "repository")
      ? undefined
      : `GitHub's ${event} events tell of no repository.`;
  },
  // Groups and whole installations tell of members and projects as well, without an `object_kind`.
  gitlab: (value) => {
    const event = findText(value, "event_name");
    return event === undefined || hasFields(value, "object_kind")
      ? undefined
      : `GitLab's ${event} events are not read.`;
  },
  // What Grafana sends when a contact point is tried, unless somebody writes other labels.
  grafana: (value) => {
    const alerts = listField(value, "alerts");
    const isTest = (alert: unknown): boolean =>
      findText(alert, "labels", "alertname") === "TestAlert" &&
      findText(alert, "labels", "instance") === "Grafana";
    return alerts.length > 0 && alerts.every(isTest)
      ? "A test: Grafana tried the address."
      : undefined;
  },
};
