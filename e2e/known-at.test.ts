import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";
import { send, startRetrospective } from "./start-retrospective.ts";

/** When it happened, what, and when it was known where that was later. */
const story = [
  ["13:00", "change", "v212 released with a pool for each instance", "14:40"],
  ["14:00", "observation", "Requests wait for a connection"],
  ["14:10", "alert", "CheckoutErrors fires"],
  ["14:20", "hypothesis", "The payment provider is slow"],
  ["14:26", "observation", "The status page of the provider is green"],
  ["14:30", "observation", "The first customer was charged twice", "14:50"],
  ["14:45", "decision", "Go back to v211"],
  ["15:00", "mitigation", "Rolled back to v211"],
] as const;
const at = (time: string) => `2026-03-07T${time}:00Z`;

describe("what was known when", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let below: string;
  const entries = () => page.getByRole("list", { name: "Timeline" }).locator("article");
  const entry = (text: string) => entries().filter({ hasText: text });
  const handle = () => page.getByRole("slider", { name: "Known at" });
  const band = () => page.getByRole("region", { name: /^Band of the timeline/u });

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, faults } = await signInAsAda(browser));
    ({ address: below } = await startRetrospective(page, "Known then"));
    for (const [time, kind, text, known] of story) {
      const knownAt = known === undefined ? null : at(known);
      const draft = { happenedAt: at(time), kind, text, knownAt };
      await send(page, "POST", `${below}/timeline`, draft);
    }
    await page.goto(`${below}/timeline`);
    await entry("Rolled back").waitFor();
  });
  afterAll(() => browser.close());

  it("says how long important facts stayed unknown, and leads to the longest", async () => {
    await page
      .getByText("1 of 2 milestones, alerts and changes was known late, by 1 h 40 min:")
      .waitFor();
    await page.getByRole("button", { name: "v212 released with a pool for each instance" }).click();
    await expect.poll(() => entry("v212 released").getAttribute("data-selected")).toBe("true");
  });

  it("settles a hypothesis at a later entry, with what spoke against it, by keys", async () => {
    await entry("The payment provider").focus();
    await page.keyboard.press("h");
    const dialog = page.getByRole("dialog", { name: "How did this hypothesis end?" });
    await dialog.getByText("Ruled out", { exact: true }).click();
    for (const label of ["Settled at", "What spoke against it"]) {
      await dialog.getByRole("combobox", { name: label }).fill("status page");
      await page.getByRole("option", { name: /14:26 The status page/u }).click();
      await page.keyboard.press("Tab");
    }
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await entry("The payment provider").getByText("Ruled out", { exact: true }).waitFor();
    await entry("The payment provider")
      .getByRole("button", { name: /^Against it: 14:26 / })
      .click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain("14:26");
  });

  it("shows a hypothesis on the band from where it was raised to where it was settled", async () => {
    await band().getByText("As a list").click();
    await band()
      .getByText("Hypothesis at 14:20, ruled out at 14:26: The payment provider is slow")
      .waitFor();
    await band().getByText("As a list").click();
  });

  it("replays the incident: shows only what was known, and counts what had happened", async () => {
    await page.goto(`${below}/timeline?at=2026-03-07T14:24:00.000Z`);
    await page.getByText("As known at 14:24.").waitFor();
    await page.getByText("1 thing had already happened and was not known.").waitFor();
    await expect.poll(() => entries().count()).toBe(3);
    await expect.poll(() => entry("v212 released").count()).toBe(0);
    expect(
      await entry("The payment provider").getByText("Ruled out", { exact: true }).count(),
    ).toBe(0);
  });

  it("moves by keys, and the hypothesis stands as it stood", async () => {
    await handle().focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByText("As known at 14:34.").waitFor();
    await entry("The payment provider").getByText("Ruled out", { exact: true }).waitFor();
    await page.getByText("2 things had already happened and were not known.").waitFor();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("at"))
      .toBe("2026-03-07T14:34:00.000Z");
    await page.keyboard.press("Home");
    await page.getByText(/^As known at 1[23]:\d\d\.$/u).waitFor();
  });

  it("goes to the end of what is in view with the first key, and takes the view along", async () => {
    await page.keyboard.press("End");
    await page.getByText(/^As known at/u).waitFor({ state: "detached" });
    await band().press("+");
    await band().press("+");
    await band().press("ArrowLeft");
    const now = await handle().boundingBox();
    await handle().press("ArrowLeft");
    await page.getByText(/^As known at/u).waitFor();
    const end = await handle().boundingBox();
    if (!now || !end) throw new Error("The handle is not on the page.");
    expect(end.x + end.width).toBeGreaterThan(now.x + now.width - 40);
    await handle().press("ArrowLeft");
    await expect.poll(async () => (await handle().boundingBox())?.x).toBeLessThan(end.x);
    await handle().press("Home");
    await expect.poll(async () => (await handle().boundingBox())?.x).toBeLessThan(now.x / 2);
    expect(await handle().innerText()).not.toMatch(/[←→]/u);
    await handle().press("End");
    await band().press("0");
  });

  it("is dragged along the band, and let go at its end it is now", async () => {
    const grip = await handle().boundingBox();
    const surface = await band().boundingBox();
    if (!grip || !surface) throw new Error("The band is not on the page.");
    const y = grip.y + grip.height / 2;
    await page.mouse.move(grip.x + grip.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(surface.x + surface.width / 2, y, { steps: 5 });
    await page.getByText(/^As known at (?:13:5|14:0)\d\.$/u).waitFor();
    await page.mouse.move(surface.x + surface.width, y, { steps: 5 });
    await page.mouse.up();
    await page.getByText(/^As known at/u).waitFor({ state: "detached" });
    await expect.poll(() => entries().count()).toBe(story.length);
  });

  it("shows what was known when a decision was taken, and leads back", async () => {
    await entry("Go back to v211")
      .getByRole("button", { name: "Known then: 5 entries; not yet known: 1" })
      .click();
    await page.getByText("As known at 14:45.").waitFor();
    await expect.poll(() => entry("charged twice").count()).toBe(0);
    await page.getByRole("button", { name: "Back to now" }).click();
    await entry("charged twice").waitFor();
  });

  it("zooms by keys and tells only the stretch that is seen", async () => {
    await band().focus();
    await page.keyboard.press("+");
    await page.keyboard.press("Enter");
    await expect.poll(() => entries().count()).toBeLessThan(story.length);
    await page.keyboard.press("0");
    await page.getByRole("button", { name: "Tell all of it again" }).click();
    await expect.poll(() => entries().count()).toBe(story.length);
  });

  it("tells only what a range drawn on the band holds", async () => {
    // the band may still be settling after the keys before: a range that was drawn too early is drawn again
    const draw = async () => {
      const { width } = (await band().boundingBox()) ?? { width: 0 };
      await band().hover({ position: { x: width * 0.45, y: 20 } });
      await page.mouse.down();
      await band().hover({ position: { x: width * 0.65, y: 20 } });
      await page.mouse.up();
      return entry("Rolled back").count();
    };
    await expect.poll(draw, { interval: 1000, timeout: 20_000 }).toBe(0);
    await expect.poll(() => entry("CheckoutErrors fires").count()).toBe(1);
    await band().focus();
    await page.keyboard.press("Escape");
    await entry("Rolled back").waitFor();
  });

  it("keeps the way back in reach while the past is read on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 500 });
    await page.goto(`${below}/timeline?at=2026-03-07T14:45:00.000Z`);
    const back = page.getByRole("button", { name: "Back to now" });
    await back.waitFor();
    const offset = () => page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 5000);
    await expect.poll(offset).toBeGreaterThan(300);
    const place = await back.boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(200);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it("says in what is published how the hypothesis ended, where it first appears", async () => {
    await page.goto(`${below}/share`);
    const preview = page.getByRole("region", { name: "Preview, as readers will see it" });
    await preview
      .getByRole("listitem")
      .filter({ hasText: "The payment provider is slow" })
      .getByText(/^Ruled out at \d\d:26 by “/u)
      .waitFor();
  });

  it("goes wrong nowhere", () => {
    expect(faults).toEqual([]);
  });
});
