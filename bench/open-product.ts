import { createClient, type Client } from "@second-story/api/client.ts";
import { createIncident } from "@second-story/api/incidents.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { completeSetup } from "@second-story/api/setup.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { chromium, type Page } from "playwright-core";
import { buildWeb } from "../scripts/build-web.ts";
import { findBrowser } from "../scripts/find-browser.ts";
import { readConfig } from "../server/src/config.ts";
import { createLog } from "../server/src/operations/create-log.ts";
import { startServer } from "../server/src/start-server.ts";
import { createDataFolder } from "../server/src/testing/create-data-folder.ts";
import { holdTo } from "./goals.ts";

export type OpenProduct = {
  /** Signed in as the administrator. */
  readonly client: Client;
  /** An empty one, whose incident began to be felt at 10:00 on 7 March 2026. */
  readonly retrospectiveId: string;
  /** An empty page of a real browser, signed in as well. */
  readonly page: Page;
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** The product on an empty data folder, set up, with a browser in front of it. */
export async function openProduct(title: string): Promise<OpenProduct> {
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
  const token = /\/setup\/(\S+)/u.exec(server.setupLink ?? "")?.[1] ?? "";
  const retrospectiveId = await setUp(client, token, title);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(
    cookies.map((cookie) => {
      const [name = "", ...value] = cookie.split("=");
      return { name, value: value.join("="), url: address };
    }),
  );
  return {
    client,
    retrospectiveId,
    page: await context.newPage(),
    address,
    close: async () => {
      await browser.close();
      await server.close();
      await folder.remove();
    },
  };
}

async function setUp(client: Client, token: string, title: string): Promise<string> {
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
  const incident = await client.call(createIncident, { body: { title, severityId, milestones } });
  const { id } = await client.call(createRetrospective, {
    body: { title, incidentIds: [incident.id] },
  });
  return id;
}

/** A line of ever different length and words, the same for the same number. */
export function lineOf(number: number): string {
  const words =
    "error rate of checkout rises while the pool waits for connections and workers restart".split(
      " ",
    );
  const length = 4 + ((number * 7) % 30);
  const text = Array.from({ length }, (_, at) => words[(number + at) % words.length]).join(" ");
  return `${text} (${String(number)})`;
}

export type Opening = {
  /** Answers to the request that brings the list. */
  readonly isAnswer: (url: URL) => boolean;
  readonly path: string;
  readonly listName: string;
  /** What the page says once all of it is there. */
  readonly whole: string;
};

/** Opens the page and prints what it is sent first, when its first lines stand and when all of it is there. */
export async function measureOpening(
  { page, address }: OpenProduct,
  { isAnswer, path, listName, whole }: Opening,
): Promise<void> {
  const sizes: number[] = [];
  page.on("response", (response) => {
    if (!isAnswer(new URL(response.url()))) return;
    void response.body().then((body) => sizes.push(body.length));
  });
  const began = performance.now();
  await page.goto(`${address}${path}`);
  await page.locator(`ol[aria-label=${listName}] article`).first().waitFor();
  const first = performance.now() - began;
  await page.getByText(whole, { exact: true }).waitFor();
  const all = performance.now() - began;
  console.log(`| opening ${whole} | value |\n| --- | --- |`);
  console.log(`| first answer, uncompressed | ${((sizes[0] ?? 0) / 1000).toFixed(0)} kB |`);
  holdTo("at most 200 kB sent first", sizes[0] !== undefined && sizes[0] <= 200_000);
  console.log(`| first lines stand after | ${first.toFixed(0)} ms |`);
  console.log(`| everything is there after | ${all.toFixed(0)} ms |`);
}

/** Scrolls on and back again. */
export async function scroll(page: Page): Promise<void> {
  await page.mouse.move(640, 500);
  for (let turn = 0; turn < 150; turn += 1) {
    await page.mouse.wheel(0, turn < 100 ? 400 : -400);
    await page.waitForTimeout(16);
  }
}

/** Jumps to five places far from one another. */
export async function jump(page: Page): Promise<void> {
  for (const share of [0.2, 0.9, 0.5, 0.99, 0.01]) {
    await page.evaluate(`window.scrollTo(0, document.body.scrollHeight * ${String(share)})`);
    await page.waitForTimeout(300);
  }
}
