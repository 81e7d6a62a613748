import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { buildWeb } from "./build-web.ts";
import { findBrowser } from "./find-browser.ts";
import { root } from "./run-command.ts";
import { startExample } from "./start-example.ts";

/** `npm run screenshots`: the pictures in the documentation, taken of the product with its example. */
const folder = join(root, "docs/pictures");
const wide = { width: 1280, height: 860 };
const narrow = { width: 390, height: 844 };

await mkdir(folder, { recursive: true });
await buildWeb();
const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error("There is no Chromium; see `npm test`.");
const example = await startExample();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const context = await browser.newContext({ baseURL: example.address, deviceScaleFactor: 2 });
  await context.addCookies(example.cookies);
  // The band whole, which a window of this size would fold.
  await context.addInitScript(() => {
    localStorage.setItem("second-story:band-lanes", '"shown"');
  });
  const page = await context.newPage();
  const below = `/retrospectives/${example.retrospectiveId}`;

  await page.setViewportSize(wide);
  await take(page, `${below}/timeline`, "timeline");
  await take(page, `${below}/timeline/evidence`, "evidence");
  await take(page, `${below}/timeline/communication`, "communication");
  await take(page, `${below}/timeline/monitoring`, "monitoring");
  await take(page, below, "overview");
  await take(page, `${below}/actions`, "actions");
  await take(page, `/library/${example.retrospectiveId}/1`, "edition");
  await take(page, "/", "home");

  await page.goto(`${below}/analysis`);
  const notes = page.getByRole("textbox", { name: "Notes" });
  await notes.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Mei forgot to renew the certificate.");
  await page.locator(".language-finding").first().hover();
  await page.getByRole("dialog", { name: "About this wording" }).waitFor();
  await settle(page);
  await page.screenshot({ path: join(folder, "wording.png") });

  await page.emulateMedia({ colorScheme: "dark" });
  await take(page, `${below}/timeline`, "timeline-dark");
  await page.setViewportSize(narrow);
  await take(page, `${below}/timeline`, "timeline-phone");
} finally {
  await browser.close();
  await example.stop();
}

async function take(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await settle(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Fonts, editors and marks come after the page; a picture waits for them. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch(() => undefined);
  await page.evaluate("document.fonts.ready");
  await page.waitForTimeout(1000);
}
