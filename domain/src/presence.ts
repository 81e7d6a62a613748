import { z } from "zod";
import type { SaidOfLabels } from "./author-match.ts";
import type { Edit } from "./edit.ts";
import { idSchema } from "./id.ts";
import type { Participant } from "./participant.ts";
import { lineSchema } from "./text.ts";
import { compareMoments, momentSchema, type Moment } from "./timeline-entry-moment.ts";

/** In one export, which tells what chats told as well. */
export const mostExportedPresences = 10_000;
/** In one retrospective: when an export brought as many as it can, people can still tell of more. */
export const mostPresences = mostExportedPresences + 2000;

/** Who was in the response from when to when, as a person tells it. */
export const presenceDraftSchema = z.strictObject({
  participantId: idSchema.nullable().optional(),
  /** How they are called where they are no participant. */
  label: lineSchema(200),
  joinedAt: momentSchema,
  leftAt: momentSchema.nullable().optional(),
});
export type PresenceDraft = z.output<typeof presenceDraftSchema>;

export const presenceSchema = z.object({
  id: idSchema,
  participantId: idSchema.nullable(),
  label: z.string(),
  joinedAt: z.string(),
  leftAt: z.string().nullable(),
  version: z.number().int(),
});
export type Presence = z.infer<typeof presenceSchema>;

/** The presence with the change, or a sentence when its stretch cannot be. */
export function applyPresenceChange<P extends Pick<PresenceDraft, "joinedAt" | "leftAt">>(
  current: P,
  change: Edit<PresenceDraft>,
): P | string {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  const next = { ...current, ...given };
  return next.leftAt && compareMoments(next.joinedAt, next.leftAt) > 0
    ? "Nobody leaves before they join. Swap the two, or correct one."
    : next;
}

/** A time in a channel, read from what was imported. Nobody saw the coming of those who had been there before. */
export const visitSchema = z.object({
  label: z.string(),
  channel: z.string().nullable(),
  joinedAt: z.string().nullable(),
  leftAt: z.string().nullable(),
});
export type Visit = z.infer<typeof visitSchema>;

/** Somebody coming into a channel or leaving it. */
export type Sign = {
  readonly at: Moment;
  readonly comes: boolean;
  readonly label: string;
  readonly channel: string | null;
};

/** The visits that the signs tell of, by when they began. Coming twice without leaving is one visit. */
export function visitsFrom(signs: readonly Sign[]): Visit[] {
  const bySomebody = Map.groupBy(signs, ({ label, channel }) => JSON.stringify([label, channel]));
  const visits = [...bySomebody.values()].flatMap((own) => {
    const found: { -readonly [Field in keyof Visit]: Visit[Field] }[] = [];
    for (const { at, comes, label, channel } of own.toSorted((a, b) =>
      compareMoments(a.at, b.at),
    )) {
      const last = found.at(-1);
      const isThere = last !== undefined && last.leftAt === null;
      if (comes && !isThere) found.push({ label, channel, joinedAt: at, leftAt: null });
      if (!comes && isThere) last.leftAt = at;
      if (!comes && last === undefined) found.push({ label, channel, joinedAt: null, leftAt: at });
    }
    return found;
  });
  return visits.toSorted((one, other) => compareMoments(startOf(one), startOf(other)));
}

const startOf = ({ joinedAt, leftAt }: Visit): string => joinedAt ?? leftAt ?? "";

/** The participant whom a label of a chat means, as somebody said or as its name tells; undefined when none does, or several might. */
export function findParticipantFor<P extends Pick<Participant, "id" | "person">>(
  label: string,
  participants: readonly P[],
  said: SaidOfLabels,
): P | undefined {
  const meaning = said.find((one) => one.label === label)?.meaning ?? automatic;
  if (meaning.kind === "nobody") return undefined;
  if (meaning.kind === "participant") {
    return participants.find(({ id }) => id === meaning.participantId);
  }
  return findByName(label, participants);
}

const automatic = { kind: "automatic" } as const;

function findByName<P extends Pick<Participant, "person">>(
  label: string,
  participants: readonly P[],
): P | undefined {
  const wanted = partsOf(label);
  const same = participants.filter(
    ({ person }) => partsOf(person.name).toSorted().join(" ") === wanted.toSorted().join(" "),
  );
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const [only] = wanted;
  if (wanted.length !== 1 || only === undefined) return undefined;
  const near = participants.filter(({ person }) => {
    const parts = partsOf(person.name);
    return parts.includes(only) || handlesOf(parts).includes(only);
  });
  return near.length === 1 ? near[0] : undefined;
}

function partsOf(name: string): string[] {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "mtanaka", "meit", "meitanaka". */
function handlesOf(parts: readonly string[]): string[] {
  const [first = "", ...rest] = parts;
  const last = rest.at(-1) ?? "";
  return last === "" ? [] : [first.slice(0, 1) + last, first + last.slice(0, 1), first + last];
}
