import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { countFindings } from "./count-findings.ts";

const options = { context: "retrospective", people: ["Mei Tanaka"], products: [] } as const;
const texts = Array.from(
  { length: 1000 },
  (_, index) => `At ${String(index)} Mei forgot to renew the certificate of the pool.`,
);

it("counting lets others be served in between", async () => {
  const counted = countFindings(texts, options, () => false).then((count) => ({ count }));
  await setImmediate();
  const first = await Promise.race([counted, Promise.resolve("others")]);
  expect(first).toBe("others");
  expect((await counted).count).toBeGreaterThanOrEqual(texts.length);
});

it("what is let stand does not count", async () => {
  expect(await countFindings(texts.slice(0, 3), options, () => true)).toBe(0);
});
