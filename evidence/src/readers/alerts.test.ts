import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

const readJson = (document: unknown) => readText(JSON.stringify(document));

const alert = {
  status: "resolved",
  labels: { alertname: "HighLatency", severity: "critical", instance: "web-1:9090" },
  annotations: { summary: "p99 over 2 s" },
  startsAt: "2026-03-07T14:02:30.090023826Z",
  endsAt: "2026-03-07T14:40:00Z",
  generatorURL: "https://prometheus.example/graph",
  fingerprint: "f404",
};
const group = {
  version: "4",
  receiver: "team",
  status: "resolved",
  alerts: [alert],
  groupLabels: {},
  commonLabels: {},
};

describe("alerts", () => {
  it("of Alertmanager fire and resolve at their own times", () => {
    const { format, records } = readJson(group);
    expect(format).toBe("alertmanager");
    expect(records).toMatchObject([
      {
        happenedAt: "2026-03-07T14:02:30.090023826Z",
        text: "Alert fired: HighLatency (critical): p99 over 2 s [web-1:9090]",
        kind: "alert",
        link: "https://prometheus.example/graph",
      },
      { happenedAt: "2026-03-07T14:40:00Z", flags: ["resolved"] },
    ]);
    expect(new Set(records.map(({ externalId }) => externalId)).size).toBe(2);
  });

  it("that Alertmanager lists fire since their start; their end is none yet", () => {
    const listed = {
      labels: { alertname: "DiskFull", severity: "page" },
      annotations: { summary: "db-1 is full" },
      startsAt: "2026-03-07T14:03:00Z",
      endsAt: "2026-03-07T15:03:00Z",
      fingerprint: "abc",
      receivers: [{ name: "ops" }],
      status: { state: "active", silencedBy: [], inhibitedBy: [] },
    };
    const { format, records } = readText(JSON.stringify([listed]));
    expect(format).toBe("alertmanager-api");
    expect(records).toMatchObject([
      {
        happenedAt: "2026-03-07T14:03:00Z",
        text: "Alert fired: DiskFull (page): db-1 is full",
        externalId: "abc:2026-03-07T14:03:00Z:firing",
        authorLabel: "ops",
        kind: "alert",
      },
    ]);
  });

  it("that still fire have no end, and left-out ones are said", () => {
    const { records, report } = readJson({
      ...group,
      truncatedAlerts: 3,
      alerts: [{ ...alert, status: "firing", endsAt: "0001-01-01T00:00:00Z" }],
    });
    expect(records).toHaveLength(1);
    expect(report.warnings).toEqual(["The sender left out 3 alerts of this group."]);
  });

  it("of Grafana are told apart, whatever their addresses", () => {
    const { format, records } = readJson({
      ...group,
      version: "1",
      orgId: 1,
      alerts: [{ ...alert, startsAt: "2026-03-07T15:02:30+01:00", generatorURL: "?orgId=1" }],
    });
    expect(format).toBe("grafana-alerting");
    expect(records[0]).toMatchObject({ happenedAt: "2026-03-07T15:02:30+01:00", link: null });
  });

  it("marked on Grafana's dashboards may last", () => {
    const { format, records } = readJson([
      {
        id: 7,
        dashboardUID: "d",
        time: 1772892150000,
        timeEnd: 1772892210000,
        text: "deploy 42",
        tags: ["web"],
        newState: "",
      },
    ]);
    expect(format).toBe("grafana-annotations");
    expect(records[0]).toMatchObject({
      happenedAt: "2026-03-07T14:02:30.000Z",
      until: "2026-03-07T14:03:30.000Z",
      precision: "between",
      text: "deploy 42 [web]",
      kind: "change",
    });
  });

  it("of PagerDuty's webhook carry who and what", () => {
    const { format, records } = readJson({
      event: {
        id: "E1",
        event_type: "incident.resolved",
        resource_type: "incident",
        occurred_at: "2026-03-07T14:40:00.123Z",
        agent: { summary: "Mo" },
        client: null,
        data: {
          id: "P1",
          title: "Checkout down",
          html_url: "https://x.pagerduty.com/incidents/P1",
          service: { summary: "checkout" },
          priority: { summary: "P1" },
        },
      },
    });
    expect(format).toBe("pagerduty-webhook");
    expect(records[0]).toMatchObject({
      happenedAt: "2026-03-07T14:40:00.123Z",
      text: "Incident resolved: Checkout down (checkout, P1)",
      authorLabel: "Mo",
      externalId: "E1",
      flags: ["resolved"],
    });
  });

  it.each([
    [
      "incident.annotated",
      { type: "incident_note", content: "Looking at the pool", incident: { id: "P1" } },
      "Incident annotated: Looking at the pool",
    ],
    [
      "incident.responder.added",
      { user: { summary: "Ada" }, message: "please", incident: { id: "P1", summary: "Down" } },
      "Incident responder added: Down — Ada — please",
    ],
    [
      "incident.reassigned",
      { title: "Down", assignees: [{ summary: "Noor" }], service: { summary: "api" } },
      "Incident reassigned: Down — Noor (api)",
    ],
    ["pagey.ping", { type: "ping", message: "Hello" }, undefined],
    ["service.updated", { type: "service", id: "S" }, undefined],
  ])("of PagerDuty's webhook say %s in plain words, or why it is none", (type, data, text) => {
    const event = { id: "E1", event_type: type, occurred_at: "2026-03-07T14:40:00Z", data };
    const { records, report } = readJson({ event });
    expect(records.map((record) => record.text)).toEqual(text === undefined ? [] : [text]);
    expect(report.skipped.map(({ reason }) => reason)).toEqual(
      text === undefined ? ["This tells of no incident."] : [],
    );
  });

  it("of PagerDuty's log leave out pings to devices and say when pages are missing", () => {
    const { records, report } = readJson({
      log_entries: [
        {
          id: "1",
          type: "trigger_log_entry",
          created_at: "2026-03-07T14:02:00Z",
          summary: "Triggered",
          agent: { summary: "Mail" },
        },
        {
          id: "2",
          type: "notify_log_entry",
          created_at: "2026-03-07T14:02:01Z",
          summary: "Notified by SMS",
        },
        {
          id: "3",
          type: "annotate_log_entry",
          created_at: "2026-03-07T14:05:00Z",
          summary: "Note added",
          channel: { summary: "looking" },
        },
      ],
      more: true,
    });
    expect(records.map(({ text, kind }) => [text, kind])).toEqual([
      ["Triggered", "alert"],
      ["Note added: looking", "communication"],
    ]);
    expect(report).toMatchObject({ seen: 3, kept: 2, complete: false });
    expect(report.skipped[0]?.reason).toContain("one device");
  });

  it("of Opsgenie mix milliseconds and nanoseconds, and lose no digit", () => {
    const text =
      '{"action":"Close","alert":{"alertId":"a","message":"disk full","createdAt":1502709956288,"updatedAt":1502709956288000110,"username":"ada"},"source":{"name":"web"}}';
    expect(readText(text).records[0]).toMatchObject({
      happenedAt: "2017-08-14T11:25:56.288000110Z",
      text: "Alert closed: disk full",
      authorLabel: "ada",
      externalId: "a:Close:1502709956288000110",
    });
  });

  it("of Grafana OnCall have no time, and say so", () => {
    expect(
      readJson({ alert_uid: "u", title: "Down", state: "alerting", message: "m" }).records[0],
    ).toMatchObject({
      happenedAt: null,
      timeProblem: { sentence: "No time is given." },
      kind: "alert",
    });
  });
});

describe("alerts without a fingerprint", () => {
  it("are told apart by the last of many labels, and a receiver written as a pattern is read", () => {
    const alert = (pod: string) => ({
      status: "firing",
      labels: { alertname: "PodDown", note: "x".repeat(900), pod },
      startsAt: "2026-03-07T10:32:00Z",
      endsAt: "0001-01-01T00:00:00Z",
    });
    const { records } = readText(
      JSON.stringify({
        version: "4",
        receiver: String.raw`web\.hook`,
        alerts: [alert("a"), alert("b")],
      }),
    );
    expect(new Set(records.map(({ externalId }) => externalId)).size).toBe(2);
    expect(records.map(({ authorLabel }) => authorLabel)).toEqual(["web.hook", "web.hook"]);
  });
});
