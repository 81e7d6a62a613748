import type { RetrospectiveExportInput } from "@second-story/domain/retrospective-export.ts";
import { examplePlaceOf } from "./example-timeline.ts";

/** The facts of the example were agreed in its meeting, once two objections were settled; two entries came later. */
export function exampleAgreement(
  meeting: (minutes: number) => string,
  ownerName: string,
): RetrospectiveExportInput["factsAgreement"] {
  const settled = { raisedBy: null, settledBy: ownerName === "" ? null : ownerName } as const;
  return {
    agreedAt: meeting(19),
    removedLater: 0,
    confirmations: ownerName === "" ? [] : [{ name: ownerName, confirmedAt: meeting(19) }],
    objections: [
      {
        ...settled,
        entry: examplePlaceOf("14:16"),
        text: "Support wrote in its own channel at 14:11 already; nobody of the payments team reads it.",
        raisedAt: meeting(8),
        outcome: "kept",
        because: "What is told is when those who could respond knew of it.",
        settledAt: meeting(14),
      },
      {
        ...settled,
        entry: examplePlaceOf("14:47"),
        text: "The errors rose at 14:47, but the graph was looked at only with the pools, at 14:58.",
        raisedAt: meeting(11),
        outcome: "corrected",
        because: null,
        settledAt: meeting(17),
      },
    ],
  };
}
