import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";

describe("wording without blame", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let below: string;
  const note = () => page.getByRole("dialog", { name: "About this wording" });
  const mark = (text: string) => page.locator(".language-finding").filter({ hasText: text });
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, faults } = await signInAsAda(browser));
    const answer = await page.request.post("/api/v1/example", {
      data: {},
      headers: { origin: inject("product").address },
    });
    const { retrospectiveId } = (await answer.json()) as { retrospectiveId: string };
    below = `/retrospectives/${retrospectiveId}`;
  });
  afterAll(() => browser.close());

  it("rewrites in one press, and undo takes it back", async () => {
    await page.goto(below);
    const prose = page.getByRole("textbox", { name: "What happened" });
    await prose.click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type(" Mary forgot to renew the certificate. Obviously the disk was full.");
    await mark("Mary").hover();
    await note().getByRole("button", { name: "The certificate was not renewed." }).click();
    await prose.getByText("The certificate was not renewed.").waitFor();
    await page.keyboard.press("ControlOrMeta+z");
    await mark("Mary").waitFor();
  });

  it("lets a sentence stand for everyone, with the word that was typed, wherever the pointer is", async () => {
    await mark("Obviously").hover();
    await note().getByRole("button", { name: "This is fine" }).click();
    await page.keyboard.type("said by a customer");
    await page.mouse.move(5, 5);
    expect(await note().getByLabel("Why it is fine").inputValue()).toBe("said by a customer");
    await page.keyboard.press("Enter");
    await mark("Obviously").waitFor({ state: "detached" });
    await page.reload();
    await mark("Mary").waitFor();
    expect(await mark("Obviously").count()).toBe(0);
  });

  it("rewrites a one-line field, takes it back, and leaves the cursor in the field", async () => {
    await page.goto(`${below}/timeline`);
    const field = page.getByRole("textbox", { name: "New entry" });
    await field.fill("14:05 Bob pushed the broken deploy");
    await page.getByRole("button", { name: /a wording note/u }).click();
    await page.getByRole("button", { name: "The broken deploy was pushed" }).click();
    expect(await field.inputValue()).toBe("14:05 The broken deploy was pushed");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "Take it back" }).click();
    expect(await field.inputValue()).toBe("14:05 Bob pushed the broken deploy");
    expect(faults).toEqual([]);
  });
});
