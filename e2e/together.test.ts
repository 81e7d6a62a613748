import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda, signInAsColleague } from "./people.ts";

/** Two people on one retrospective, each in a browser of their own. */
describe("two people", () => {
  let browser: Browser;
  let ada: Page;
  let grace: Page;
  let faults: readonly (readonly string[])[];
  let below: string;
  beforeAll(async () => {
    browser = await openBrowser();
    const first = await signInAsAda(browser);
    ada = first.page;
    const second = await signInAsColleague(browser, ada, "Grace Okafor");
    grace = second.page;
    faults = [first.faults, second.faults];
    const answer = await ada.request.post("/api/v1/example", {
      headers: { origin: new URL(ada.url()).origin },
    });
    const { retrospectiveId } = (await answer.json()) as { retrospectiveId: string };
    below = `/retrospectives/${retrospectiveId}`;
  });
  afterAll(() => browser.close());

  it("write one text at the same time and lose nothing", async () => {
    const texts = [ada, grace].map((page) => page.getByRole("textbox", { name: "Notes" }));
    for (const page of [ada, grace]) await page.goto(`${below}/analysis`);
    for (const text of texts) await text.click();
    await Promise.all([
      ada.keyboard.press("Control+End").then(() => ada.keyboard.type(" Ada was here.")),
      grace.keyboard.press("Control+Home").then(() => grace.keyboard.type("Grace was here. ")),
    ]);
    for (const text of texts) {
      await expect.poll(() => text.innerText(), { timeout: 20_000 }).toContain("Ada was here.");
      await expect.poll(() => text.innerText(), { timeout: 20_000 }).toContain("Grace was here.");
    }
  });

  it("write on while the line is down, and it comes together when it is back", async () => {
    await grace.context().setOffline(true);
    const text = grace.getByRole("textbox", { name: "Notes" });
    await text.click();
    await grace.keyboard.press("Control+End");
    await grace.keyboard.type(" Written on a train.");
    await grace.context().setOffline(false);
    await expect
      .poll(() => ada.getByRole("textbox", { name: "Notes" }).innerText(), { timeout: 60_000 })
      .toContain("Written on a train.");
  });

  it("see each other's entries without a reload", async () => {
    for (const page of [ada, grace]) await page.goto(`${below}/timeline`);
    const count = grace.getByText(/^\d+ entries$/u);
    const before = Number.parseInt(await count.innerText(), 10);
    await ada.getByLabel("New entry").fill("15:30 all clear from support");
    await ada.getByLabel("New entry").press("Enter");
    await grace.getByText(`${String(before + 1)} entries`, { exact: true }).waitFor();
  });

  it("are shown what the other saved when both change the same item", async () => {
    const item = "Show pool use of every service on the incident dashboard";
    for (const page of [ada, grace]) {
      await page.goto(`${below}/actions`);
      await page.getByRole("link", { name: item }).waitFor();
    }
    await expect
      .poll(async () => (await grace.getByRole("link", { name: item }).count()) > 0)
      .toBe(true);
    const answer = await ada.request.get(`/api/v1${below}/action-items`);
    const { items } = (await answer.json()) as {
      items: { id: string; title: string; version: number }[];
    };
    const held = items.find(({ title }) => title === item);
    const change = (page: Page, priority: string) =>
      page.request.patch(`/api/v1${below}/action-items/${held?.id ?? ""}`, {
        data: { priority, version: held?.version },
        headers: { origin: new URL(page.url()).origin },
      });
    expect((await change(ada, "P0")).status()).toBe(200);
    const refused = await change(grace, "P3");
    expect(refused.status()).toBe(409);
    expect(await refused.json()).toMatchObject({
      code: "stale-version",
      current: { priority: "P0" },
    });
    await grace.getByText("P0").first().waitFor();
  });

  it("one of them loses access, and the page says so", async () => {
    await grace.goto(`${below}/timeline`);
    await grace.getByRole("heading", { level: 1 }).first().waitFor();
    const read = await ada.request.get(`/api/v1${below}`);
    const { version } = (await read.json()) as { version: number };
    const changed = await ada.request.patch(`/api/v1${below}`, {
      data: { access: "restricted", version },
      headers: { origin: new URL(ada.url()).origin },
    });
    expect(changed.ok()).toBe(true);
    await grace.reload();
    expect(await grace.getByText("Checkout errors after the connection-pool change").count()).toBe(
      0,
    );
  });

  it("nothing went wrong beyond that", () => {
    const unexpected = faults
      .flat()
      .filter((fault) => !/ERR_INTERNET_DISCONNECTED|status of 40[49]|WebSocket/u.test(fault));
    expect(unexpected).toEqual([]);
  });
});
