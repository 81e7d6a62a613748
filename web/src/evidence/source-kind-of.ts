import type { SourceKind } from "@second-story/domain/timeline-entry.ts";

const kinds: readonly (readonly [RegExp, SourceKind])[] = [
  [/slack|teams|irc|chat/u, "chat"],
  [/alert|pagerduty|opsgenie|grafana|oncall/u, "alert"],
  [/github|gitlab/u, "release"],
  [/journald|syslog|logfmt|log|otlp|json-records/u, "log"],
];

/** What a format mostly holds; a person may say otherwise. */
export function sourceKindOf(format: string): SourceKind {
  return kinds.find(([name]) => name.test(format))?.[1] ?? "document";
}
