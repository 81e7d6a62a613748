import { sense, tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";

export const someone =
  tag.role | tag.team | tag.dept | tag.name | tag.company | tag.indef | tag.pronoun | tag.poss;
const doing =
  sense.omit |
  sense.fault |
  sense.act |
  sense.belief |
  sense.human |
  sense.perceive |
  sense.upkeep |
  sense.create;

const seldom = new Set(["one", "it", "worker", "workers", "agent", "agents"]);

/** Whether somebody and something done stand in the sentence at all. */
export function mayHoldFault(reading: Reading): boolean {
  let tags = 0;
  let senses = 0;
  let named = reading.roster.words.size > 0;
  for (const token of reading.tokens) {
    if (token.text !== "it" && token.text !== "its") tags |= token.word.tags;
    senses |= token.word.sense;
    // one, IT, workers and agents are people in some phrases only
    named ||= seldom.has(token.text) || (token.word.sense & sense.omit) !== 0;
    named ||=
      token.shape === "handle" ||
      ((token.shape === "capital" || token.shape === "caps") && token.word.lemma === "");
  }
  return (
    (named || (tags & someone) !== 0) &&
    ((senses & doing) !== 0 || (tags & (tag.be | tag.past | tag.do)) !== 0)
  );
}
