import { describe, expect, it } from "vitest";
import { createAppend } from "./append-updates.ts";
import type { AppendedUpdate } from "./store.ts";

const updateOf = (documentId: string, byte = 0): AppendedUpdate => ({
  documentId,
  update: Uint8Array.of(byte),
  userId: null,
});

describe("appending updates", () => {
  it("commits what came together at once, in order, and what comes meanwhile with the next", async () => {
    const commits: number[][] = [];
    const gates: (() => void)[] = [];
    const append = createAppend(async (updates) => {
      commits.push(updates.map(({ update }) => update[0] ?? 0));
      await new Promise<void>((resolve) => gates.push(resolve));
    });
    const first = [append(updateOf("a", 1)), append(updateOf("b", 2)), append(updateOf("a", 3))];
    await new Promise((resolve) => setImmediate(resolve));
    const second = [append(updateOf("a", 4)), append(updateOf("b", 5))];
    gates.shift()?.();
    await Promise.all(first);
    gates.shift()?.();
    await Promise.all(second);
    expect(commits).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it("is not resolved before the commit", async () => {
    let isCommitted = false;
    const append = createAppend(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      isCommitted = true;
    });
    await append(updateOf("a"));
    expect(isCommitted).toBe(true);
  });

  it("a document that is gone costs the others nothing", async () => {
    const append = createAppend(async (updates) => {
      if (updates.some(({ documentId }) => documentId === "gone"))
        throw new Error("no such document");
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
    const append = createAppend(async () => {
      const error = answers.shift();
      if (error) throw error;
    });
    await expect(Promise.all([append(updateOf("a")), append(updateOf("b"))])).rejects.toThrow(
      "away",
    );
    await expect(append(updateOf("a"))).resolves.toBeUndefined();
  });
});
