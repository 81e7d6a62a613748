import { describe, expect, it } from "vitest";
import { applyPresenceChange, findParticipantFor, visitsFrom } from "./presence.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const sign = (clock: string, comes: boolean, label = "mei", channel = "#inc") => ({
  at: at(clock),
  comes,
  label,
  channel,
});
const told = (signs: Parameters<typeof visitsFrom>[0]) =>
  visitsFrom(signs).map(
    ({ label, channel, joinedAt, leftAt }) =>
      `${label} ${channel ?? ""} ${joinedAt?.slice(11, 16) ?? "?"}-${leftAt?.slice(11, 16) ?? ""}`,
  );

describe("visits to a channel", () => {
  it("last from coming to leaving, and again", () => {
    const signs = [sign("14:10", true), sign("14:20", false), sign("14:40", true)];
    expect(told(signs)).toEqual(["mei #inc 14:10-14:20", "mei #inc 14:40-"]);
  });

  it("are told apart by person and by channel, in order of time", () => {
    const signs = [
      sign("14:12", true, "amara"),
      sign("14:11", true, "mei", "#other"),
      sign("14:10", true),
    ];
    expect(told(signs)).toEqual(["mei #inc 14:10-", "mei #other 14:11-", "amara #inc 14:12-"]);
  });

  it("begin before the records where only the leaving was seen", () => {
    expect(told([sign("14:20", false)])).toEqual(["mei #inc ?-14:20"]);
  });

  it("are one when somebody comes or leaves twice in a row", () => {
    const signs = [
      sign("14:10", true),
      sign("14:15", true),
      sign("14:20", false),
      sign("14:25", false),
    ];
    expect(told(signs)).toEqual(["mei #inc 14:10-14:20"]);
  });
});

describe("a label of a chat", () => {
  const participants = ["Mei Tanaka", "Amara Osei", "Amara Diop", "Zoë Petit"].map(
    (name, index) => ({
      id: String(index),
      person: { kind: "guest" as const, id: String(index), name },
    }),
  );
  it.each([
    ["Mei Tanaka", "Mei Tanaka"],
    ["tanaka.mei", "Mei Tanaka"],
    ["mei", "Mei Tanaka"],
    ["mtanaka", "Mei Tanaka"],
    ["ZOË", "Zoë Petit"],
    ["amara.osei", "Amara Osei"],
  ])("“%s” means %s", (label, name) => {
    expect(findParticipantFor(label, participants, [])?.person.name).toBe(name);
  });

  it.each(["amara", "somebody", "", "Mei Mei Tanaka"])("“%s” means nobody for certain", (label) => {
    expect(findParticipantFor(label, participants, [])).toBeUndefined();
  });
});

describe("a presence", () => {
  it("does not end before it begins", () => {
    const presence = { joinedAt: at("14:10"), leftAt: null };
    expect(applyPresenceChange(presence, { leftAt: at("14:05") })).toMatch(/before they join/u);
    expect(applyPresenceChange(presence, { leftAt: at("14:20") })).toEqual({
      joinedAt: at("14:10"),
      leftAt: at("14:20"),
    });
  });
});
