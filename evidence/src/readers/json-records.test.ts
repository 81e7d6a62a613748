import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

const read = (document: object) =>
  readText(JSON.stringify(document)).records.map(
    ({ happenedAt, text, authorLabel, externalId }) => [happenedAt, text, authorLabel, externalId],
  );
const at = "2026-03-07T14:03:01Z";

describe("JSON of clouds", () => {
  it("is read from Google's log entries", () => {
    const resource = { type: "k8s_container", labels: { container_name: "checkout" } };
    const entry = { timestamp: at, resource, severity: "ERROR" };
    expect(
      read([
        { ...entry, insertId: "a1", textPayload: "pool exhausted" },
        { ...entry, insertId: "a2", jsonPayload: { message: "retrying" } },
      ]),
    ).toEqual([
      [at, "pool exhausted", "checkout", "a1"],
      [at, "retrying", "checkout", "a2"],
    ]);
  });

  it("is read from MongoDB's log, which wraps its times and numbers kinds of message", () => {
    const entry = { s: "I", c: "NETWORK", id: 22943, msg: "Connection accepted" };
    expect(
      read([
        { t: { $date: at }, ...entry },
        { t: { $date: { $numberLong: "1772892181250" } }, ...entry },
      ]),
    ).toEqual([
      [at, "Connection accepted", null, null],
      ["2026-03-07T14:03:01.250Z", "Connection accepted", null, null],
    ]);
    const line = JSON.stringify({ t: { $date: at }, ...entry });
    expect(readText(`${line}\n${line}\n`).records).toMatchObject([
      { happenedAt: at, originalText: line },
      { happenedAt: at, originalText: line },
    ]);
  });

  it("is left out with a reason where it says nothing in words", () => {
    const { records, report } = readText(JSON.stringify([{ time: at, status: 500 }]));
    expect(records).toEqual([]);
    expect(report.skipped).toMatchObject([{ reason: "No field with a text was found." }]);
  });

  it("is read from Amazon's trail", () => {
    const event = { eventTime: at, eventName: "StopInstances", eventID: "e1" };
    expect(read({ Records: [{ ...event, userIdentity: { userName: "ada" } }] })).toEqual([
      [at, "StopInstances", "ada", "e1"],
    ]);
  });

  it("is read from the events of Kubernetes, whose own time may be empty", () => {
    const event = { kind: "Event", eventTime: null, firstTimestamp: at, lastTimestamp: at };
    const told = { message: "Back-off", involvedObject: { kind: "Pod", name: "checkout-7d4" } };
    expect(read({ kind: "List", items: [{ ...event, ...told }] })).toEqual([
      [at, "Back-off", "checkout-7d4", null],
    ]);
  });
});
