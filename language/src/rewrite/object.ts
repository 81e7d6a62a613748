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
  /^(?:faster|sooner|earlier|later|better|quicker|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|properly|more|less|beforehand|anywhere|everywhere|much|afterwards|anything|anyone|longer|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

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
  while (tokens[to]?.text === "of" || tokens[to]?.text === "and") {
    const next = readPhrase(reading, to + 1);
    if (next < 0) return undefined;
    if (tokens[to]?.text === "and") plural = true;
    to = next;
  }
  // "should have escalated faster", "rolled back an hour ago": no object, but when and how
  if (measures.test(tokens[head]?.text ?? "")) return undefined;
  const follows = tokens[to];
  const loose =
    follows !== undefined &&
    follows.shape !== "punct" &&
    (follows.word.tags & (tag.prep | tag.adv | tag.subord | tag.to | tag.conj)) === 0;
  if (
    loose ||
    follows?.text === "that" ||
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
