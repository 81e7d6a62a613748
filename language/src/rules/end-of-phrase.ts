import { endsPhrase, isNominal } from "../grammar/noun-phrase.ts";
import type { Token } from "../grammar/token.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";

/** Index after the noun phrase that begins at `at`, of so many words at most and no further than the last; -1 where there is none. */
export function endOfPhrase(
  { tokens }: Reading,
  at: number,
  most: number,
  isLast: (token: Token, index: number) => boolean,
): number {
  let end = -1;
  for (let index = at; index < tokens.length && index < at + most; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const opens =
      index === at && (token.word.tags & (tag.det | tag.poss | tag.pronoun | tag.indef)) !== 0;
    if (!opens && !isNominal(token)) break;
    if (endsPhrase(token)) end = index + 1;
    if (isLast(token, index)) break;
  }
  return end;
}
