import { createHash } from "node:crypto";
import type { InboundKind } from "@second-story/domain/inbound-source.ts";
import { findField, findText, listField } from "@second-story/evidence/json-fields.ts";
import { parseExactJson } from "@second-story/evidence/parse-json.ts";

/** Names of headers that are kept with a delivery: they identify it or carry its content, and are no secrets. */
const kept =
  /^(?:content-type|user-agent|idempotency-key|x-webhook-id|x-github-(?:delivery|event)|x-gitlab-(?:event|event-uuid)|webhook-id|svix-id|x-slack-retry-(?:num|reason)|ce-[a-z0-9]{1,40})$/u;

export function keepHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers]
      .filter(([name]) => kept.test(name))
      .map(([name, value]) => [name, value.slice(0, 1000)]),
  );
}

/** By what each system knows a delivery again that it sends once more; what has no such name is known by its bytes. */
export function findDedupeKey(
  kind: InboundKind,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): string {
  const bytes = Buffer.from(body);
  const { value } = parseExactJson(bytes.toString("utf8"));
  const named = finders[kind]?.(value, headers) ?? headers["idempotency-key"];
  return hash(named === undefined || named === "" ? bytes : JSON.stringify(named));
}

type Finder = (
  value: unknown,
  headers: Readonly<Record<string, string>>,
) => string | readonly string[] | undefined;

const alerts: Finder = (value) => {
  const list = listField(value, "alerts");
  const keys = list.map((alert) => keyOf(alert, ["fingerprint"], ["startsAt"], ["status"]));
  return allOf(keys);
};

const finders: Readonly<Partial<Record<InboundKind, Finder>>> = {
  "slack-events": (value) => findText(value, "event_id"),
  pagerduty: (value, headers) => findText(value, "event", "id") ?? headers["x-webhook-id"],
  github: (_, headers) => headers["x-github-delivery"],
  gitlab: (_, headers) =>
    headers["idempotency-key"] ?? headers["webhook-id"] ?? headers["x-gitlab-event-uuid"],
  alertmanager: alerts,
  grafana: alerts,
  opsgenie: (value) => keyOf(value, ["alert", "alertId"], ["action"], ["alert", "updatedAt"]),
  statuspage: (value) => {
    const updates = listField(findField(value, "incident"), "incident_updates");
    return (
      allOf(updates.map((update) => keyOf(update, ["id"]))) ??
      findText(value, "component_update", "id")
    );
  },
  "standard-webhooks": (_, headers) => headers["webhook-id"] ?? headers["svix-id"],
  cloudevents: (value, headers) => {
    if (headers["ce-id"] !== undefined) {
      return JSON.stringify([headers["ce-source"], headers["ce-id"]]);
    }
    const events: readonly unknown[] = Array.isArray(value) ? value : [value];
    return allOf(events.map((event) => keyOf(event, ["source"], ["id"])));
  },
};

/** The fields in one text; undefined when one of them is not there, since half a name would take two for one. */
function keyOf(
  value: unknown,
  ...paths: readonly (readonly [string, ...string[]])[]
): string | undefined {
  const parts = paths.map((path) => findText(value, ...path));
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

function allOf(keys: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = keys.filter((key) => key !== undefined);
  return known.length === 0 || known.length < keys.length ? undefined : known.toSorted();
}

function hash(value: string | Uint8Array): string {
  return createHash("sha256").update(value).digest("base64url");
}
