import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { textOf, type Edit } from "./edit.ts";
import { toPassive } from "./to-passive.ts";

/** "should have been tested" → "was not tested". */
export function rewritePassiveChance(reading: Reading, from: number): Edit | undefined {
  const clause = reading.clauses.find(
    ({ group, subject }) =>
      group.perfect &&
      group.modal !== undefined &&
      Math.min(subject?.from ?? group.from, group.from) <= from &&
      group.to > from,
  );
  if (
    clause === undefined ||
    clause.subject === undefined ||
    (clause.group.modal !== "should" && clause.group.modal !== "ought")
  )
    return undefined;
  const { group, subject } = clause;
  if (group.inside !== undefined) return undefined;
  if (!group.passive)
    return clause.shared
      ? undefined
      : toPassive(reading, subject.from, group.main, group.negated ? "" : "not ", false);
  const main = reading.tokens[group.main];
  if (main === undefined) return undefined;
  const head = reading.tokens[subject.to - 1]?.text ?? "";
  const be =
    /[^sui]s$/.test(head) || head === "people" || head === "they" || head === "we" ? "were" : "was";
  const adverbs = textOf(reading, group.main - 1, group.main);
  const adverb =
    ((reading.tokens[group.main - 1]?.word.tags ?? 0) & tag.adv) !== 0 &&
    !/^(?:not|never|n't|have|been)$/.test(adverbs)
      ? `${adverbs} `
      : "";
  return {
    from: group.from,
    to: group.to,
    text: `${be} ${group.negated ? "" : "not "}${adverb}${main.text}`,
  };
}
