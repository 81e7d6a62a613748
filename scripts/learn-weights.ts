import type { Kind } from "../language/src/finding.ts";
import { emptyRoster } from "../language/src/grammar/roster.ts";
import { readSentences } from "../language/src/grammar/read-sentences.ts";
import { least, most } from "../language/src/learned/unpack-weights.ts";
import { readClauseFeatures, readFeatures } from "../language/src/learned/read-features.ts";
import { readBlocks } from "../language/src/markdown/read-blocks.ts";
import { readSentence } from "../language/src/reading.ts";
import type { Labelled } from "../language/src/testing/labelled-sentences.ts";

/**
 * The kinds that sentences are judged for, an even number. The others are left to the rules: of them as much was marked
 * wrongly as rightly, or they are those of messages to stakeholders.
 */
export const learnedKinds = [
  "person-blame",
  "team-blame",
  "counterfactual",
  "hindsight",
  "vague-action",
  "training-action",
  "punitive",
  "who-question",
] as const satisfies readonly Kind[];

export interface Model {
  /** Feature ids in ascending order. */
  readonly ids: readonly number[];
  /** By kind, one weight a feature, in steps of `1 / scale`. */
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

export const scale = 2;
const turns = 25;
/** The weights are the mean of the turns after these, so that the order of the sentences weighs little. */
const unsettled = 5;
const pace = 0.15;
/** A fair sentence counts so many times: marking it is worse than passing over one that blames. */
const fairness = 2.2;
const decay = 1e-3;
/** A feature of fewer sentences than this says nothing about others. */
const leastSentences = 22;
/** Weights below this make no difference to a sum and much to the size. */
const leastWeight = 0.3;
/** Features that say no more than this over all kinds are left out. */
const leastSaid = 1;

/** One logistic regression a kind, by stochastic gradient descent; the same sentences give the same weights. */
export function learnWeights(sentences: readonly Labelled[]): Model {
  const features = sentences.map(listFeatures);
  const counts = new Map<number, number>();
  for (const list of features) for (const id of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts]
    .filter(([, count]) => count >= leastSentences)
    .map(([id]) => id)
    .sort((a, b) => a - b);
  const places = new Map(ids.map((id, place) => [id, place]));
  const known = features.map((list) =>
    Int32Array.from(list.map((id) => places.get(id) ?? -1).filter((place) => place >= 0)),
  );
  const columns = learnedKinds.map((kind) =>
    descend(
      known,
      // what may be told either way teaches neither
      sentences.map(({ labels, accepted }) =>
        labels.includes(kind) ? 1 : accepted.includes(kind) ? undefined : 0,
      ),
      ids.length,
    ),
  );
  return prune({
    ids,
    weights: columns.map(({ weights }) => Array.from(weights, step)),
    biases: columns.map(({ bias }) => Math.round(bias * scale)),
  });
}

function step(weight: number): number {
  if (Math.abs(weight) < leastWeight) return 0;
  return Math.max(least, Math.min(most, Math.round(weight * scale)));
}

function prune({ ids, weights, biases }: Model): Model {
  const kept = ids.map(
    (_, place) =>
      weights.reduce((sum, column) => sum + Math.abs(column[place] ?? 0), 0) > leastSaid * scale,
  );
  return {
    ids: ids.filter((_, place) => kept[place]),
    weights: weights.map((column) => column.filter((_, place) => kept[place])),
    biases,
  };
}

function listFeatures({ text, context }: Labelled): readonly number[] {
  const found = new Set<number>();
  readBlocks(text, (block) => {
    readSentences(text, block, { breakLines: false }, (sentence) => {
      const reading = readSentence(sentence, emptyRoster, context);
      const features = readFeatures(reading);
      readClauseFeatures(reading);
      for (const id of features.ids.subarray(0, features.count)) found.add(id);
    });
  });
  return [...found];
}

/** Adagrad on the logistic loss, averaged, the sentences shuffled the same way every time. */
function descend(
  known: readonly Int32Array[],
  truths: readonly (0 | 1 | undefined)[],
  size: number,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const order = truths.flatMap((truth, place) => (truth === undefined ? [] : [place]));
  const means = new Float64Array(size);
  let bias = 0;
  let meanBias = 0;
  let seed = 1;
  for (let turn = 0; turn < turns; turn += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const place of order) {
      const row = known[place] ?? [];
      let sum = bias;
      for (const feature of row) sum += weights[feature] ?? 0;
      const truth = truths[place] ?? 0;
      const weight = truth === 1 ? 1 : fairness;
      const error = weight * (1 / (1 + Math.exp(-sum)) - truth);
      bias -= 0.05 * error;
      for (const feature of row) {
        const slope = error + decay * (weights[feature] ?? 0);
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = (weights[feature] ?? 0) - (pace * slope) / Math.sqrt(square);
      }
    }
    if (turn < unsettled) continue;
    meanBias += bias / (turns - unsettled);
    for (let place = 0; place < size; place += 1)
      means[place] = (means[place] ?? 0) + (weights[place] ?? 0) / (turns - unsettled);
  }
  return { weights: means, bias: meanBias };
}
