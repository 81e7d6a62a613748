const json = (value: unknown) => JSON.stringify(value);
/** As a document would hold it; digits beyond 2^53 are put in as they are written. */
const withDigits = (value: unknown, digits: Readonly<Record<string, string>>) =>
  Object.entries(digits).reduce(
    (text, [name, written]) => text.replaceAll(`"${name}"`, written),
    json(value),
  );

const repository = {
  full_name: "shop/api",
  html_url: "https://github.com/shop/api",
  default_branch: "main",
};
const sender = { login: "mei" };
const project = {
  id: 5,
  path_with_namespace: "shop/api",
  web_url: "https://gitlab.example/shop/api",
  default_branch: "main",
};
const labels = { alertname: "CheckoutDown", severity: "critical", instance: "api-1:9090" };
const annotations = { summary: "Checkout answers with 503", description: "More than 5 % for 2 m" };

/** Payloads in the shapes that systems send, each of one event or few. */
export const payloads: Readonly<Record<string, string>> = {
  "slack-json": json({
    ok: true,
    channel: "C024",
    users: [{ id: "U1", profile: { display_name: "Mei" } }],
    messages: [
      {
        type: "message",
        user: "U1",
        text: "<@U1> rolled back &amp; watching <https://x.example/d|the graph>",
        ts: "1772893860.000100",
        thread_ts: "1772893800.000200",
        reactions: [{ name: "stopwatch", count: 2, users: ["U2"] }],
        permalink: "https://shop.slack.com/archives/C024/p1772893860000100",
      },
    ],
    has_more: false,
  }),
  teams: json({
    value: [
      {
        id: "1772893860123",
        replyToId: "1772893800000",
        messageType: "message",
        createdDateTime: "2026-03-07T14:31:00.123Z",
        webUrl: "https://teams.microsoft.com/l/message/19%3Aops/1772893860123",
        from: { user: { id: "a1", displayName: "Mei Tanaka", userIdentityType: "aadUser" } },
        body: { contentType: "html", content: '<p>Rolled back, <at id="0">Ada</at> &amp; all</p>' },
        channelIdentity: { teamId: "t", channelId: "19:ops@thread.tacv2" },
        mentions: [{ id: 0, mentionText: "Ada" }],
        attachments: [],
        reactions: [],
      },
    ],
  }),
  "chat-copy": [
    "Saturday, March 7th, 2026",
    "Mei Tanaka",
    "  2:31 PM",
    "rolled back, see https://x.example/1 (edited)",
    "Pager APP  2:33 PM",
    "Alert resolved: latency",
  ].join("\n"),
  "compose-log":
    'web-1  | 2026-03-07T14:31:00.123Z rolled back\ndb-1   | {"time":"2026-03-07T14:32:00Z","level":"error","msg":"no slots"}\n',
  mail: [
    "On Sat, Mar 7, 2026 at 2:30 PM Mei Tanaka <mei@shop.example> wrote:",
    "> Rolled back, see https://x.example/1",
    ">",
    "> On Sat, 7 Mar 2026, at 14:10 +0100, Ada <ada@shop.example> wrote:",
    ">> I see errors.",
  ].join("\n"),
  irc: "2026-03-07T14:31:00+0100 <mei> rolled back api to v211\n2026-03-07T14:32:00+0100 <ada> thanks\n2026-03-07T14:33:00+0100 -!- noor has left #ops\n",
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
  github: json({
    deployment_status: {
      id: 209_916_254,
      url: "https://api.github.com/repos/shop/api/deployments/1/statuses/209916254",
      state: "failure",
      environment: "production",
      description: "Probe failed",
      created_at: "2026-03-07T13:58:55Z",
      creator: { login: "ci" },
    },
    deployment: { id: 1, ref: "v212", sha: "4f3c2a1b9d", environment: "production" },
    repository,
    sender,
  }),
  "github-api": json([
    {
      url: "https://api.github.com/repos/shop/api/releases/7",
      html_url: "https://github.com/shop/api/releases/tag/v212",
      id: 7,
      tag_name: "v212",
      name: "Smaller pools",
      body: "Each instance has a pool of its own.",
      author: sender,
      created_at: "2026-03-07T13:00:00Z",
      published_at: "2026-03-07T13:50:00Z",
    },
  ]),
  "gitlab-api": json([
    {
      tag_name: "v212",
      name: "Smaller pools",
      description: "Each instance has a pool of its own.",
      author: { name: "Mei" },
      created_at: "2026-03-07T13:00:00Z",
      released_at: "2026-03-07T13:50:00Z",
      _links: { self: "https://gitlab.example/shop/api/-/releases/v212" },
    },
  ]),
  gitlab: json({
    object_kind: "deployment",
    status: "success",
    status_changed_at: "2026-03-07 15:58:00 +0200",
    deployment_id: 15,
    deployable_id: 796,
    deployable_url: "https://gitlab.example/shop/api/-/jobs/796",
    environment: "production",
    project,
    short_sha: "279484c0",
    user: { name: "Mei Tanaka", username: "mei" },
    commit_title: "Give each instance a pool",
    ref: "v212",
  }),
  statuspage: json({
    meta: { unsubscribe: "https://status.example/?token=hidden" },
    page: { id: "j2m", status_indicator: "major" },
    incident: {
      id: "lbkhbwn21v5q",
      name: "Checkout is slow",
      status: "resolved",
      shortlink: "https://stspg.io/646947c1e",
      incident_updates: [
        {
          id: "drfcwbnpxnr6",
          incident_id: "lbkhbwn21v5q",
          body: "Refunds follow today.",
          status: "resolved",
          created_at: "2026-03-07T15:20:00Z",
          display_at: "2026-03-07T15:15:00.500Z",
        },
      ],
    },
  }),
  "incident-io": json({
    incident_updates: [
      {
        id: "01HDH3SMWK9X84B9CQ9ZV831GQ",
        incident_id: "01HDH3SMWK0C2D8TN41PVW61TA",
        message: "Rolling back",
        created_at: "2026-03-07T15:02:35.411Z",
        new_incident_status: { name: "Fixing" },
        new_severity: { name: "Major" },
        updater: { user: { name: "Ada Moreau" } },
      },
    ],
  }),
  cloudevents: json({
    specversion: "1.0",
    id: "B234-1234",
    source: "/shop/deployer",
    type: "com.shop.deployed",
    subject: "checkout-api",
    time: "2026-03-07T14:58:00.25+01:00",
    data: { version: "v212" },
  }),
  journald: json({
    __REALTIME_TIMESTAMP: "1772892120123456",
    __CURSOR: "s=1;i=2",
    _HOSTNAME: "api-1",
    SYSLOG_IDENTIFIER: "checkout",
    _PID: "812",
    PRIORITY: "3",
    MESSAGE: "timeout exceeded when trying to connect",
  }),
  "syslog-5424":
    '<131>1 2026-03-07T15:02:00.123456+01:00 api-1 checkout 812 ID47 [origin ip="10.0.0.1"] timeout exceeded\n',
  "syslog-3164": "<131>Mar  7 14:02:00 api-1 checkout[812]: timeout exceeded\n",
  "json-lines":
    '{"time":1772892120123456789, "level":"error", "msg":"timeout exceeded", "service":"checkout", "trace_id":"5b8efff7", "id":"e1"}\n{"time":1772892121123456789, "msg":"tried again"}\n',
  json: json({
    events: [
      {
        created_at: "2026-03-07T15:02:00+01:00",
        description: "timeout exceeded",
        user: { name: "Mei" },
        id: "e1",
        html_url: "https://x.example/e1",
      },
    ],
  }),
  logfmt:
    'ts=2026-03-07T14:02:00.123Z level=error msg="timeout exceeded" service=checkout trace_id=5b8efff7\n',
  "common-log":
    '10.0.0.9 - mei [07/Mar/2026:15:02:00 +0100] "POST /checkout HTTP/1.1" 503 17 "-" "curl/8"\n',
  "otlp-logs": json({
    resourceLogs: [
      {
        resource: { attributes: [{ key: "service.name", value: { stringValue: "checkout" } }] },
        scopeLogs: [
          {
            scope: { name: "pool" },
            logRecords: [
              {
                timeUnixNano: "1772892120300000001",
                severityText: "ERROR",
                traceId: "5B8EFFF798038103D269B633813FC60C",
                spanId: "EEE19B7EC3C1B174",
                body: { stringValue: "timeout exceeded" },
              },
            ],
          },
        ],
      },
    ],
  }),
  csv: "Time;Who;What;Link;Id\n2026-03-07 15:02:00 +0100;Mei;rolled back;https://x.example/1;e1\n",
  markdown:
    "## Timeline (CET)\n\n| Time | Who | What |\n| --- | --- | --- |\n| 2026-03-07 15:02 | Mei | rolled back, see [graph](https://x.example/1) |\n",
  lines: "2026-03-07 15:02:00.123 CET rolled back, see https://x.example/1\n",
};
