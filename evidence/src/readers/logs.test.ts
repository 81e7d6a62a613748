import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

const context = { date: "2026-03-07", zone: "UTC" };

describe("logs are recognised and read", () => {
  it.each([
    [
      "syslog-5424",
      '<11>1 2026-03-07T14:03:22.123456Z web-1 nginx 812 ID47 [a@1 b="c \\" ] d"] upstream timed out',
      "2026-03-07T14:03:22.123456Z",
      "upstream timed out",
      "nginx",
    ],
    [
      "syslog-3164",
      "<34>Mar  7 14:03:22 web-1 sshd[88]: Failed password",
      "2026-03-07T14:03:22Z",
      "Failed password",
      "sshd",
    ],
    [
      "syslog-3164",
      "2026-03-07T14:03:22.123+01:00 web-1 kernel: oom",
      "2026-03-07T14:03:22.123+01:00",
      "oom",
      "kernel",
    ],
    [
      "common-log",
      '10.0.0.1 - ada [07/Mar/2026:14:03:22 +0000] "GET /cart HTTP/1.1" 502 17 "-" "curl"',
      "2026-03-07T14:03:22Z",
      "GET /cart → 502",
      "ada",
    ],
    [
      "logfmt",
      'ts=2026-03-07T14:03:22Z level=error msg="no \\"pool\\" left" service=shop',
      "2026-03-07T14:03:22Z",
      'no "pool" left',
      "shop",
    ],
    [
      "json-lines",
      '{"time":"2026-03-07T14:03:22Z","level":"error","msg":"no pool left","service":"shop"}',
      "2026-03-07T14:03:22Z",
      "no pool left",
      "shop",
    ],
    [
      "json-lines",
      '{"ts":1772892202123456789,"msg":"nanoseconds"}',
      "2026-03-07T14:03:22.123456789Z",
      "nanoseconds",
      null,
    ],
    [
      "json-lines",
      '{"__CURSOR":"s=1","__REALTIME_TIMESTAMP":"1772892202123456","MESSAGE":"unit failed","PRIORITY":"3","SYSLOG_IDENTIFIER":"systemd"}',
      "2026-03-07T14:03:22.123456Z",
      "unit failed",
      "systemd",
    ],
  ])("%s: %s", (format, line, happenedAt, text, authorLabel) => {
    const reading = readText(`${line}\n${line}\n`, context);
    expect(reading.format).toBe(format);
    expect(reading.records).toHaveLength(2);
    expect(reading.records[0]).toMatchObject({ happenedAt, text, authorLabel });
  });

  it("of syslog take the year from the incident and pass New Year", () => {
    const { records } = readText("Dec 31 23:59:58 h a: x\nJan  1 00:00:01 h a: y\n", {
      date: "2026-12-31",
      zone: "UTC",
    });
    expect(records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2026-12-31T23:59:58Z",
      "2027-01-01T00:00:01Z",
    ]);
    expect(
      readText("Dec 31 23:59:58 h a: x\nJan  1 00:00:01 h a: y\n").records[0]?.timeProblem
        ?.sentence,
    ).toContain("year");
  });

  it("of syslog may name no program, and may be led by their length", () => {
    const lines = [
      "<134>Mar  7 14:03:22 fw01 : %ASA-4-411002: x down",
      "<6>Mar 7 14:03:23 host link is up: 1 Gbit",
      "<34>Mar  7 14:03:24 web-1 sshd[88]: Failed password",
      "83 <40>1 2026-03-07T14:03:25Z web-1 app 123 ID47 - it broke",
    ];
    const around = { date: "2026-03-07", zone: "UTC" };
    const { format, records } = readText(lines.join("\n"), around);
    expect(format).toBe("syslog-3164");
    expect(records).toMatchObject([
      { text: "%ASA-4-411002: x down", channel: "fw01", authorLabel: null },
      { text: "link is up: 1 Gbit", channel: "host", authorLabel: null },
      { text: "Failed password", channel: "web-1", authorLabel: "sshd" },
      { text: "it broke", channel: "web-1", authorLabel: "app", originalText: lines[3] },
    ]);
    for (const line of lines) expect(readText(line, around).records).toHaveLength(1);
  });

  it("keep a line of another kind that begins with a time of its own", () => {
    const syslog = "Mar  7 14:03:22 web-1 sshd[88]: Failed password";
    const { records } = readText(
      [syslog, "  below it", "2026-03-07 14:03:23 restarted by hand", syslog, syslog].join("\n"),
      { date: "2026-03-07", zone: "UTC" },
    );
    expect(records).toMatchObject([
      { originalText: `${syslog}\n  below it` },
      { happenedAt: "2026-03-07T14:03:23Z", text: "restarted by hand" },
      { text: "Failed password" },
      { text: "Failed password" },
    ]);
  });

  it("of syslog may mix lines of the old and the new kind", () => {
    const { format, records } = readText(
      [
        "<34>1 2026-03-07T14:03:01.003Z web-1 app 123 ID47 - it broke",
        "<13>Mar  7 14:03:05 web-2 nginx[12]: upstream timed out",
        "<34>1 2026-03-07T14:03:09.003Z web-1 app 123 ID47 - it works",
        "<13>Mar  7 14:04:05 web-2 nginx[12]: ok",
      ].join("\n"),
      { date: "2026-03-07", zone: "UTC" },
    );
    expect(format).toBe("syslog-5424");
    expect(records.map(({ happenedAt, text }) => [happenedAt, text])).toEqual([
      ["2026-03-07T14:03:01.003Z", "it broke"],
      ["2026-03-07T14:03:05Z", "upstream timed out"],
      ["2026-03-07T14:03:09.003Z", "it works"],
      ["2026-03-07T14:04:05Z", "ok"],
    ]);
  });

  it("with pairs behind their times are no logfmt: at=error says where, not when", () => {
    const line = "2026-03-07T14:03:01.123+00:00 heroku[router]: at=error code=H12 status=503";
    const { format, records } = readText(`${line}\n${line}\n`);
    expect(format).toBe("lines");
    expect(records[0]).toMatchObject({
      happenedAt: "2026-03-07T14:03:01.123Z",
      text: "heroku[router]: at=error code=H12 status=503",
    });
  });

  it("of containers tell which lines have no time, rather than giving them another's", () => {
    const { format, records, report } = readText(
      "web-1  | listening on 3000\ndb-1   | 2026-03-07 14:03:02.456 UTC [1] LOG:  ready\nweb-1  | GET / 500\n",
    );
    expect(format).toBe("compose-log");
    expect(records).toMatchObject([
      { happenedAt: "2026-03-07T14:03:02.456Z", text: "[1] LOG:  ready", authorLabel: "db-1" },
    ]);
    expect(report.skipped.map(({ where }) => where)).toEqual(["line 1", "line 3"]);
    expect(readText("ada-1 | one\nada-2 | two\n").format).not.toBe("compose-log");
  });

  it("keep lines that go on with the one above", () => {
    const { records } = readText(
      "Mar  7 14:03:22 h a: boom\n  at x\nMar  7 14:03:23 h a: next\n",
      context,
    );
    expect(records[0]?.originalText).toContain("\n  at x");
  });

  it("of the journal may be bytes, or left out as too long", () => {
    const entry = (MESSAGE: unknown) =>
      JSON.stringify({ __CURSOR: "c", __REALTIME_TIMESTAMP: "1772892202123456", MESSAGE });
    const { records, report } = readText(
      [entry([104, 105, 33]), entry(null), entry("x")].join("\n"),
    );
    expect(records.map(({ text }) => text)).toEqual(["hi!", "x"]);
    expect(report.skipped[0]?.reason).toContain("--all");
  });

  it("of OpenTelemetry keep their nanoseconds", () => {
    const text =
      '{"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},"scopeLogs":[{"logRecords":[{"timeUnixNano":1544712660300000001,"severityNumber":17,"body":{"kvlistValue":{"values":[{"key":"pool","value":{"intValue":"0"}}]}}},{"timeUnixNano":"0","observedTimeUnixNano":"1544712660300000002","body":{"stringValue":"late"}}]}]}]}';
    expect(readText(text)).toMatchObject({
      format: "otlp-logs",
      records: [
        {
          happenedAt: "2018-12-13T14:51:00.300000001Z",
          text: "pool=0",
          authorLabel: "shop",
          kind: "observation",
        },
        { happenedAt: "2018-12-13T14:51:00.300000002Z", text: "late" },
      ],
    });
  });

  it("of trackers tell what was done with what", () => {
    const { records } = readText(
      JSON.stringify([
        {
          action: "update",
          type: "Issue",
          createdAt: "2026-03-07T14:00:00Z",
          data: { title: "Limit the pool" },
        },
        {
          webhookEvent: "jira:issue_updated",
          timestamp: 1_772_892_000_123,
          issue: { key: "OPS-7", fields: { summary: "Limit the pool" } },
        },
      ]),
    );
    expect(records.map(({ text }) => text)).toEqual([
      "Issue update: Limit the pool",
      "OPS-7 jira:issue_updated: Limit the pool",
    ]);
  });

  it("in JSON lists need a time, and say where it is missing", () => {
    const { records, report } = readText(
      '[{"timestamp":"2026-03-07 14:00","message":"a"},{"message":"b"}]',
      context,
    );
    expect(records).toMatchObject([{ happenedAt: "2026-03-07T14:00:00Z", text: "a" }]);
    expect(report.skipped).toMatchObject([{ reason: "No field with a time was found." }]);
  });
});

describe("broken JSON", () => {
  it.each([
    ['{"messages":[{"ts":"1', "cut off"],
    ['[{"a":1},\n{"b":oops}]', "cannot be read"],
    ["[".repeat(200_000), "JSON"],
  ])("is one clear sentence: %s", (text, said) => {
    const { records, report } = readText(text.slice(0, 200_000), { format: "json" });
    expect(records).toEqual([]);
    expect(report.complete).toBe(false);
    expect(report.warnings.join(" ")).toContain(said);
  });

  it("in one of many lines costs only that line", () => {
    const { records, report } = readText(
      '{"time":"2026-03-07T14:00:00Z","msg":"a"}\n{"time":"2026-03-07T14:00:01Z","msg":}\n{"time":"2026-03-07T14:00:02Z","msg":"c"}\n',
    );
    expect(records.map(({ text }) => text)).toEqual(["a", "c"]);
    expect(report.skipped).toMatchObject([{ where: "line 2" }]);
  });

  it("with keys of prototypes reads as plain data", () => {
    const { records } = readText(
      '[{"__proto__":{"message":"evil"},"constructor":{"prototype":{"x":1}},"toString":"x","timestamp":"2026-03-07T14:00:00Z","message":"ok"}]',
    );
    expect(records[0]?.text).toBe("ok");
    expect(Object.hasOwn(Object.prototype, "message")).toBe(false);
  });

  it.each([
    "1e308",
    "NaN",
    "-1",
    "275760-09-13T00:00:00Z",
    "+275760-09-13T00:00:00.001Z",
    "2026-13-45T99:99:99Z",
    "9".repeat(400),
  ])("with the time %s keeps the record without an instant", (time) => {
    const { records } = readText(JSON.stringify([{ timestamp: time, message: "a" }]));
    expect(records).toMatchObject([
      { happenedAt: null, timeProblem: { sentence: expect.stringMatching(/\.$/) } },
    ]);
  });
});
