import { describe, expect, it } from "vitest";
import { findChatterReason, isPreselected } from "./chatter.ts";
import { createRecord, type EvidenceRecord } from "./record.ts";

const said = (text: string, more: Partial<EvidenceRecord> = {}) =>
  createRecord({
    text,
    source: { format: "slack-export", label: "Slack" },
    where: "",
    kind: "communication",
    channel: "ops",
    ...more,
  });

describe("chatter", () => {
  it.each([
    [":tada: :+1:", "only emoji"],
    ["🎉🎉", "only emoji"],
    ["👍🏽", "only emoji"],
    ["+1", "agreement"],
    ["ok!", "agreement"],
    ["lgtm :rocket:", "agreement"],
    ["Thanks!", "thanks"],
    ["great, thank you @ada :)", "thanks"],
    ["thanks so much everyone", "thanks"],
    ["good morning all", "greeting"],
  ])("%s is %s", (text, reason) => {
    expect(findChatterReason(said(text))).toBe(reason);
  });

  it.each([
    "ok, I rolled back web-1",
    "thanks to the rollback errors are gone",
    "no errors since 14:40",
    "yes, the pool is full",
    "hi, checkout is down for us",
    "done with the failover to eu-west",
    "ack",
    "Acknowledged.",
    "ok, ack :eyes:",
    "5",
    "this breaks the cache",
  ])("%s is business", (text) => {
    expect(findChatterReason(said(text))).toBeNull();
  });

  it("is who came and left, and what bots repeat, but no alert", () => {
    expect(findChatterReason(said("has joined", { flags: ["join"] }))).toBe("came or left");
    expect(findChatterReason(said("Reminder: stand-up in 5 minutes", { flags: ["bot"] }))).toBe(
      "bot noise",
    );
    expect(
      findChatterReason(said("Alert: poll loop stuck", { flags: ["bot"], kind: "alert" })),
    ).toBeNull();
  });

  it.each(["pinned", "starred", "clock-reacted"] as const)("is nothing that was %s", (flag) => {
    expect(findChatterReason(said("+1", { flags: [flag] }))).toBeNull();
    expect(isPreselected(said("+1", { flags: [flag] }))).toBe(true);
  });

  it("is told quickly in any text", () => {
    const began = performance.now();
    for (const text of [
      "thanks ".repeat(20_000),
      `${"+1 :a:".repeat(20)}x`,
      ":a".repeat(50_000),
      "ok @".repeat(30),
    ])
      findChatterReason(said(text));
    expect(performance.now() - began).toBeLessThan(300);
  });
});
