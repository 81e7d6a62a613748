import { addImport } from "@second-story/api/imports.ts";
import { entryKindSchema } from "@second-story/domain/timeline-entry.ts";
import { reportGoals } from "./goals.ts";
import { measureFrames } from "./measure-frames.ts";
import { jump, lineOf, measureOpening, openProduct, scroll } from "./open-product.ts";

/**
 * A timeline of 10,000 entries in a real browser: what the page is sent first, when its first lines stand, and how long its main
 * thread is held while somebody scrolls, jumps, walks by keys and filters. Frames are told by the clock and by the processor time of the
 * page's own thread, since on a busy machine the clock counts what others do.
 */
const entries = 10_000;

const product = await openProduct("Ten thousand entries");
const { client, page, retrospectiveId } = product;
await fill();
await measureOpening(product, {
  isAnswer: ({ pathname }) => pathname.startsWith("/api/") && pathname.endsWith("/timeline"),
  path: `/retrospectives/${retrospectiveId}/timeline`,
  listName: "Timeline",
  whole: `${entries.toLocaleString("en")} entries`,
});
console.log(
  "\n| while | longest frame, ms | longest task of the page, processor ms | frames over 50 ms, by processor |\n| --- | --- | --- | --- |",
);
await measureFrames(page, "scrolling by wheel", () => scroll(page));
await measureFrames(page, "jumping about", () => jump(page));
await measureFrames(page, "walking by keys", async () => {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("j");
    await page.waitForTimeout(30);
  }
});
await measureFrames(page, "typing a filter", async () => {
  await page.getByLabel("Find words").focus();
  for (const letter of "error rate") {
    await page.keyboard.type(letter);
    await page.waitForTimeout(60);
  }
});
await page.getByLabel("Find words").fill("");
await measureFrames(page, "zooming the band", async () => {
  await page.locator("section[aria-label^=Band]").focus();
  for (const key of "++++----++--") {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
});
await measureFrames(page, "drawing a range on the band", async () => {
  await page.getByRole("button", { name: "The whole timeline" }).focus();
  const band = await page.getByRole("img", { name: /^The timeline from/u }).boundingBox();
  if (!band) throw new Error("The band is not shown.");
  const y = band.y + band.height / 2;
  await page.mouse.move(band.x + 100, y);
  await page.mouse.down();
  await page.mouse.move(band.x + 500, y, { steps: 30 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Tell all of it again" }).click();
});
await measureFrames(page, "dragging what was known", async () => {
  const handle = await page.getByRole("slider", { name: "Known at" }).boundingBox();
  if (!handle) throw new Error("The handle is not shown.");
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(x - step * 12, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
});
await product.close();
reportGoals();

async function fill(): Promise<void> {
  for (let start = 0; start < entries; start += 5000) {
    const records = Array.from({ length: 5000 }, (_, index) => recordOf(start + index));
    const body = { format: "lines", label: "bench.log", sourceKind: "log", records } as const;
    await client.call(addImport, { params: { retrospectiveId }, body: { ...body, records } });
  }
}

function recordOf(number: number) {
  const kinds = entryKindSchema.options;
  return {
    happenedAt: new Date(Date.parse("2026-03-07T10:00:00Z") + number * 23_000).toISOString(),
    text: lineOf(number),
    kind: kinds[number % kinds.length] ?? "observation",
  };
}
