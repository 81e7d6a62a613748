import { createClient } from "@second-story/api/client.ts";
import { createIncident } from "@second-story/api/incidents.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { completeSetup } from "@second-story/api/setup.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { finishTrayImport, openTrayImport, sendMessages } from "@second-story/api/tray.ts";
import { chromium } from "playwright-core";
import { buildWeb } from "../scripts/build-web.ts";
import { findBrowser } from "../scripts/find-browser.ts";
import { readConfig } from "../server/src/config.ts";
import { createLog } from "../server/src/operations/create-log.ts";
import { startServer } from "../server/src/start-server.ts";
import { createDataFolder } from "../server/src/testing/create-data-folder.ts";
import { longFrameMs, measureFrames } from "./measure-frames.ts";

/**
 * A tray of 50,000 chat messages in a real browser: how long it takes to send them, what the page is sent first, when its first lines
 * stand, and how long its main thread is held while somebody scrolls, jumps, walks by keys, searches and draws a stretch of time.
 */
const messages = 50_000;
const part = 2000;

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error("No Chromium was found; set CHROMIUM_PATH.");
await buildWeb();
const folder = await createDataFolder();
const config = readConfig({ PORT: "0", DATA_DIR: folder.path, BASE_URL: "http://localhost" });
const server = await startServer(config, createLog("silent"));
const address = `http://localhost:${String(server.port)}`;
const cookies: string[] = [];
const client = createClient({
  baseUrl: address,
  fetch: async (url, init) => {
    const headers = { ...init.headers, cookie: cookies.join("; ") };
    const answer = await fetch(url, { ...init, headers });
    cookies.push(...answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? ""));
    return answer;
  },
});
const retrospectiveId = await start();
const sending = await fill(retrospectiveId);
const again = await fill(retrospectiveId);

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
await context.addCookies(
  cookies.map((cookie) => {
    const [name = "", ...value] = cookie.split("=");
    return { name, value: value.join("="), url: address };
  }),
);
const page = await context.newPage();
const sizes: number[] = [];
page.on("response", (response) => {
  if (!new URL(response.url()).pathname.endsWith("/tray/messages")) return;
  void response.body().then((body) => sizes.push(body.length));
});
const began = performance.now();
await page.goto(`${address}/retrospectives/${retrospectiveId}/timeline/evidence`);
await page.locator("ol[aria-label=Messages] article").first().waitFor();
const first = performance.now() - began;
await page.getByText(`${messages.toLocaleString("en")} messages`, { exact: true }).waitFor();
const whole = performance.now() - began;
console.log(`| ${messages.toLocaleString("en")} messages | value |\n| --- | --- |`);
console.log(`| sending them into the tray | ${sending.toFixed(0)} ms |`);
console.log(`| sending the same again, of which nothing is kept | ${again.toFixed(0)} ms |`);
console.log(`| first answer, uncompressed | ${((sizes[0] ?? 0) / 1000).toFixed(0)} kB |`);
console.log(`| first lines stand after | ${first.toFixed(0)} ms |`);
console.log(`| everything is there after | ${whole.toFixed(0)} ms |`);

console.log(
  `\n| while | longest frame, ms | longest task of the page, processor ms | tasks over ${String(longFrameMs)} ms |\n| --- | --- | --- | --- |`,
);
await measureFrames(page, "scrolling by wheel", async () => {
  await page.mouse.move(640, 500);
  for (let turn = 0; turn < 150; turn += 1) {
    await page.mouse.wheel(0, turn < 100 ? 400 : -400);
    await page.waitForTimeout(16);
  }
});
await measureFrames(page, "jumping about", async () => {
  for (const share of [0.2, 0.9, 0.5, 0.99, 0.01]) {
    await page.evaluate(`window.scrollTo(0, document.body.scrollHeight * ${String(share)})`);
    await page.waitForTimeout(300);
  }
});
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
await browser.close();
await server.close();
await folder.remove();

async function start(): Promise<string> {
  const token = /\/setup\/(\S+)/u.exec(server.setupLink ?? "")?.[1] ?? "";
  await client.call(completeSetup, {
    body: {
      token,
      organisation: { name: "Bench", timeZone: "UTC" },
      administrator: {
        name: "Bench",
        email: "bench@example.org",
        password: "a long enough phrase",
      },
    },
  });
  const { items } = await client.call(listSeverities, {});
  const title = "Fifty thousand messages";
  const severityId = items[0]?.id ?? "";
  const incident = await client.call(createIncident, { body: { title, severityId } });
  const { id } = await client.call(createRetrospective, {
    body: { title, incidentIds: [incident.id] },
  });
  return id;
}

/** As the page sends a large export; milliseconds. */
async function fill(id: string): Promise<number> {
  const started = performance.now();
  const body = { format: "slack-export", label: "bench.zip", sourceKind: "chat" } as const;
  const opened = await client.call(openTrayImport, { params: { retrospectiveId: id }, body });
  const params = { retrospectiveId: id, importId: opened.importId };
  for (let from = 0; from < messages; from += part) {
    const list = Array.from({ length: part }, (_, index) => messageOf(from + index));
    await client.call(sendMessages, { params, body: { from, messages: list } });
  }
  await client.call(finishTrayImport, { params, body: { read: messages, skipped: [] } });
  return performance.now() - started;
}

function messageOf(number: number) {
  const words =
    "error rate of checkout rises while the pool waits for connections and workers restart".split(
      " ",
    );
  const length = 4 + ((number * 7) % 30);
  const text = Array.from({ length }, (_, at) => words[(number + at) % words.length]).join(" ");
  const isThanks = number % 6 === 0;
  return {
    happenedAt: new Date(Date.parse("2026-03-07T10:00:00Z") + number * 5000).toISOString(),
    text: isThanks ? "thanks!" : `${text} (${String(number)})`,
    kind: "communication" as const,
    externalId: `C1:${String(number)}`,
    channel: `channel ${String(number % 8)}`,
    authorLabel: `person ${String(number % 60)}`,
    threadId: number % 5 < 2 ? `C1:${String(number - (number % 5))}` : null,
    timeAsWritten: String(1_772_877_600 + number * 5),
    flags: number % 997 === 0 ? ["pinned"] : [],
  };
}
