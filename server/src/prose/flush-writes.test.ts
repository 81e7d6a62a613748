import { describe, expect, it } from "vitest";
import { createFlush, type FlushConnection } from "./flush-writes.ts";

/** Connections whose flushes end when the test says so. */
function connections() {
  const opened: { readonly flushes: PromiseWithResolvers<void>[]; isReleased: boolean }[] = [];
  const open = async (): Promise<FlushConnection> => {
    const one = { flushes: [] as PromiseWithResolvers<void>[], isReleased: false };
    opened.push(one);
    return {
      flush: () => {
        const flush = Promise.withResolvers<void>();
        one.flushes.push(flush);
        return flush.promise;
      },
      release: () => {
        one.isReleased = true;
      },
    };
  };
  return { opened, open };
}
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("bringing writes to the disk", () => {
  it("takes together what gathered while the disk was busy", async () => {
    const { opened, open } = connections();
    const flush = createFlush(open, { gatherMs: 0, releaseAfterMs: 1_000 });
    await flush.ready();
    const first = flush.flushed();
    await aTurn();
    const others = [flush.flushed(), flush.flushed()];
    opened[0]?.flushes[0]?.resolve();
    await first;
    await aTurn();
    expect(opened[0]?.flushes).toHaveLength(2);
    opened[0]?.flushes[1]?.resolve();
    await Promise.all(others);
    flush.close();
    await aTurn();
    expect(opened.map(({ isReleased }) => isReleased)).toEqual([true]);
  });

  it("does not let a new connection vouch for what was written before it", async () => {
    const { opened, open } = connections();
    const flush = createFlush(open, { gatherMs: 0, releaseAfterMs: 1_000 });
    await flush.ready();
    const first = flush.flushed();
    await aTurn();
    const second = flush.flushed();
    opened[0]?.flushes[0]?.reject(new Error("the database ended"));
    await expect(first).rejects.toThrow("ended");
    await expect(second).rejects.toThrow("ended");
    await flush.ready();
    const third = flush.flushed();
    await aTurn();
    expect(opened).toHaveLength(2);
    opened[1]?.flushes[0]?.resolve();
    await expect(third).resolves.toBeUndefined();
    flush.close();
  });
});
