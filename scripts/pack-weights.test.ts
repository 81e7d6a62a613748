import { expect, test } from "vitest";
import { unpackWeights } from "../language/src/learned/unpack-weights.ts";
import { packWeights } from "./pack-weights.ts";

const columns = 3;

test("what is packed is read again", () => {
  const ids = Int32Array.from({ length: 500 }, (_, row) => row * 8000 + ((row * row) % 7999) + 1);
  const weights = Int8Array.from({ length: 500 * columns }, (_, place) =>
    place % 4 === 0 ? ((place * 37) % 61) - 30 : 0,
  );
  expect(unpackWeights(packWeights({ ids, weights }), columns)).toEqual({ ids, weights });
});

test("a code stays short where a weight is rare", () => {
  const ids = Int32Array.from({ length: 9000 }, (_, row) => row + 1);
  const weights = new Int8Array(9000 * columns);
  for (let place = 0; place < 30; place += 1) weights[place * 7] = place - 15;
  expect(unpackWeights(packWeights({ ids, weights }), columns)).toEqual({ ids, weights });
});

test("the text needs no escapes", () => {
  const ids = Int32Array.from({ length: 2000 }, (_, row) => row * 2000 + 1);
  const weights = new Int8Array(2000 * columns).map((_, place) => (place * place) % 9);
  const { packed } = packWeights({ ids, weights });
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
});

test("an empty table is read as one", () => {
  const table = { ids: new Int32Array(0), weights: new Int8Array(0) };
  expect(unpackWeights(packWeights(table), columns)).toEqual(table);
});
