import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import { findVerb } from "./find-action-verb.ts";
import { readAction } from "./read-vague-action.ts";

/** An action item without an outcome that can be checked. */
export function findVagueActions(reading: Reading): readonly Span[] {
  // "To prevent this, the following will be done:" leads to what is planned
  if (reading.question || reading.tokens.at(-1)?.text === ":") return [];
  if (isDone(reading)) return [];
  const span = readAction(reading, findVerb(reading), true);
  return span === undefined ? [] : [span];
}

/** "We have added …", "To recover faster, we have removed …": what was done already. */
function isDone({ tokens, start, clauses }: Reading): boolean {
  return clauses.some(
    ({ group, subject }) =>
      subject?.party === "we" &&
      (subject.from === start ||
        (tokens[start]?.text === "to" && tokens[subject.from - 1]?.text === ",")) &&
      group.perfect &&
      group.modal === undefined &&
      !group.negated &&
      // "we have been exploring …" goes on
      ((tokens[group.main]?.word.tags ?? 0) & tag.ing) === 0,
  );
}
