import type { Kind } from "../finding.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import { longest, readFeatures, type Features } from "./read-features.ts";
import { unpackWeights } from "./unpack-weights.ts";
import { biases, learnedKinds, lengths, packed, rows, scale } from "./weights.generated.ts";

export interface Judgement extends Span {
  readonly kind: Kind;
}

/** Logarithm of the odds from which a sentence is marked; `npm run bench:language` tells what it was chosen by. */
const threshold = 1;
/** In words; what is shorter says too little. */
const shortest = 4;
/** Evidence adds up by chance in a long sentence: from here on it has to be stronger. */
const usual = 10;

const slots = 1 << 14;
const columns = learnedKinds.length;
let weights: Int8Array = new Int8Array(0);
let table: Int32Array | undefined;
/** Of the sentence at hand: the rows of its known features, and where these stand among its features. */
const found = new Int32Array(3 * longest + 2);
const places = new Int32Array(3 * longest + 2);

/** The kind that a sentence reads like most, with the stretch that speaks for it; undefined where it reads fair. */
export function judgeSentence(reading: Reading): Judgement | undefined {
  if (reading.tokens.length > longest || countWords(reading) < shortest) return undefined;
  const features = readFeatures(reading);
  let count = 0;
  for (let index = 0; index < features.count; index += 1) {
    const row = findRow(features.ids[index] ?? 0);
    if (row < 0) continue;
    found[count] = row;
    places[count] = index;
    count += 1;
  }
  let best = 0;
  let kind = -1;
  for (let column = 0; column < columns; column += 1) {
    let sum = biases[column] ?? 0;
    for (let index = 0; index < count; index += 1)
      sum += weights[(found[index] ?? 0) * columns + column] ?? 0;
    if (sum > best) {
      best = sum;
      kind = column;
    }
  }
  const name = learnedKinds[kind];
  const wanted = threshold * scale * Math.max(1, reading.tokens.length / usual);
  if (name === undefined || best < wanted) return undefined;
  if (ofPeople.has(name) && !namesSomebody(reading)) return undefined;
  return { kind: name, ...findStretch(reading, features, count, kind) };
}

/** "Had this failed, the outage would have been longer": a system's other past is no reproach. */
const ofPeople = new Set<Kind>(["person-blame", "team-blame", "counterfactual"]);
const somebody =
  tag.role | tag.team | tag.dept | tag.name | tag.company | tag.indef | tag.pronoun | tag.poss;

function namesSomebody({ tokens, roster }: Reading): boolean {
  return tokens.some(
    ({ text, shape, word }) =>
      shape === "handle" ||
      ((word.tags & somebody) !== 0 && text !== "it" && text !== "its") ||
      (shape === "capital" && word.lemma === "") ||
      roster.words.has(text),
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

/** The table of rows by feature, made when it is first asked for. */
function readTable(): Int32Array {
  const unpacked = unpackWeights({ packed, lengths, rows }, columns);
  weights = unpacked.weights;
  return build(unpacked.ids);
}

/** The row of a feature, or -1. */
function findRow(id: number): number {
  table ??= readTable();
  for (let slot = id & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
    const at = (table[slot * 2 + 1] ?? 0) - 1;
    if (at < 0) return -1;
    if (table[slot * 2] === id) return at;
  }
}

function build(ids: Int32Array): Int32Array {
  const made = new Int32Array(slots * 2);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] ?? 0;
    let slot = id & (slots - 1);
    while (made[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
    made[slot * 2] = id;
    made[slot * 2 + 1] = row + 1;
  }
  return made;
}

/** The stretch of words whose weights add up to most. */
function findStretch(reading: Reading, features: Features, count: number, kind: number): Span {
  const shares = new Float64Array(reading.tokens.length);
  for (let index = 0; index < count; index += 1) {
    const row = found[index] ?? 0;
    const first = features.first[places[index] ?? 0] ?? -1;
    const last = features.last[places[index] ?? 0] ?? -1;
    if (first < 0) continue;
    const weight = (weights[row * columns + kind] ?? 0) / 2;
    shares[first] = (shares[first] ?? 0) + weight;
    shares[last] = (shares[last] ?? 0) + weight;
  }
  let span: Span = { from: reading.start, to: reading.tokens.length };
  let most = 0;
  let sum = 0;
  let from = 0;
  for (let at = 0; at < shares.length; at += 1) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += shares[at] ?? 0;
    if (sum <= most) continue;
    most = sum;
    span = { from, to: at + 1 };
  }
  return span;
}
