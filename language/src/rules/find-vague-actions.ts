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

/** "To recover faster, we have removed …": the aim, and what was done for it. */
function isDone({ tokens, start, clauses }: Reading): boolean {
  if (tokens[start]?.text !== "to") return false;
  return clauses.some(
    ({ group, subject }) =>
      subject?.party === "we" &&
      tokens[subject.from - 1]?.text === "," &&
      group.perfect &&
      group.modal === undefined &&
      !group.negated,
  );
}
