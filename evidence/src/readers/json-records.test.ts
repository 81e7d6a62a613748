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
