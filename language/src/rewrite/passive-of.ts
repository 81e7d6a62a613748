import type { Match } from "../find-spans.ts";
import { participleOf } from "../lexicon/lexicon.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";
import { readObject } from "./object.ts";

/** "We pushed a change" → "a change was pushed". */
export function passiveOf(reading: Reading, match: Match): Edit | undefined {
  const clause = reading.clauses.find(({ group }) => group.to === match.to);
  if (
    clause === undefined ||
    clause.shared ||
    clause.subject === undefined ||
    clause.group.negated ||
    clause.group.modal !== undefined
  )
    return undefined;
  const participle = participleOf(reading.tokens[clause.group.main]?.word.lemma ?? "");
  const object = readObject(reading, clause.group.to);
  if (participle === undefined || object === undefined) return undefined;
  return {
    from: clause.subject.from,
    to: object.to,
    text: `${object.text} ${object.be} ${participle}`,
  };
}
