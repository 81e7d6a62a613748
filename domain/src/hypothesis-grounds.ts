import { z } from "zod";
import { hypothesisStateWords, type Hypothesis, type HypothesisState } from "./hypothesis.ts";
import { instantReplySchema } from "./instant.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

const groundSchema = z.object({ at: instantReplySchema, text: z.string() });
type Ground = z.infer<typeof groundSchema>;

/** What a published hypothesis rests on: entries by when they happened and their first words. */
export const hypothesisGroundsSchema = z.object({
  /** Null where it was settled after the incident, or at an entry that stays inside. */
  settledBy: groundSchema.nullable(),
  for: z.array(groundSchema),
  against: z.array(groundSchema),
});
export type HypothesisGrounds = z.infer<typeof hypothesisGroundsSchema>;

const mostCharacters = 80;

/** Gathers the grounds from entries as they are told; those that are not told are left out. */
export function groundsOf(
  { settledEntryId, evidenceFor, evidenceAgainst }: Hypothesis,
  told: ReadonlyMap<string, Pick<TimelineEntry, "happenedAt" | "text">>,
): HypothesisGrounds {
  const groundAt = (id: string): Ground[] => {
    const entry = told.get(id);
    return entry ? [{ at: entry.happenedAt, text: shortened(entry.text) }] : [];
  };
  return {
    settledBy: settledEntryId === null ? null : (groundAt(settledEntryId)[0] ?? null),
    for: evidenceFor.flatMap(groundAt),
    against: evidenceAgainst.flatMap(groundAt),
  };
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length <= mostCharacters ? line : `${line.slice(0, mostCharacters - 1).trimEnd()}…`;
}

const mostNamed = 5;

/**
 * "ruled out at 14:26 by “its latency is normal”; for: 14:20 “requests wait”"; "" for an open one without evidence. What settled it
 * is not told again among what spoke for or against.
 */
export function tellHypothesis(
  state: HypothesisState | null,
  grounds: HypothesisGrounds | null,
  time: (at: string) => string,
): string {
  if (state === null) return "";
  const { settledBy = null, for: spokeFor = [], against = [] } = grounds ?? {};
  const side = (name: string, all: readonly Ground[]): string => {
    const others = all.filter(({ at, text }) => at !== settledBy?.at || text !== settledBy.text);
    if (others.length === 0) return "";
    const named = others.slice(0, mostNamed).map(({ at, text }) => `${time(at)} “${text}”`);
    const more = others.length - mostNamed;
    return `${name}: ${named.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  };
  const sides = [side("for", spokeFor), side("against", against)].filter(Boolean);
  if (state === "open" && sides.length === 0) return "";
  const ended = hypothesisStateWords[state].toLowerCase();
  const by = settledBy === null ? "" : ` at ${time(settledBy.at)} by “${settledBy.text}”`;
  return [`${ended}${by}`, ...sides].join("; ");
}
