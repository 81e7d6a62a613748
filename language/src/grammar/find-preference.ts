import type { Token } from "./token.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const preferring = set(
  "prioritise prioritize valued favoured favored preferred choose put place rank push",
);
const greed = set(
  "features feature speed velocity growth profit profits cost costs deadline deadlines launch launches revenue convenience dates savings delivery shipping marketing",
);
const care = set(
  "safety stability reliability testing tests quality security maintenance debt resilience correctness patching monitoring backups documentation review reviews caution care",
);

/**
 * "Prioritised features over safety", "put launch dates ahead of stability": where the words after the verb tell
 * that haste went before care, the index after them, else -1. "The rollback over the analysis" is a choice like any other.
 */
export function findPreference(lemma: string, tokens: readonly Token[], from: number): number {
  if (!preferring.has(lemma)) return -1;
  const words = tokens.slice(from, from + 12).map(({ text }) => text);
  const turn = words.findIndex(
    (text, at) =>
      at > 0 &&
      (/^(?:over|above|before|instead)$/.test(text) ||
        (text === "to" && lemma === "preferred") ||
        (text === "of" && words[at - 1] === "ahead")),
  );
  if (turn < 0) return -1;
  const gained = words.slice(0, turn).some((text) => greed.has(text));
  const given = words.slice(turn + 1).findIndex((text) => care.has(text));
  if (given >= 0 && !words.slice(0, turn).some((text) => care.has(text))) return turn + given + 2;
  return gained && words.length > turn + 1 ? turn + 1 : -1;
}
