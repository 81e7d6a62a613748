import type { Reading, Span } from "../reading.ts";
import { findVerb } from "./find-action-verb.ts";
import { readAction } from "./read-vague-action.ts";

/** An action item without an outcome that can be checked. */
export function findVagueActions(reading: Reading): readonly Span[] {
  // "To prevent this, the following will be done:" leads to what is planned
  if (reading.question || reading.tokens.at(-1)?.text === ":") return [];
  const span = readAction(reading, findVerb(reading), true);
  return span === undefined ? [] : [span];
}
