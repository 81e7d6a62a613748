import { json } from "./write-json.ts";

/** Logs, tables and lines, in the shapes that systems send. */
export const logPayloads = {
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
