import { json, withDigits } from "./write-json.ts";

const labels = { alertname: "CheckoutDown", severity: "critical", instance: "api-1:9090" };
const annotations = { summary: "Checkout answers with 503", description: "More than 5 % for 2 m" };

/** Alerts and pages, in the shapes that systems send. */
export const alertPayloads = {
  alertmanager: json({
    version: "4",
    groupKey: "{}",
    truncatedAlerts: 0,
    status: "resolved",
    receiver: "web\\.hook",
    externalURL: "http://alerts.example",
    alerts: [
      {
        status: "resolved",
        labels,
        annotations,
        startsAt: "2026-03-07T14:02:00.123456789Z",
        endsAt: "2026-03-07T15:09:00.5Z",
        generatorURL: "http://prometheus.example/graph?g0.expr=up",
        fingerprint: "c6eadffa33fcdf37",
      },
    ],
  }),
  "grafana-alerting": json({
    receiver: "webhook",
    version: "1",
    orgId: 1,
    status: "firing",
    externalURL: "https://grafana.example/",
    alerts: [
      {
        status: "firing",
        labels,
        annotations,
        startsAt: "2026-03-07T15:02:00.157076+01:00",
        endsAt: "0001-01-01T00:00:00Z",
        generatorURL: "?orgId=1",
        fingerprint: "c6eadffa33fcdf37",
        silenceURL: "https://grafana.example/silence",
      },
    ],
  }),
  "alertmanager-api": json([
    {
      labels: { alertname: "DiskFull", severity: "page" },
      annotations: { summary: "db-1 is full", description: "93 % used" },
      startsAt: "2026-03-07T14:00:00.123Z",
      endsAt: "2026-03-07T15:00:00.123Z",
      generatorURL: "https://prometheus.example/graph",
      fingerprint: "f405",
      receivers: [{ name: "ops" }],
      status: { state: "active", silencedBy: [], inhibitedBy: [] },
    },
  ]),
  "grafana-annotations": json([
    {
      id: 1124,
      dashboardUID: "uGlb",
      panelId: 2,
      userId: 1,
      userName: "mei",
      time: 1_772_892_000_123,
      timeEnd: 1_772_893_000_123,
      text: "deploy v212",
      tags: ["deploy"],
    },
  ]),
  "grafana-oncall": json({
    alert_uid: "08d6891a",
    title: "Queue grows",
    state: "alerting",
    link_to_upstream_details: "https://grafana.example/a/1",
    message: "Since ten minutes",
  }),
  "pagerduty-webhook": json({
    event: {
      id: "01BZYIL05THJDFF2Y08X9SVMTU",
      event_type: "incident.acknowledged",
      resource_type: "incident",
      occurred_at: "2026-03-07T14:05:29.781Z",
      agent: { id: "P1", type: "user_reference", summary: "Mei Tanaka" },
      client: null,
      data: {
        id: "PGR0VU2",
        type: "incident",
        html_url: "https://shop.pagerduty.com/incidents/PGR0VU2",
        number: 2,
        status: "acknowledged",
        title: "Checkout answers with 503",
        service: { id: "PF9", summary: "checkout-api" },
      },
    },
  }),
  "pagerduty-log-entries": json({
    log_entries: [
      {
        id: "Q02JTSNZWHSEKV",
        type: "resolve_log_entry",
        summary: "Resolved by Mei Tanaka.",
        created_at: "2026-03-07T16:09:20+01:00",
        html_url: "https://shop.pagerduty.com/incidents/PT4KHLK/log_entries/Q02JTSNZWHSEKV",
        agent: { id: "P1", type: "user_reference", summary: "Mei Tanaka" },
        channel: { type: "website" },
        incident: { id: "PT4KHLK", type: "incident_reference" },
        service: { id: "PF9", summary: "checkout-api" },
      },
    ],
    limit: 1,
    offset: 0,
    more: false,
  }),
  "pagerduty-change-events": json({
    change_events: [
      {
        id: "01BBYA6PEVW6A852BUO6QYUE7O",
        type: "change_event",
        summary: "Build success: v212",
        timestamp: "2026-03-07T13:58:00Z",
        source: "build-pipeline",
        links: [{ href: "https://build.example/2", text: "Build" }],
      },
    ],
  }),
  opsgenie: withDigits(
    {
      action: "Acknowledge",
      alert: {
        alertId: "ec03dad6",
        message: "Checkout answers with 503",
        tinyId: "2",
        source: "api",
        createdAt: 1_772_892_000_000,
        updatedAt: "§updatedAt",
        username: "mei@shop.example",
        priority: "P1",
      },
      source: { name: "web", type: "API" },
      integrationName: "Webhook",
    },
    { "§updatedAt": "1772892300288000110" },
  ),
};
