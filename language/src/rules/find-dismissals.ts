import type { Party } from "../grammar/party.ts";
import { readPhraseEndingAt, endsPhrase, isNominal } from "../grammar/noun-phrase.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";

const dismissals = new Set("fire dismiss sack terminate suspend demote oust axe".split(" "));
const people: ReadonlySet<Party> = new Set(["person", "you", "anyone"]);

/** "We fired the contractor", "I would terminate anyone who …", "fire the people who …". */
export function findDismissals(reading: Reading): readonly Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const letGo =
      token.word.lemma === "let" && tokens[at + 1]?.text === "go" && tokens[at + 2]?.text === "of";
    if (!dismissals.has(token.word.lemma) && !letGo) continue;
    if (/^(?:not|n't|never|to)$/.test(tokens[at - 1]?.text ?? "") || isPassive(reading, at))
      continue;
    const end = endOfPerson(reading, letGo ? at + 3 : at + 1);
    if (end > 0) spans.push({ from: at, to: end });
  }
  return spans;
}

/** "Was suspended": told of those who stand before it. */
function isPassive({ tokens }: Reading, at: number): boolean {
  return (
    [1, 2].some((back) => ((tokens[at - back]?.word.tags ?? 0) & tag.be) !== 0) &&
    ((tokens[at]?.word.tags ?? 0) & tag.ing) === 0
  );
}

/** The index after a phrase for people at `from`, or -1; a thing of theirs is none. */
function endOfPerson({ tokens, roster }: Reading, from: number): number {
  let end = -1;
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { tags } = token.word;
    const single = at === from && (tags & (tag.pronoun | tag.indef)) !== 0;
    const opens = at === from && (tags & (tag.det | tag.num)) !== 0;
    if (!single && !opens && !isNominal(token)) break;
    if (single || endsPhrase(token)) end = at + 1;
    const next = tokens[at + 1];
    if (single || ((tags & tag.role) !== 0 && (next === undefined || !isNominal(next)))) break;
  }
  if (end < 0 || tokens[end]?.text === "'s" || tokens[end]?.text === "'") return -1;
  const { party } = readPhraseEndingAt(tokens, end - 1, roster, (at) => at < from);
  return people.has(party) && tokens[end - 1]?.text !== "them" ? end : -1;
}
