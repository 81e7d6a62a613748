import { describe, expect, it } from "vitest";
import { createAppend } from "./append-updates.ts";
import type { AppendedUpdate } from "./store.ts";

const updateOf = (documentId: string, byte = 0): AppendedUpdate => ({
  documentId,
  update: Uint8Array.of(byte),
  userId: null,
});
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A database whose batches become visible, and reach the disk, when the test says so. */
function slowDatabase() {
  const batches: {
    readonly bytes: number[];
    readonly show: () => void;
    readonly keep: () => void;
    readonly lose: () => void;
  }[] = [];
  const append = createAppend(async (updates, onVisible) => {
    const durable = Promise.withResolvers<void>();
    batches.push({
      bytes: updates.map(({ update }) => update[0] ?? 0),
      show: onVisible,
      keep: durable.resolve,
      lose: () => durable.reject(new Error("lost")),
    });
    await durable.promise;
  });
  return { append, batches };
}

describe("appending updates", () => {
  it("writes what came together at once, in order, and what comes meanwhile with the next", async () => {
    const { append, batches } = slowDatabase();
    const first = [append(updateOf("a", 1)), append(updateOf("b", 2)), append(updateOf("a", 3))];
    await aTurn();
    void append(updateOf("a", 4));
    void append(updateOf("b", 5));
    await aTurn();
    expect(batches.map(({ bytes }) => bytes)).toEqual([[1, 2, 3]]);
    batches[0]?.show();
    await Promise.all(first);
    await aTurn();
    expect(batches.map(({ bytes }) => bytes)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it("tells that an update is on disk only once it is", async () => {
    const { append, batches } = slowDatabase();
    const appended = append(updateOf("a"));
    await aTurn();
    batches[0]?.show();
    const { durable } = await appended;
    let isDurable = false;
    void durable.then(() => (isDurable = true));
    await aTurn();
    expect(isDurable).toBe(false);
    batches[0]?.keep();
    await durable;
    expect(isDurable).toBe(true);
  });

  it("tells when a visible update was lost on its way to the disk", async () => {
    const { append, batches } = slowDatabase();
    const appended = append(updateOf("a"));
    await aTurn();
    batches[0]?.show();
    const { durable } = await appended;
    batches[0]?.lose();
    await expect(durable).rejects.toThrow("lost");
  });

  it("has no more than three batches wait for the disk", async () => {
    const { append, batches } = slowDatabase();
    for (let byte = 0; byte < 5; byte++) {
      void append(updateOf("a", byte));
      await aTurn();
      batches.at(-1)?.show();
      await aTurn();
    }
    expect(batches.map(({ bytes }) => bytes)).toEqual([[0], [1], [2]]);
    batches[0]?.keep();
    await aTurn();
    await aTurn();
    expect(batches.map(({ bytes }) => bytes)).toEqual([[0], [1], [2], [3, 4]]);
  });

  it("a document that is gone costs the others nothing", async () => {
    const append = createAppend(async (updates, onVisible) => {
      if (updates.some(({ documentId }) => documentId === "gone"))
        throw new Error("no such document");
      onVisible();
    });
    const results = await Promise.allSettled([
      append(updateOf("a")),
      append(updateOf("gone")),
      append(updateOf("b")),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  it("goes on after the database was away", async () => {
    const answers = [Object.assign(new Error("away"), { code: "ECONNREFUSED" })];
    const append = createAppend(async (_, onVisible) => {
      const error = answers.shift();
      if (error) throw error;
      onVisible();
    });
    await expect(Promise.all([append(updateOf("a")), append(updateOf("b"))])).rejects.toThrow(
      "away",
    );
    await expect(append(updateOf("a"))).resolves.toBeDefined();
  });
});
