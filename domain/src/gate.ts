import { z } from "zod";
import { participantRoleWords, type ParticipantRole } from "./participant.ts";

/** What a retrospective needs before it goes on. Each can be met, or waived by a lead with a reason, on record. */
export const gateSchema = z.enum([
  "date-set",
  "facilitator-named",
  "others-invited",
  "timeline-begun",
  "facts-agreed",
  "overview-written",
  "actions-settled",
]);
export type Gate = z.infer<typeof gateSchema>;

/** What the gates look at, counted from the record. */
export type GateFacts = {
  readonly scheduledFor: string | null;
  readonly participants: readonly { readonly roles: readonly ParticipantRole[] }[];
  readonly timelineEntries: number;
  readonly factsAgreed: boolean;
  /** Objections to the timeline that are not settled. */
  readonly openObjections: number;
  /** Participants with an account who have not confirmed the timeline as it stands. */
  readonly unconfirmed: number;
  readonly overviewWritten: boolean;
  /** Action items that are neither verified nor dropped. */
  readonly unsettledActionItems: number;
};

type Definition = {
  /** The gate in a few words, for the list of waivers. */
  readonly name: string;
  readonly isMet: (facts: GateFacts) => boolean;
  /** What to do, as a sentence. */
  readonly ask: (facts: GateFacts) => string;
  /** The same on a button that leads there, where it is not the same throughout. */
  readonly step?: (facts: GateFacts) => string | undefined;
};

export const gates: Readonly<Record<Gate, Definition>> = {
  "date-set": {
    name: "A date for the meeting",
    isMet: (facts) => facts.scheduledFor !== null,
    ask: () => "Choose a date and time for the meeting.",
  },
  "facilitator-named": {
    name: "A facilitator",
    isMet: (facts) => facts.participants.some(({ roles }) => roles.includes("facilitator")),
    ask: () => `Name a ${participantRoleWords.facilitator.toLowerCase()} among the participants.`,
  },
  "others-invited": {
    name: "At least two participants",
    isMet: (facts) => facts.participants.length >= 2,
    ask: () => "Add the people who take part: a meeting needs at least two.",
  },
  "timeline-begun": {
    name: "A timeline",
    isMet: (facts) => facts.timelineEntries > 0,
    ask: () => "Put the facts on the timeline.",
  },
  "facts-agreed": {
    name: "Facts agreed",
    isMet: ({ factsAgreed, openObjections }) => factsAgreed && openObjections === 0,
    ask: ({ factsAgreed, openObjections, unconfirmed }) => {
      if (openObjections > 0) {
        const settle = `ettle ${openObjections === 1 ? "the objection" : `${String(openObjections)} objections`} to the timeline`;
        return factsAgreed
          ? `S${settle}, raised after the facts were agreed.`
          : `Agree on the facts: s${settle}.`;
      }
      // Guests are not asked: where nobody else takes part, there is nobody to wait for.
      if (unconfirmed === 0) {
        return "Agree on the facts: no participant has an account, so whoever leads confirms the timeline.";
      }
      return unconfirmed === 1
        ? "Agree on the facts: one participant has yet to confirm the timeline as it stands."
        : `Agree on the facts: ${String(unconfirmed)} participants have yet to confirm the timeline as it stands.`;
    },
    step: ({ openObjections: count }) =>
      count === 0
        ? undefined
        : `Settle ${count === 1 ? "1 objection" : `${String(count)} objections`}`,
  },
  "overview-written": {
    name: "An overview",
    isMet: (facts) => facts.overviewWritten,
    ask: () => "Write the overview: what happened, in one paragraph.",
  },
  "actions-settled": {
    name: "Action items verified or dropped",
    isMet: (facts) => facts.unsettledActionItems === 0,
    ask: ({ unsettledActionItems: count }) =>
      count === 1
        ? "See one action item through: verify its effect, or drop it with a reason."
        : `See ${String(count)} action items through: verify their effect, or drop them with a reason.`,
  },
};
