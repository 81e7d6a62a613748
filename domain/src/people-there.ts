import type { SaidOfLabels } from "./author-match.ts";
import type { Participant, ParticipantRole } from "./participant.ts";
import { findParticipantFor, type Presence, type Visit } from "./presence.ts";
import { chiefRole } from "./role-writer.ts";

export type Stay = {
  /** What they are called there. */
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Where somebody told it; undefined for what was read from a chat. */
  readonly presence: Presence | undefined;
  readonly channel: string | null;
};
export type PersonThere = {
  readonly key: string;
  /** Undefined for somebody who is no participant. */
  readonly participantId: string | undefined;
  readonly name: string;
  /** Undefined for somebody who is no participant, or has no role yet. */
  readonly role: ParticipantRole | undefined;
  readonly stays: readonly Stay[];
};

/** Who was in the response, in the order in which they came; what people told and what was read from chat in one line each. */
export function peopleThere(
  presences: readonly Presence[],
  visits: readonly Visit[],
  participants: readonly Participant[],
  said: SaidOfLabels,
): PersonThere[] {
  const byId = new Map(participants.map((participant) => [participant.id, participant]));
  const stays = [
    ...presences.map((presence) => ({
      participant:
        byId.get(presence.participantId ?? "") ??
        findParticipantFor(presence.label, participants, said),
      label: presence.label,
      stay: {
        label: presence.label,
        from: presence.joinedAt,
        to: presence.leftAt,
        presence,
        channel: null,
      },
    })),
    ...visits.map(({ label, channel, joinedAt, leftAt }) => ({
      participant: findParticipantFor(label, participants, said),
      label,
      stay: { label, from: joinedAt, to: leftAt, presence: undefined, channel },
    })),
  ];
  const grouped = Map.groupBy(stays, ({ participant, label }) => participant?.id ?? label);
  return [...grouped]
    .map(([key, own]) => personOf(key, own))
    .toSorted((one, other) => startOf(one) - startOf(other));
}

function personOf(
  key: string,
  own: readonly {
    readonly participant: Participant | undefined;
    readonly label: string;
    readonly stay: Stay;
  }[],
): PersonThere {
  const participant = own[0]?.participant;
  return {
    key,
    participantId: participant?.id,
    name: participant?.person.name ?? own[0]?.label ?? "",
    role: participant && chiefRole(participant.roles),
    stays: own.map(({ stay }) => stay).toSorted((one, other) => momentOf(one) - momentOf(other)),
  };
}

function startOf({ stays }: PersonThere): number {
  return Math.min(...stays.map(momentOf));
}

/** Who was there from the start comes before whoever came at it. */
function momentOf({ from }: Stay): number {
  return from === null ? -Infinity : Date.parse(from);
}

type Stretch = Pick<Stay, "from" | "to">;

/** The stretches of somebody as they are told: those that overlap, by phone and in the channel, are one. Stays are in their order. */
export function stretchesOf({ stays }: Pick<PersonThere, "stays">): Stretch[] {
  const stretches: { from: string | null; to: string | null }[] = [];
  for (const { from, to } of stays) {
    const last = stretches.at(-1);
    const goesOn =
      last !== undefined &&
      (last.to === null || from === null || Date.parse(from) <= Date.parse(last.to));
    if (!goesOn) stretches.push({ from, to });
    else if (last.to !== null && (to === null || Date.parse(to) > Date.parse(last.to))) {
      last.to = to;
    }
  }
  return stretches;
}

/** Those who were there without a role, after those who have one. */
export function othersWords(count: number): string {
  return count === 1 ? "1 colleague without a role" : `${String(count)} colleagues without a role`;
}
