import type { Kind } from "../finding.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import {
  featureBits,
  longest,
  most,
  readClauseFeatures,
  readFeatures,
  type Features,
} from "./read-features.ts";
import { unpackIds } from "../lexicon/unpack-ids.ts";
import { listPairs, plainBits, type PairTable } from "./unpack-weights.ts";
import { biases, learnedKinds, packedIds, pairs, rows, scale } from "./weights.generated.ts";

export interface Judgement extends Span {
  readonly kind: Kind;
}

/**
 * Logarithm of the odds from which a sentence is marked, by kind as `learnedKinds` has them: so high that on sentences
 * of others about two are rightly marked for one that is not.
 */
const thresholds: readonly number[] = [1.6, 2, 0.8, 1.1, 3, 1.25, 1, 1.25];
/** In words; what is shorter says too little. */
const shortest = 4;
/** What the clauses of a sentence can hardly make up for, as a logarithm of the odds. */
const farthest = 2;
/** Evidence adds up by chance in a long sentence: from here on it has to be stronger. */
const usual = 10;

const columns = learnedKinds.length;
let table: Table | undefined;
/** Of the sentence at hand: the rows of its known features, and where these stand among its features. */
const found = new Int32Array(most);
const places = new Int32Array(most);

/** The kind that a sentence reads like most, with the stretch that speaks for it; undefined where it reads fair. */
export function judgeSentence(reading: Reading): Judgement | undefined {
  if (reading.tokens.length > longest || countWords(reading) < shortest) return undefined;
  const features = readFeatures(reading);
  table ??= readTable();
  const length = Math.max(1, reading.tokens.length / usual);
  let count = lookUp(features, 0, 0, table);
  // the words of most sentences are so far from every kind that nothing said of their clauses would bring them near
  if (findKind(count, table).score < -farthest * scale * length) return undefined;
  const words = features.count;
  readClauseFeatures(reading);
  count = lookUp(features, words, count, table);
  const { kind, score: best } = findKind(count, table);
  const name = learnedKinds[kind];
  const wanted = (thresholds[kind] ?? 1) * scale * length;
  if (name === undefined || best < wanted) return undefined;
  if (ofPeople.has(name) && !namesSomebody(reading, name === "punitive")) return undefined;
  // what is asked of people is for the rules to tell apart: "Why do you think it happened?" is a good question
  if (reading.question && /^(?:person|team)/.test(name)) return undefined;
  if (name === "vague-action" && namesSomething(reading)) return undefined;
  return { kind: name, ...findStretch(reading, features, count, kind, table) };
}

/** Notes the rows of the features from `from` on, after the `count` that are known; returns how many are known then. */
function lookUp(features: Features, from: number, count: number, table: Table): number {
  let known = count;
  for (let index = from; index < features.count; index += 1) {
    const row = findRow(features.ids[index] ?? 0, table);
    if (row < 0) continue;
    found[known] = row;
    places[known] = index;
    known += 1;
  }
  return known;
}

/** The kind for which the first `count` known features speak most. */
function findKind(count: number, table: Table): { readonly kind: number; readonly score: number } {
  let score = Number.NEGATIVE_INFINITY;
  let kind = -1;
  for (let column = 0; column < columns; column += 2) {
    let first = biases[column] ?? 0;
    let second = biases[column + 1] ?? 0;
    const from = (column >> 1) * rows;
    for (let index = 0; index < count; index += 1) {
      const code = table.pairs.charCodeAt(from + (found[index] ?? 0));
      first += table.first[code] ?? 0;
      second += table.second[code] ?? 0;
    }
    if (first > score) {
      score = first;
      kind = column;
    }
    if (second > score) {
      score = second;
      kind = column + 1;
    }
  }
  return { kind, score };
}

/** Nobody, though pronouns and names: "this will be removed". */
const nobodys = /^(?:its?|this|that|these|those|which|one|will|may)$/;
/** Where nobody is named, nobody is blamed or punished. */
const ofPeople = new Set<Kind>(["person-blame", "punitive"]);
const somebody =
  tag.role | tag.team | tag.dept | tag.name | tag.company | tag.indef | tag.pronoun | tag.poss;

/** Whether somebody is named; a capital that we do not know may be one, unless it only begins the sentence. */
function namesSomebody({ tokens, roster, start }: Reading, surely: boolean): boolean {
  return tokens.some(
    ({ text, shape, word }, at) =>
      shape === "handle" ||
      ((word.tags & somebody) !== 0 && (shape === "capital" || !nobodys.test(text))) ||
      (shape === "capital" && word.lemma === "" && (!surely || at > start)) ||
      roster.words.has(text),
  );
}

/** A number, a ticket, a piece of code or a thing with a name can be checked. */
function namesSomething({ tokens, start }: Reading): boolean {
  return tokens.some(
    ({ shape, word }, at) =>
      shape === "number" ||
      shape === "code" ||
      (at > start && (shape === "capital" || shape === "caps") && (word.tags & tag.pronoun) === 0),
  );
}

function countWords({ tokens }: Reading): number {
  let words = 0;
  for (const { shape, text } of tokens) {
    // an address or a key of that length: no prose
    if (text === "") return 0;
    if (shape !== "punct") words += 1;
  }
  return words;
}

interface Table extends PairTable {
  /** Held here: a bundler writes a text out wherever it is named. */
  readonly pairs: string;
  readonly ids: Int32Array;
  /** By the upper bits of an id, the last row that has them, counted from one; 0 where there is none. */
  readonly lastRows: Int16Array;
  /** The row before with the same upper bits, counted likewise. */
  readonly rowsBefore: Int16Array;
}

const lowerBits = 8;

/** The table of rows by feature, made when it is first asked for. */
function readTable(): Table {
  const ids = unpackIds(packedIds, rows, plainBits);
  const lastRows = new Int16Array(1 << (featureBits - lowerBits));
  const rowsBefore = new Int16Array(rows + 1);
  for (let row = 1; row <= rows; row += 1) {
    const upper = (ids[row - 1] ?? 0) >> lowerBits;
    rowsBefore[row] = lastRows[upper] ?? 0;
    lastRows[upper] = row;
  }
  return { ids, pairs, lastRows, rowsBefore, ...listPairs() };
}

/** The row of a feature, or -1. */
function findRow(id: number, { ids, lastRows, rowsBefore }: Table): number {
  let row = lastRows[id >> lowerBits] ?? 0;
  while (row > 0 && ids[row - 1] !== id) row = rowsBefore[row] ?? 0;
  return row - 1;
}

/** The stretch of words whose weights add up to most. */
function findStretch(
  reading: Reading,
  features: Features,
  count: number,
  kind: number,
  table: Table,
): Span {
  const weightOf = kind % 2 === 0 ? table.first : table.second;
  const start = (kind >> 1) * rows;
  const shares = new Float64Array(reading.tokens.length);
  for (let index = 0; index < count; index += 1) {
    const row = found[index] ?? 0;
    const first = features.first[places[index] ?? 0] ?? -1;
    const last = features.last[places[index] ?? 0] ?? -1;
    if (first < 0) continue;
    const weight = (weightOf[table.pairs.charCodeAt(start + row)] ?? 0) / 2;
    shares[first] = (shares[first] ?? 0) + weight;
    shares[last] = (shares[last] ?? 0) + weight;
  }
  let span: Span = { from: reading.start, to: reading.tokens.length };
  let highest = 0;
  let sum = 0;
  let from = 0;
  for (let at = 0; at < shares.length; at += 1) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += shares[at] ?? 0;
    if (sum <= highest) continue;
    highest = sum;
    span = { from, to: at + 1 };
  }
  return span;
}
