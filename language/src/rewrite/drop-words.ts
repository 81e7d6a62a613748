import type { Match } from "../find-spans.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";
import { sayPlainly } from "./say-plainly.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const dispensable = set(
  "obviously clearly evidently unsurprisingly inevitably predictably naturally surely easily simply mistakenly erroneously carelessly sloppily erroneous careless sloppy plainly",
);
const small = set("merely only just slightly somewhat minor negligible minimal slight");
const openings: readonly (readonly string[])[] = [
  ["of", "course"],
  ["needless", "to", "say"],
  ["it", "goes", "without", "saying", "that"],
  ["it", "was", "obvious", "that"],
  ["it", "was", "clear", "that"],
  ["it", "was", "evident", "that"],
  ["it", "was", "plain", "that"],
  ["it", "was", "obvious", "to", "everyone", "that"],
  ["it", "was", "plain", "to", "see", "that"],
  ["it", "was", "perfectly", "clear", "that"],
  ["in", "hindsight", "it", "is", "obvious", "that"],
  ["it", "is", "clear", "now", "that"],
  ["anyone", "could", "see", "that"],
  ["anyone", "could", "see"],
  ["anyone", "could", "have", "seen", "that"],
  ["everyone", "knew", "that"],
  ["everybody", "knew", "that"],
  ["by", "mistake"],
  ["due", "to", "an", "oversight"],
  ["due", "to", "a", "mistake"],
  ["through", "an", "oversight"],
  ["by", "an", "oversight"],
  ["an", "oversight", "in"],
  ["a", "mistake", "in"],
  ["was", "overlooked"],
  ["were", "overlooked"],
];

/** Words that judge without telling anything: the sentence says the same without them. */
export function dropWords(reading: Reading, match: Match): Edit | undefined {
  const { tokens } = reading;
  const plain = sayPlainly(reading, match);
  if (plain !== undefined) return plain;
  for (let at = Math.max(0, match.from - 3); at < match.to; at += 1) {
    for (const words of openings) {
      if (!words.every((word, index) => tokens[at + index]?.text === word)) continue;
      const to = at + words.length;
      if (words[2] === "a" && words[0] === "due" && at > 0 && tokens[to]?.shape !== "punct")
        continue;
      if (to < match.from || (to === tokens.length && at === 0)) continue;
      if (words.at(-1) === "overlooked")
        return { from: at, to, text: `${words[0] ?? "was"} not noticed` };
      return { from: at, to: tokens[to]?.text === "," ? to + 1 : to, text: "" };
    }
    const text = tokens[at]?.text ?? "";
    const belittles = match.rule.kind === "downplaying" && small.has(text);
    if (at >= match.from && (dispensable.has(text) || belittles) && tokens.length > 3) {
      const next = tokens[at + 1];
      // "was careless." has nothing left to say without the word
      if (
        tokens[at - 1]?.word.lemma === "be" &&
        (next === undefined || next.shape === "punct" || (next.word.tags & tag.prep) !== 0)
      )
        return undefined;
      if (
        /^(?:should|could|would)$/.test(tokens[at - 1]?.text ?? "") &&
        tokens[at + 1]?.text === "have"
      )
        return undefined;
      return { from: at, to: tokens[at + 1]?.text === "," ? at + 2 : at + 1, text: "" };
    }
  }
  return undefined;
}
