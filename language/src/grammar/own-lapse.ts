import type { Reading } from "../reading.ts";
import { findInObject, skipAdverbs } from "./clause-words.ts";
import { faultObjects } from "./fault-words.ts";
import type { Judged } from "./fault.ts";
import { isHumanEnough } from "./organisations-at-fault.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * "Forgot to bump the version", "also failed to verify it": without a subject the writer speaks. "Failed to …" alone
 * at the start may be the line of a log.
 */
export function isOwnLapse({ tokens, start }: Reading, group: VerbGroup): boolean {
  const opens =
    group.from === start ||
    (group.from === start + 1 &&
      /^(?:also|and|but|then|still|or)$/.test(tokens[start]?.text ?? ""));
  if (!opens || group.form !== "past") return false;
  const lemma = tokens[group.main]?.word.lemma;
  if (lemma === "forget" || lemma === "neglect") return true;
  return (
    lemma === "fail" &&
    group.from > 0 &&
    tokens[group.to]?.text === "to" &&
    isHumanEnough(tokens[skipAdverbs(tokens, group.to + 1)], "they")
  );
}

/** "We" alone is no culprit, unless the sentence states the fault outright. */
export function findOwnFault(
  tokens: readonly Token[],
  clause: Clause,
  lemma: string,
): Judged | undefined {
  const strong = [
    "mess",
    "screw",
    "fuck",
    "drop",
    "botch",
    "bungle",
    "let",
    "blow",
    "cock",
    "stuff",
  ];
  if (!strong.includes(lemma)) return undefined;
  const objects =
    lemma === "drop" ? new Set(["ball"]) : lemma === "blow" ? new Set(["it"]) : faultObjects[lemma];
  const at = objects === undefined ? clause.group.main : findInObject(tokens, clause, objects, 6);
  return at < 0 ? undefined : { fault: "damage", to: at + 1 };
}
