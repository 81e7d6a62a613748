import { tag } from "./lexicon/tags.ts";
import { isNominal, readPhraseEndingAt } from "./grammar/noun-phrase.ts";
import type { Party } from "./grammar/party.ts";
import type { Roster } from "./grammar/roster.ts";
import type { Token } from "./grammar/token.ts";

/**
 * A phrase to look for, as elements with a space between them:
 *
 * - `root|underlying` one of these words, `<improve|better>` any form of these verbs,
 * - `#det` a part of speech, `{person}` a noun phrase for one of those,
 * - `?` after an element: may be missing; `*` up to four times,
 * - `..` up to four words and `...` up to ten, none of them a stop,
 * - `^` the start of the sentence, greetings and times apart, `$` its end (`,|$` too),
 * - `!word|word` the next word is none of these, and is not taken.
 *
 * Every repetition is bounded, so that matching is linear in the text.
 */
export class Pattern {
  readonly source: string;
  readonly fromStart: boolean;
  #elements: readonly Element[] | undefined;

  constructor(source: string) {
    this.source = source;
    this.fromStart = source.startsWith("^ ");
  }

  /** Compiled when the pattern is first tried: most never are in one text. */
  get elements(): readonly Element[] {
    this.#elements ??= (this.fromStart ? this.source.slice(2) : this.source)
      .split(" ")
      .map(compileElement);
    return this.#elements;
  }

  /** Words, or verb lemmas after a "<", at which the pattern can begin. */
  get anchors(): readonly string[] {
    return listAnchors(this.source, this.fromStart ? 2 : 0);
  }
}

type Test = (tokens: readonly Token[], at: number, roster: Roster) => number;

interface Element {
  /** Returns the number of tokens taken, or -1. */
  readonly take: Test;
  readonly least: number;
  readonly most: number;
  readonly gap: boolean;
}

const partOfSpeech: Readonly<Record<string, number>> = {
  det: tag.det | tag.poss,
  poss: tag.poss,
  prep: tag.prep,
  be: tag.be,
  have: tag.have,
  do: tag.do,
  modal: tag.modal,
  neg: tag.neg,
  adv: tag.adv,
  adj: tag.adj,
  ing: tag.ing,
  part: tag.part | tag.past,
  past: tag.past,
  base: tag.base,
  num: tag.num,
  pronoun: tag.pronoun,
  wh: tag.wh,
  role: tag.role | tag.name,
  team: tag.team | tag.dept,
};

const parties: Readonly<Record<string, readonly Party[]>> = {
  person: ["person", "self", "you", "they", "nobody"],
  team: ["team", "dept", "company"],
  we: ["we"],
  people: ["person", "self", "you", "they", "we", "team", "dept", "company", "anyone", "nobody"],
  np: [
    "person",
    "self",
    "you",
    "they",
    "we",
    "team",
    "dept",
    "company",
    "anyone",
    "nobody",
    "outsider",
    "system",
  ],
};

export function compilePattern(source: string): Pattern {
  return new Pattern(source);
}

function listAnchors(source: string, at: number): string[] {
  const space = source.indexOf(" ", at);
  const first = space < 0 ? source.slice(at) : source.slice(at, space);
  const optional = first.endsWith("?") || first.endsWith("*");
  const bare = optional ? first.slice(0, -1) : first;
  if ("#{!.$".includes(bare.charAt(0)))
    throw new Error(`pattern "${source}" has to begin with words`);
  const words = bare.startsWith("<")
    ? `<${bare.slice(1, -1).replaceAll("|", "|<")}`.split("|")
    : bare.split("|");
  return optional && space > 0 ? [...words, ...listAnchors(source, space + 1)] : words;
}

function compileElement(part: string): Element {
  if (part === "..") return { take: takeInside, least: 0, most: 4, gap: true };
  if (part === "...") return { take: takeInside, least: 0, most: 10, gap: true };
  if (part === "$")
    return { take: (tokens, at) => (isAtEnd(tokens, at) ? 0 : -1), least: 1, most: 1, gap: false };
  if (part.startsWith("!")) {
    const test = compileTest(part.slice(1));
    return {
      take: (tokens, at, roster) => (test(tokens, at, roster) >= 0 ? -1 : 0),
      least: 1,
      most: 1,
      gap: false,
    };
  }
  const quantifier = part.length > 1 ? part.at(-1) : "";
  const optional = quantifier === "?" || quantifier === "*";
  const take = compileTest(optional ? part.slice(0, -1) : part);
  return { take, least: optional ? 0 : 1, most: quantifier === "*" ? 4 : 1, gap: false };
}

function compileTest(part: string): Test {
  if (part.startsWith("<")) {
    if (!part.includes("|")) {
      const lemma = part.slice(1, -1);
      return (tokens, at) => (tokens[at]?.word.lemma === lemma ? 1 : -1);
    }
    const lemmas = new Set(part.slice(1, -1).split("|"));
    return (tokens, at) => (lemmas.has(tokens[at]?.word.lemma ?? "") ? 1 : -1);
  }
  if (part.startsWith("#")) {
    const mask = partOfSpeech[part.slice(1)];
    if (mask === undefined) throw new Error(`unknown part of speech "${part}"`);
    return (tokens, at) => (((tokens[at]?.word.tags ?? 0) & mask) !== 0 ? 1 : -1);
  }
  if (part.startsWith("{")) {
    const wanted = parties[part.slice(1, -1)];
    if (wanted === undefined) throw new Error(`unknown party "${part}"`);
    return (tokens, at, roster) => takePhrase(tokens, at, roster, wanted);
  }
  if (!part.includes("|")) return (tokens, at) => (tokens[at]?.text === part ? 1 : -1);
  const words = new Set(part.split("|"));
  const orEnd = part.length > 1 && words.delete("$");
  return (tokens, at) =>
    words.has(tokens[at]?.text ?? " ") ? 1 : orEnd && isAtEnd(tokens, at) ? 0 : -1;
}

function takeInside(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token === undefined ||
    (token.shape === "punct" && token.text !== "," && token.text !== "-")
    ? -1
    : 1;
}

function isAtEnd(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length; index += 1) {
    if (tokens[index]?.shape !== "punct") return false;
  }
  return true;
}

/** A noun phrase that starts at `at` and stands for one of the wanted parties. */
function takePhrase(
  tokens: readonly Token[],
  at: number,
  roster: Roster,
  wanted: readonly Party[],
): number {
  const first = tokens[at];
  if (first === undefined || first.shape === "punct") return -1;
  let end = at;
  if ((first.word.tags & (tag.pronoun | tag.indef)) !== 0) {
    end = at + 1;
  } else {
    let index = at;
    if ((first.word.tags & (tag.det | tag.poss)) !== 0) index += 1;
    while (index < tokens.length && index - at < 6) {
      const token = tokens[index];
      if (token === undefined || !isNominal(token)) break;
      index += 1;
      end = index;
      if (
        (token.word.tags & (tag.role | tag.team | tag.name)) !== 0 &&
        !continuesPhrase(tokens[index])
      )
        break;
    }
  }
  if (end === at) return -1;
  const phrase = readPhraseEndingAt(tokens, end - 1, roster, (index) => index < at);
  return wanted.includes(phrase.party) ? end - at : -1;
}

function continuesPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape !== "number" &&
    isNominal(token) &&
    (token.word.tags & (tag.past | tag.base)) === 0
  );
}

/** The token index after the match that starts at `at`, or -1. */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  roster: Roster,
): number {
  return matchFrom(pattern.elements, 0, tokens, at, roster);
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  roster: Roster,
): number {
  const element = elements[index];
  if (element === undefined) return at;
  let place = at;
  let taken = 0;
  if (element.gap || element.most === 1) {
    // the shortest stretch first
    if (element.least === 0) {
      if (!element.gap) {
        const width = element.take(tokens, place, roster);
        if (width >= 0) {
          const end = matchFrom(elements, index + 1, tokens, place + width, roster);
          if (end >= 0) return end;
        }
        return matchFrom(elements, index + 1, tokens, at, roster);
      }
      for (;;) {
        const end = matchFrom(elements, index + 1, tokens, place, roster);
        if (end >= 0) return end;
        if (taken >= element.most || element.take(tokens, place, roster) < 0) return -1;
        taken += 1;
        place += 1;
      }
    }
    const width = element.take(tokens, place, roster);
    return width < 0 ? -1 : matchFrom(elements, index + 1, tokens, place + width, roster);
  }
  const places = [place];
  while (taken < element.most) {
    const width = element.take(tokens, place, roster);
    if (width <= 0) break;
    place += width;
    taken += 1;
    places.push(place);
  }
  for (let last = places.length - 1; last >= 0; last -= 1) {
    const end = matchFrom(elements, index + 1, tokens, places[last] ?? at, roster);
    if (end >= 0) return end;
  }
  return -1;
}
