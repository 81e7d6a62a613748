import { finishTrayImport, openTrayImport, sendMessages } from "@second-story/api/tray.ts";
import { reportGoals } from "./goals.ts";
import { longFrameMs, measureFrames } from "./measure-frames.ts";
import { jump, lineOf, measureOpening, openProduct, scroll } from "./open-product.ts";

/**
 * A tray of 50,000 chat messages in a real browser: how long it takes to send them, what the page is sent first, when its first lines
 * stand, and how long its main thread is held while somebody scrolls, jumps, walks by keys, searches and draws a stretch of time.
 */
const messages = 50_000;
const part = 2000;

const product = await openProduct("Fifty thousand messages");
const { client, page, retrospectiveId } = product;
console.log("| sending | value |\n| --- | --- |");
console.log(`| into an empty tray | ${(await fill()).toFixed(0)} ms |`);
console.log(`| the same again, of which nothing is kept | ${(await fill()).toFixed(0)} ms |\n`);
await measureOpening(product, {
  isAnswer: ({ pathname }) => pathname.endsWith("/tray/messages"),
  path: `/retrospectives/${retrospectiveId}/timeline/evidence`,
  listName: "Messages",
  whole: `${messages.toLocaleString("en")} messages`,
});

console.log(
  `\n| while | longest frame, ms | longest task of the page, processor ms | tasks over ${String(longFrameMs)} ms |\n| --- | --- | --- | --- |`,
);
await measureFrames(page, "scrolling by wheel", () => scroll(page));
await measureFrames(page, "jumping about", () => jump(page));
await measureFrames(page, "walking and choosing by keys", async () => {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.waitForTimeout(30);
  }
});
await measureFrames(page, "typing words to find", async () => {
  await page.getByLabel("Find words").focus();
  for (const letter of "pool waits") {
    await page.keyboard.type(letter);
    await page.waitForTimeout(60);
  }
});
await page.getByLabel("Find words").fill("");
await measureFrames(page, "choosing an author", async () => {
  await page.getByLabel("Authors").first().click();
  await page.getByRole("option", { name: "person 7", exact: true }).click();
  await page.waitForTimeout(300);
});
await page.getByRole("button", { name: "Clear" }).click();
await page.keyboard.press("Escape");
await measureFrames(page, "drawing a stretch of time", async () => {
  await page.evaluate("window.scrollTo(0, 0)");
  const band = await page.getByRole("img", { name: /^How many messages/u }).boundingBox();
  if (!band) throw new Error("The picture of messages is not shown.");
  await page.mouse.move(band.x + 100, band.y + 20);
  await page.mouse.down();
  await page.mouse.move(band.x + 500, band.y + 20, { steps: 30 });
  await page.mouse.up();
  await page.waitForTimeout(300);
});
await product.close();
reportGoals();

/** As the page sends a large export; milliseconds. */
async function fill(): Promise<number> {
  const started = performance.now();
  const body = { format: "slack-export", label: "bench.zip", sourceKind: "chat" } as const;
  const opened = await client.call(openTrayImport, { params: { retrospectiveId }, body });
  const params = { retrospectiveId, importId: opened.importId };
  for (let from = 0; from < messages; from += part) {
    const list = Array.from({ length: part }, (_, index) => messageOf(from + index));
    await client.call(sendMessages, { params, body: { from, messages: list } });
  }
  await client.call(finishTrayImport, { params, body: { read: messages, skipped: [] } });
  return performance.now() - started;
}

function messageOf(number: number) {
  const isThanks = number % 6 === 0;
  return {
    happenedAt: new Date(Date.parse("2026-03-07T10:00:00Z") + number * 5000).toISOString(),
    text: isThanks ? "thanks!" : lineOf(number),
    kind: "communication" as const,
    externalId: `C1:${String(number)}`,
    channel: `channel ${String(number % 8)}`,
    authorLabel: `person ${String(number % 60)}`,
    threadId: number % 5 < 2 ? `C1:${String(number - (number % 5))}` : null,
    timeAsWritten: String(1_772_877_600 + number * 5),
    flags: number % 997 === 0 ? ["pinned"] : [],
  };
}
