import { describe, expect, it } from "vitest";
import { holdAcknowledgements } from "./hold-acknowledgements.ts";
import { frame } from "./testing/speak.ts";

const name = "a/notes";
const acknowledgement = frame(name, 8, 1);
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("acknowledgements", () => {
  it("are sent when what they promise is on disk, one for each frame, in their order", async () => {
    const sent: Uint8Array[] = [];
    const { hold, take, sendAfter } = holdAcknowledgements((data) => sent.push(data));
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    hold(name);
    expect(take(acknowledgement)).toBe(true);
    sendAfter(name, first.promise, 2);
    hold(name);
    take(acknowledgement);
    sendAfter(name, second.promise, 1);
    second.resolve();
    await aTurn();
    expect(sent).toHaveLength(0);
    first.resolve();
    await aTurn();
    expect(sent).toHaveLength(3);
  });

  it("that never get there are never sent", async () => {
    const sent: Uint8Array[] = [];
    const { hold, take, sendAfter } = holdAcknowledgements((data) => sent.push(data));
    hold(name);
    take(acknowledgement);
    sendAfter(name, Promise.reject(new Error("lost")), 1);
    await aTurn();
    expect(sent).toHaveLength(0);
  });

  it("let everything else pass", () => {
    const { hold, take } = holdAcknowledgements(() => undefined);
    expect(take(acknowledgement)).toBe(false);
    hold(name);
    expect(take(frame(name, 0, 2, new Uint8Array(3)))).toBe(false);
    expect(take(frame("b/notes", 8, 1))).toBe(false);
  });
});
