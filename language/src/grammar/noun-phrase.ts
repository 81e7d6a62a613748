import { tag } from "../lexicon/tags.ts";
import { findParty } from "./find-party.ts";
import type { Party } from "./party.ts";
import type { Roster } from "./roster.ts";
import type { Token } from "./token.ts";

export interface NounPhrase {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly party: Party;
  readonly plural: boolean;
}

const notInPhrase =
  tag.prep |
  tag.conj |
  tag.subord |
  tag.modal |
  tag.be |
  tag.have |
  tag.do |
  tag.neg |
  tag.pronoun |
  tag.wh |
  tag.to |
  tag.indef |
  tag.punct;

/** Whether the token can stand inside a noun phrase, head included. */
export function isNominal(token: Token): boolean {
  if (token.shape === "code" || token.shape === "handle" || token.shape === "number") return true;
  const { tags } = token.word;
  if ((tags & tag.name) !== 0 && token.shape !== "word") return true;
  if (token.text === "ic" || token.text === "it") return token.shape === "caps";
  if ((tags & notInPhrase) !== 0) return false;
  if (
    (tags &
      (tag.role |
        tag.team |
        tag.dept |
        tag.system |
        tag.outsider |
        tag.adj |
        tag.noun |
        tag.company)) !==
    0
  )
    return true;
  if ((tags & (tag.adv | tag.det)) !== 0) return false;
  return (tags & tag.past) === 0 || (tags & (tag.part | tag.base)) !== 0;
}

/** Whether a token can be the last of a noun phrase: nouns, names, pronouns. */
export function endsPhrase(token: Token): boolean {
  const { tags } = token.word;
  if ((tags & (tag.pronoun | tag.indef)) !== 0) return true;
  if (!isNominal(token)) return false;
  // a participle or an adjective alone is a modifier that waits for its noun
  const nounish =
    tag.noun |
    tag.system |
    tag.role |
    tag.team |
    tag.dept |
    tag.name |
    tag.outsider |
    tag.company |
    tag.base |
    tag.pres;
  return (
    token.shape !== "word" ||
    (tags & nounish) !== 0 ||
    (tags & (tag.past | tag.part | tag.adj)) === 0
  );
}

const determinerLike = tag.det | tag.poss;

/** The phrase that ends with the token at `last`; tokens for which `stop` holds are not part of it. */
export function readPhraseEndingAt(
  tokens: readonly Token[],
  last: number,
  roster: Roster,
  stop: (index: number) => boolean,
): NounPhrase {
  let from = last;
  const head = tokens[last];
  const single =
    head !== undefined &&
    (head.word.tags & (tag.pronoun | tag.indef)) !== 0 &&
    !(head.text === "it" && head.shape === "caps");
  if (!single) {
    while (from > 0 && last - from < 8) {
      const before = tokens[from - 1];
      if (before === undefined || stop(from - 1)) break;
      if ((before.word.tags & determinerLike) !== 0 && (before.word.tags & tag.be) === 0) {
        from -= 1;
        // "all the engineers", "each of" is left to the caller
        const outer = tokens[from - 1];
        if (outer === undefined || (outer.word.tags & tag.det) === 0 || stop(from - 1)) break;
        continue;
      }
      const genitive = before.text === "'s";
      if (!genitive && !isNominal(before) && !isOrdinal(before)) break;
      from -= 1;
    }
  }
  return describePhrase(tokens, from, last + 1, roster);
}

function isOrdinal(token: Token): boolean {
  return (token.word.tags & (tag.num | tag.adj)) !== 0;
}

function describePhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  roster: Roster,
): NounPhrase {
  return { from, to, party: findParty(tokens, from, to, roster), plural: isPlural(tokens[to - 1]) };
}

function isPlural(head: Token | undefined): boolean {
  if (head === undefined) return false;
  return (
    /[^su]s$/.test(head.text) ||
    ["people", "staff", "they", "we", "data", "men", "women", "devs"].includes(head.text)
  );
}
