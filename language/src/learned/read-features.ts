import { clearDepartments } from "../grammar/find-party.ts";
import { mayHoldFault } from "../grammar/may-hold-fault.ts";
import type { Clause } from "../grammar/read-clauses.ts";
import { tag } from "../lexicon/tags.ts";
import { hashText } from "../lexicon/unpack-ids.ts";
import type { Token } from "../grammar/token.ts";
import type { Reading } from "../reading.ts";

/** So many bits has a feature's number: with more, two that share one are rarer, and the table is larger. */
export const featureBits = 19;
/** Longer sentences are not judged. */
export const longest = 80;
/** So many clauses of a sentence are looked at. */
const mostClauses = 8;
/** No sentence has more features. */
export const most = 3 * longest + 2 + 6 * mostClauses;

/**
 * What a sentence is judged by: its context, its words, its pairs of words and who does what in its clauses, each as
 * a number. People, groups and numbers stand for their class, so that what is learned of one engineer holds for
 * every other, and verbs for their sense too. The arrays are used again for the next sentence.
 */
export interface Features {
  count: number;
  readonly ids: Int32Array;
  /** The tokens that a feature is read from; both -1 for the context. */
  readonly first: Int16Array;
  readonly last: Int16Array;
}

const features: Features = {
  count: 0,
  ids: new Int32Array(most),
  first: new Int16Array(most),
  last: new Int16Array(most),
};

const start = hashText("^");
const end = hashText("$");
const classes = {
  number: hashText("#number"),
  code: hashText("#code"),
  person: hashText("#person"),
  team: hashText("#team"),
  company: hashText("#company"),
  outsider: hashText("#outsider"),
  initials: hashText("#initials"),
};
const persons = new Set(["he", "she", "someone", "somebody", "whoever"]);
const pastForm = 0x1b873;
const gerundForm = 0x35721;

export function readFeatures(reading: Reading): Features {
  const { tokens, context } = reading;
  const place =
    context === "summary" || context === "stakeholder-message" ? "retrospective" : context;
  features.count = 0;
  add(shorten(hashText(`:${place}`)), -1, -1);
  let before = start;
  let from = 0;
  let opening = true;
  const count = Math.min(tokens.length, longest);
  for (let at = 0; at < count; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.cited || token.text === "," || token.text === ".") continue;
    const word = hashToken(token, reading);
    const somebody = word === classes.person || word === classes.team;
    // "the on-call engineer" is one person; and that there is one says nothing yet
    if (somebody && word === before) continue;
    if (!somebody) add(shorten(word), at, at);
    add(pair(before, word), from, at);
    if (opening) add(pair(hashText(place), word), at, at);
    opening = false;
    before = word;
    from = at;
  }
  add(pair(before, end), from, from);
  return features;
}

/** Adds who does what in the sentence of the last `readFeatures`: it takes the grammar, which costs more than the words. */
export function readClauseFeatures(reading: Reading): void {
  if (mayHoldFault(reading))
    for (const clause of reading.clauses.slice(0, mostClauses)) addClause(reading, clause);
}

/** Who does it, what is done, what that means, and whether it is denied, suffered, past or merely thought of. */
function addClause({ tokens }: Reading, { group, subject, opener }: Clause): void {
  const { word, text } = tokens[group.main] ?? { word: undefined, text: "" };
  if (word === undefined) return;
  const party = recall(`<${subject?.party ?? ""}`);
  const verb = recall(word.lemma === "" ? text : word.lemma);
  const manner =
    recall(`>${group.modal ?? ""}`) +
    (group.negated ? 1 : 0) +
    (group.passive ? 2 : 0) +
    (group.perfect ? 4 : 0);
  const last = Math.min(group.to, longest) - 1;
  const first = Math.min(subject?.from ?? group.from, group.from, last);
  add(triple(1, party, verb), first, last);
  add(triple(2, party, manner), first, last);
  add(triple(3, verb, manner), first, last);
  add(triple(4, pair(party, word.sense), manner), first, last);
  add(triple(5, pair(party, word.sense), group.negated ? 1 : 0), first, last);
  if (opener !== "") add(triple(6, party, recall(opener)), first, last);
}

function add(id: number, first: number, last: number): void {
  const { count } = features;
  features.ids[count] = id;
  features.first[count] = first;
  features.last[count] = last;
  features.count = count + 1;
}

function hashToken(token: Token, reading: Reading): number {
  const { tags, lemma } = token.word;
  if (token.shape === "number") return classes.number;
  if (token.shape === "code") return classes.code;
  if (token.shape === "handle") return classes.person;
  if (token.shape !== "word") {
    const listed = reading.roster.words.get(token.text);
    if (listed === tag.name || (listed === undefined && (tags & tag.name) !== 0))
      return classes.person;
  }
  if ((tags & tag.role) !== 0 || persons.has(token.text)) return classes.person;
  if ((tags & tag.team) !== 0 || clearDepartments.has(token.text)) return classes.team;
  if ((tags & tag.company) !== 0) return classes.company;
  if ((tags & tag.outsider) !== 0) return classes.outsider;
  if (token.shape === "caps" && lemma === "") return classes.initials;
  if (lemma === "") return recall(token.text);
  if ((tags & (tag.past | tag.part)) !== 0) return recall(lemma) ^ pastForm;
  return (tags & tag.ing) !== 0 ? recall(lemma) ^ gerundForm : recall(token.text);
}

/** Words that were met before; bounded, so that no text can fill the memory. */
const known = new Map<string, number>();
const mostKnown = 20_000;

function recall(text: string): number {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const value = hashText(text);
  if (known.size < mostKnown) known.set(text, value);
  return value;
}

function triple(kind: number, first: number, second: number): number {
  return pair(kind, pair(first, second));
}

function pair(first: number, second: number): number {
  return shorten(Math.imul(first, 0x9e3779b1) + second);
}

function shorten(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 12) & ((1 << featureBits) - 1);
}
