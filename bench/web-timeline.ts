import { createClient } from "@second-story/api/client.ts";
import { addImport } from "@second-story/api/imports.ts";
import { createIncident } from "@second-story/api/incidents.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { completeSetup } from "@second-story/api/setup.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { entryKindSchema } from "@second-story/domain/timeline-entry.ts";
import { chromium, type Page } from "playwright-core";
import { buildWeb } from "../scripts/build-web.ts";
import { findBrowser } from "../scripts/find-browser.ts";
import { readConfig } from "../server/src/config.ts";
import { createLog } from "../server/src/operations/create-log.ts";
import { startServer } from "../server/src/start-server.ts";
import { createDataFolder } from "../server/src/testing/create-data-folder.ts";
import { measureFrames } from "./measure-frames.ts";

/**
 * A timeline of 10,000 entries in a real browser: what the page is sent first, when its first lines stand, and how long its main
 * thread is held while somebody scrolls, jumps, walks by keys and filters. Frames are told by the clock and by the processor time of the
 * page's own thread, since on a busy machine the clock counts what others do.
 */
const entries = 10_000;

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
    const answer = await fetch(url, {
      ...init,
      headers: { ...init.headers, cookie: cookies.join("; ") },
    });
    cookies.push(...answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? ""));
    return answer;
  },
});
const retrospectiveId = await fill();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await openPage();
await measureOpening(page);
console.log(
  "\n| while | longest frame, ms | longest task of the page, processor ms | frames over 50 ms, by processor |\n| --- | --- | --- | --- |",
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
await browser.close();
await server.close();
await folder.remove();

async function fill(): Promise<string> {
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
  const severityId = items[0]?.id ?? "";
  const milestones = { "impact-started": "2026-03-07T10:00:00Z" };
  const title = "Ten thousand entries";
  const incident = await client.call(createIncident, { body: { title, severityId, milestones } });
  const { id } = await client.call(createRetrospective, {
    body: { title, incidentIds: [incident.id] },
  });
  for (let start = 0; start < entries; start += 5000) {
    const records = Array.from({ length: 5000 }, (_, index) => recordOf(start + index));
    const body = { format: "lines", label: "bench.log", sourceKind: "log", records } as const;
    await client.call(addImport, { params: { retrospectiveId: id }, body: { ...body, records } });
  }
  return id;
}

function recordOf(number: number) {
  const words =
    "error rate of checkout rises while the pool waits for connections and workers restart".split(
      " ",
    );
  const length = 4 + ((number * 7) % 30);
  const text = Array.from({ length }, (_, at) => words[(number + at) % words.length]).join(" ");
  const kinds = entryKindSchema.options;
  return {
    happenedAt: new Date(Date.parse("2026-03-07T10:00:00Z") + number * 23_000).toISOString(),
    text: `${text} (${String(number)})`,
    kind: kinds[number % kinds.length] ?? "observation",
  };
}

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(
    cookies.map((cookie) => {
      const [name = "", ...value] = cookie.split("=");
      return { name, value: value.join("="), url: address };
    }),
  );
  return context.newPage();
}

async function measureOpening(opened: Page): Promise<void> {
  const sizes: number[] = [];
  opened.on("response", (response) => {
    if (!/\/timeline(\?|$)/u.test(new URL(response.url()).pathname)) return;
    if (!response.url().includes("/api/")) return;
    void response.body().then((body) => sizes.push(body.length));
  });
  const began = performance.now();
  await opened.goto(`${address}/retrospectives/${retrospectiveId}/timeline`);
  await opened.locator("ol[aria-label=Timeline] article").first().waitFor();
  const first = performance.now() - began;
  await opened.getByText(`${entries.toLocaleString("en")} entries`, { exact: true }).waitFor();
  const all = performance.now() - began;
  console.log("| opening 10,000 entries | value |\n| --- | --- |");
  console.log(`| first answer, uncompressed | ${((sizes[0] ?? 0) / 1000).toFixed(0)} kB |`);
  console.log(`| first lines stand after | ${first.toFixed(0)} ms |`);
  console.log(`| everything is there after | ${all.toFixed(0)} ms |`);
}
