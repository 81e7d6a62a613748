import { describe, expect, it } from "vitest";
import { createAppend } from "./append-updates.ts";
import type { AppendedUpdate } from "./store.ts";

const updateOf = (documentId: string, byte = 0): AppendedUpdate => ({
  documentId,
  update: Uint8Array.of(byte),
  userId: null,
});
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const onDisk = { ready: async () => undefined, flushed: async () => undefined };

describe("appending updates", () => {
  it("writes what came together at once, in order, and gathers the rest while three are on their way", async () => {
    const batches: number[][] = [];
    const gates: (() => void)[] = [];
    const append = createAppend(async (updates) => {
      batches.push(updates.map(({ update }) => update[0] ?? 0));
      await new Promise<void>((resolve) => gates.push(resolve));
    }, onDisk);
    const first = [append(updateOf("a", 1)), append(updateOf("b", 2)), append(updateOf("a", 3))];
    await aTurn();
    for (const byte of [4, 5, 6, 7]) {
      void append(updateOf("a", byte));
      await aTurn();
    }
    expect(batches).toEqual([[1, 2, 3], [4], [5]]);
    gates[0]?.();
    await Promise.all(first);
    await aTurn();
    expect(batches.at(-1)).toEqual([6, 7]);
    expect(batches).toHaveLength(4);
  });

  it("resolves when it is visible, to what resolves when it is on disk", async () => {
    const disk = Promise.withResolvers<undefined>();
    const append = createAppend(async () => undefined, { ...onDisk, flushed: () => disk.promise });
    const { durable } = await append(updateOf("a"));
    const seen: string[] = [];
    void durable.then(() => seen.push("durable"));
    await aTurn();
    expect(seen).toEqual([]);
    disk.resolve(undefined);
    await durable;
    expect(seen).toEqual(["durable"]);
  });

  it("a document that is gone costs the others nothing", async () => {
    const append = createAppend(async (updates) => {
      if (updates.some(({ documentId }) => documentId === "gone"))
        throw new Error("no such document");
    }, onDisk);
    const results = await Promise.allSettled([
      append(updateOf("a")),
      append(updateOf("gone")),
      append(updateOf("b")),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  it("goes on after the database was away", async () => {
    const answers = [Object.assign(new Error("away"), { code: "ECONNREFUSED" })];
    const append = createAppend(async () => {
      const error = answers.shift();
      if (error) throw error;
    }, onDisk);
    await expect(Promise.all([append(updateOf("a")), append(updateOf("b"))])).rejects.toThrow(
      "away",
    );
    await expect(append(updateOf("a"))).resolves.toBeDefined();
  });
});
