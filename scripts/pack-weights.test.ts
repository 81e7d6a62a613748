import { expect, test } from "vitest";
import {
  least,
  listPairs,
  most,
  plainBits,
  type PackedWeights,
  type Weights,
} from "../language/src/learned/unpack-weights.ts";
import { unpackIds } from "../language/src/lexicon/unpack-ids.ts";
import { packWeights } from "./pack-weights.ts";

const columns = 4;

/** A table as the judge reads it, weight by weight. */
function unpack(packed: PackedWeights): Weights {
  const { first, second } = listPairs();
  const weights = Int8Array.from({ length: packed.rows * columns }, (_, place) => {
    const column = place % columns;
    const at = (column >> 1) * packed.rows + Math.floor(place / columns);
    return (column % 2 === 0 ? first : second)[packed.pairs.charCodeAt(at)] ?? 0;
  });
  return { ids: unpackIds(packed.packedIds, packed.rows, plainBits), weights };
}

test("what is packed is read again", () => {
  const ids = Int32Array.from({ length: 500 }, (_, row) => row * 800 + ((row * row) % 799) + 1);
  const weights = Int8Array.from(
    { length: 500 * columns },
    (_, place) => least + ((place * 37) % (most - least + 1)),
  );
  expect(unpack(packWeights({ ids, weights }, columns))).toEqual({ ids, weights });
});

test("ids may lie far from one another", () => {
  const ids = Int32Array.of(1, 2, 40_000, 40_001, 500_000);
  const weights = new Int8Array(5 * columns);
  expect(unpack(packWeights({ ids, weights }, columns))).toEqual({ ids, weights });
});

test("the text needs no escapes", () => {
  const ids = Int32Array.from({ length: 2000 }, (_, row) => row * 200 + 1);
  const weights = new Int8Array(2000 * columns).map(
    (_, place) => least + ((place * place) % (most - least + 1)),
  );
  const { packedIds, pairs } = packWeights({ ids, weights }, columns);
  for (const text of [packedIds, pairs]) expect(JSON.stringify(text)).toBe(`"${text}"`);
});

test("an empty table is read as one", () => {
  const table = { ids: new Int32Array(0), weights: new Int8Array(0) };
  expect(unpack(packWeights(table, columns))).toEqual(table);
});
