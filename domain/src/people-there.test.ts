import type { SaidOfLabels } from "./author-match.ts";
import type { Participant } from "./participant.ts";
import type { Presence, Visit } from "./presence.ts";
import { describe, expect, it } from "vitest";
import { peopleThere, stretchesOf } from "./people-there.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const mei: Participant = {
  id: "p1",
  person: { kind: "guest", id: "g1", name: "Mei Tanaka" },
  roles: ["facilitator", "key-engineer"],
  involvement: [],
  version: 1,
};
const presence = (label: string, clock: string, participantId: string | null = null): Presence => ({
  id: `${label} ${clock}`,
  participantId,
  label,
  joinedAt: at(clock),
  leftAt: null,
  version: 1,
});
const visit = (label: string, from: string | null, to: string | null = null): Visit => ({
  label,
  channel: "#inc",
  joinedAt: from && at(from),
  leftAt: to && at(to),
});
const lines = (presences: readonly Presence[], visits: readonly Visit[], said: SaidOfLabels = []) =>
  peopleThere(presences, visits, [mei], said).map(
    ({ name, role, stays }) =>
      `${name} (${role ?? "-"}): ${stays.map(({ from }) => from?.slice(11, 16) ?? "before").join(", ")}`,
  );

describe("who was there", () => {
  it("is told by the role in the response, in the order of coming", () => {
    expect(lines([presence("Somebody", "14:30"), presence("Mei", "14:10", "p1")], [])).toEqual([
      "Mei Tanaka (key-engineer): 14:10",
      "Somebody (-): 14:30",
    ]);
  });

  it("joins what was told and what was read of the same person", () => {
    expect(
      lines([presence("Mei", "14:40", "p1")], [visit("mei.tanaka", "14:10", "14:20")]),
    ).toEqual(["Mei Tanaka (key-engineer): 14:10, 14:40"]);
  });

  it("is whom somebody said that a label means, or nobody of them", () => {
    const visits = [visit("mei", "14:10"), visit("ops-bot-2", "14:20")];
    const isMei = { kind: "participant", participantId: "p1" } as const;
    expect(
      lines([], visits, [
        { label: "mei", meaning: { kind: "nobody" } },
        { label: "ops-bot-2", meaning: isMei },
      ]),
    ).toEqual(["mei (-): 14:10", "Mei Tanaka (key-engineer): 14:20"]);
    const takenBack = [{ label: "mei", meaning: { kind: "automatic" } }] as const;
    expect(lines([], visits, takenBack)).toEqual(lines([], visits));
  });

  it("is told in stretches, in which overlapping stays are one", () => {
    const stretches = (...visits: readonly Visit[]) =>
      peopleThere([], visits, [mei], []).flatMap((person) =>
        stretchesOf(person).map(
          ({ from, to }) => `${from?.slice(11, 16) ?? ""}-${to?.slice(11, 16) ?? ""}`,
        ),
      );
    expect(
      stretches(
        visit("mei", "14:10", "14:30"),
        visit("mei.tanaka", "14:20", "14:40"),
        visit("mei", "14:25", "14:26"),
        visit("mei", "14:50"),
        visit("mei.tanaka", "14:55", "15:00"),
      ),
    ).toEqual(["14:10-14:40", "14:50-"]);
    expect(stretches(visit("mei", null, "14:10"), visit("mei.tanaka", null, "14:20"))).toEqual([
      "-14:20",
    ]);
  });

  it("begins with those who were there before the records", () => {
    expect(lines([], [visit("mei", "14:10"), visit("ops", null, "14:50")])).toEqual([
      "ops (-): before",
      "Mei Tanaka (key-engineer): 14:10",
    ]);
  });
});
