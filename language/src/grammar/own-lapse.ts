import type { Reading } from "../reading.ts";
import { skipAdverbs } from "./clause-words.ts";
import { isHumanEnough } from "./organisations-at-fault.ts";
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
