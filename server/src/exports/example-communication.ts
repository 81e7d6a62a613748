import type { RetrospectiveExportInput } from "@second-story/domain/retrospective-export.ts";

type Communication = Required<
  Pick<RetrospectiveExportInput, "presences" | "authorMatches" | "factors" | "marks">
>;

/** Who was there before the channel was; who came later is read from it. Participants by their place in the example. */
const joined: readonly (readonly [place: number, label: string, from: string])[] = [
  [4, "Priya Nair", "14:16"],
  [3, "Rafael Duarte", "14:19"],
];

/** How word travelled in the example; `at` gives a time of the incident's day, and entries are found by theirs. */
export function exampleCommunication(
  at: (time: string) => string,
  timeline: RetrospectiveExportInput["timeline"],
): Communication {
  const placesAt = (...times: readonly string[]): number[] =>
    times.map((time) => timeline.findIndex(({ happenedAt }) => happenedAt === at(time)));
  return {
    presences: joined.map(([participant, label, from]) => ({
      participant,
      label,
      joinedAt: at(from),
      leftAt: null,
    })),
    // The phone of whoever is on duty joins under its own name.
    authorMatches: [{ label: "payments-oncall", participant: 3 }],
    factors: [
      {
        statement:
          "The new pools were sized per instance, while the limit of orders-db holds for all instances together",
        category: "technology",
        evidence: placesAt("14:58"),
      },
      {
        statement:
          "Scaling out and looking for the cause went on side by side, and neither was visible from the other",
        category: "communication",
        evidence: placesAt("14:44", "14:47"),
      },
    ],
    marks: [
      {
        kind: "missing-contact",
        text: "Support had reports of double charges from 14:09 on, and no channel to bring them to until 14:33.",
        from: at("14:09"),
        to: at("14:33"),
        entries: placesAt("14:09", "14:33"),
        factor: null,
        actionItem: 3,
      },
      {
        kind: "misunderstanding",
        text: "“Scale it out” was read as the fix, while the search went on as if the number of instances had not changed.",
        from: at("14:44"),
        to: at("14:58"),
        entries: placesAt("14:44", "14:47"),
        factor: 1,
        actionItem: null,
      },
    ],
  };
}
