import { endsPhrase, isNominal } from "../grammar/noun-phrase.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { textOf } from "./edit.ts";

/** The object of a verb, ready to become a subject. */
export interface MovableObject {
  readonly to: number;
  /** "the certificate", "we"; in lower case unless it is a name. */
  readonly text: string;
  readonly be: "was" | "were";
}

const subjectForms: Readonly<Record<string, string>> = {
  me: "I",
  us: "we",
  him: "he",
  her: "she",
  them: "they",
  it: "it",
  you: "you",
};

const measures =
  /^(?:faster|sooner|earlier|later|better|quicker|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|properly|more|less|beforehand|anywhere|everywhere|much|afterwards|anything|anyone|longer|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|evening|afternoon|weekend|aside|away)$/;

const massPlurals = new Set("people data staff".split(" "));

/** The noun phrase that starts at `at`, if it can be moved before a passive verb without breaking apart. */
export function readObject(
  reading: Reading,
  at: number,
  purpose = false,
): MovableObject | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  if (first === undefined) return undefined;
  const after = tokens[at + 1];
  const pronoun = Object.hasOwn(subjectForms, first.text) ? subjectForms[first.text] : undefined;
  if (pronoun !== undefined && !(first.text === "her" && after !== undefined && isNominal(after))) {
    return { to: at + 1, text: pronoun, be: /^(?:we|you|they)$/.test(pronoun) ? "were" : "was" };
  }
  let to = readPhrase(reading, at);
  if (to < 0) return undefined;
  const head = to - 1;
  let plural = isPluralHead(tokens[head]?.text ?? "");
  // "two patients with the same name": which ones, where the noun alone does not say
  const open = first.text === "a" || first.text === "an" || (first.word.tags & tag.num) !== 0;
  const joins = open ? /^(?:of|and|with)$/ : /^(?:of|and)$/;
  while (joins.test(tokens[to]?.text ?? "")) {
    const next = readPhrase(reading, to + 1);
    if (next < 0) return undefined;
    // "a bug with the last release": when, and not which
    if (
      tokens[to]?.text === "with" &&
      /^(?:release|version|update|deploy|deployment|change)$/.test(tokens[next - 1]?.text ?? "")
    )
      break;
    if (tokens[to]?.text === "and") plural = true;
    to = next;
  }
  // "ignored three alerts in a row": how they came goes with them
  if (tokens[to]?.text === "in" && tokens[to + 1]?.text === "a" && tokens[to + 2]?.text === "row")
    to += 3;
  // "should have escalated faster", "rolled back an hour ago": no object, but when and how
  if (measures.test(tokens[head]?.text ?? "")) return undefined;
  const follows = tokens[to];
  const loose =
    follows !== undefined &&
    follows.shape !== "punct" &&
    !/^(?:more|less)$/.test(follows.text) &&
    (follows.word.tags & (tag.prep | tag.adv | tag.subord | tag.to | tag.conj)) === 0;
  // "code was written that computed …": a clause can follow the verb where the noun was not told apart by it
  const told =
    follows?.text === "that" &&
    !/^(?:the|this|that|these|those|its?|our)$/.test(first.text) &&
    !reading.clauses.some(({ shared, group }) => shared && group.from > to);
  if (
    loose ||
    (follows?.text === "that" && !told) ||
    follows?.text === "who" ||
    follows?.text === "which" ||
    (follows?.text === "to" && !purpose)
  )
    return undefined;
  if (follows?.text === "and" || follows?.text === "or") return undefined;
  const raw = textOf(reading, at, to);
  const text =
    first.shape === "capital" && (first.word.tags & (tag.det | tag.poss)) !== 0
      ? raw.charAt(0).toLowerCase() + raw.slice(1)
      : raw;
  return { to, text, be: plural ? "were" : "was" };
}

/** "gave [Alchemy] sufficient notice": the one of two objects who was to receive the other. */
export function readRecipient(reading: Reading, at: number): MovableObject | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  if (first === undefined) return undefined;
  const pronoun = Object.hasOwn(subjectForms, first.text) ? subjectForms[first.text] : undefined;
  const opens = (first.word.tags & (tag.det | tag.poss)) !== 0 && pronoun !== first.text;
  const noun = opens ? tokens[at + 1] : first;
  const to = opens ? at + 2 : at + 1;
  if (noun === undefined || (!opens && pronoun === undefined && first.shape !== "capital"))
    return undefined;
  if (pronoun === undefined && !endsPhrase(noun)) return undefined;
  const gift = tokens[to];
  if (gift === undefined || (gift.word.tags & (tag.det | tag.poss | tag.adj | tag.num)) === 0)
    return undefined;
  const text = pronoun ?? textOf(reading, at, to);
  const plural = pronoun === undefined ? isPluralHead(noun.text) : /^(?:we|you|they)$/.test(text);
  return { to, text, be: plural ? "were" : "was" };
}

/** Whether the phrase that ends before `to` takes "were". */
export function isPluralPhrase({ tokens }: Reading, to: number): boolean {
  const head = tokens[to - 1]?.text ?? "";
  return isPluralHead(head) || head === "they" || head === "we" || head === "you";
}

function isPluralHead(text: string): boolean {
  return massPlurals.has(text) ? text !== "data" : /[^sui]s$/.test(text);
}

function readPhrase(reading: Reading, at: number): number {
  const { tokens } = reading;
  let index = at;
  while (((tokens[index]?.word.tags ?? 0) & (tag.det | tag.poss)) !== 0) index += 1;
  let end = -1;
  while (index < tokens.length && index - at < 9) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punct") break;
    if (
      !isNominal(token) &&
      token.text !== "'s" &&
      !((token.word.tags & (tag.adj | tag.num)) !== 0)
    )
      break;
    index += 1;
    if (endsPhrase(token)) end = index;
    if ((token.word.tags & tag.adv) !== 0 && (token.word.tags & tag.adj) === 0) return -1;
  }
  return end;
}
