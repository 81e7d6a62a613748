import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";

describe("how word travelled", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let below: string;
  const list = (name: string) => page.getByRole("list", { name });
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

  it("shows what each audience heard, and what happened while it heard nothing", async () => {
    await page.goto(`${below}/timeline`);
    await page.getByRole("link", { name: "Communication", exact: true }).click();
    const customers = list("Updates by audience")
      .getByRole("listitem")
      .filter({ hasText: "Nothing for 44 min, 14:31 to 15:15" });
    await customers.getByText(/things happened meanwhile/u).click();
    await customers.getByText("checkout-api scaled from 6 to 12 instances").waitFor();
  });

  it("goes by the minutes that a lead chose", async () => {
    const minutes = page.getByLabel("Minutes without an update that count as quiet");
    await minutes.fill("50");
    await minutes.press("Enter");
    await page.getByText("Nothing for 44 min").waitFor({ state: "detached" });
    await page.reload();
    expect(await minutes.inputValue()).toBe("Quiet from 50 min");
    await minutes.fill("30");
    await minutes.press("Enter");
  });

  it("marks a silence, and makes an action item of the mark that leads back to it", async () => {
    await page
      .getByRole("button", { name: "Mark it: the silence towards customers from 14:31" })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("In words").fill("Nobody had the next status update on their list");
    await dialog.getByRole("button", { name: "Save" }).click();
    const mark = list("Where word did not get through")
      .getByRole("listitem")
      .filter({ hasText: "Nobody had the next status update" });
    await mark.getByText("14:31 to 15:15, 44 min").waitFor();
    await mark.getByRole("button", { name: "Make an action item" }).click();
    await mark.getByLabel("What is to be done").fill("Remind of a status update every 20 minutes");
    await mark.getByRole("button", { name: "Propose it" }).click();
    await mark.getByRole("link", { name: /Remind of a status update/u }).click();
    const item = page.getByRole("dialog");
    await item.getByText("Missing contact: Nobody had the next").waitFor();
    await item.getByRole("link", { name: /From a mark on the timeline/u }).click();
    await mark.waitFor();
    expect(page.url()).toContain("#mark-");
  });

  it("makes a contributing factor of a mark, which stands in the analysis", async () => {
    const mark = list("Where word did not get through")
      .getByRole("listitem")
      .filter({ hasText: "Nobody had the next status update" });
    await mark.getByRole("button", { name: "Make it a contributing factor" }).click();
    await mark.getByRole("button", { name: "Add the factor" }).click();
    await mark.getByRole("link", { name: /Nobody had the next/u }).click();
    await list("Contributing factors").getByText("Nobody had the next status update").waitFor();
  });

  it("tells who joined when, by hand and with an undo", async () => {
    await page.goto(`${below}/timeline/communication`);
    const people = list("Who joined when");
    await people.getByText("Joined +17 min (14:19:52)").waitFor();
    await page.keyboard.press("p");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Who", { exact: true }).fill("Sofia Brandt");
    await dialog.getByLabel("Joined").fill("+50m");
    await dialog.getByRole("button", { name: "Save" }).click();
    await people.getByText("Joined +50 min (14:52)").waitFor();
    await page.getByRole("button", { name: "Remove when Sofia Brandt was there" }).click();
    await people.getByText("Sofia Brandt").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).first().click();
    await people.getByText("Sofia Brandt").waitFor();
  });

  it("corrects whom a name of the chat means, for everyone and with an undo", async () => {
    const people = list("Who joined when");
    const duarte = people.getByRole("listitem").filter({ hasText: "Rafael Duarte" });
    await duarte.getByText("in inc-checkout as payments-oncall, as somebody said").waitFor();
    await page.getByRole("button", { name: "Say who payments-oncall is" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "This is" }).fill("Nobody who");
    await page.getByRole("option", { name: "Nobody who takes part" }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    const itself = people.getByRole("listitem").filter({ hasText: "payments-oncall" });
    await itself.getByText("No role yet").waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await duarte.getByText("as payments-oncall").waitFor();
  });

  it("shows below the band who was there, outside by role", async () => {
    await page.goto(`${below}/timeline`);
    await page.getByRole("button", { name: "Show all lanes" }).click();
    await page.getByRole("button", { name: /^Who was there: \d/u }).click();
    await list("Who was there").getByText("Mei Tanaka: joined at 14:19:52").waitFor();
    await page.getByText("Outside", { exact: true }).click();
    await list("Who was there").getByText("Key engineer: joined at 14:19:52").waitFor();
    await page.getByRole("button", { name: "Fold who was there" }).click();
    await list("Who was there").waitFor({ state: "detached" });
  });

  it("tells the story outside without chatter and names, and inside with all of it", async () => {
    await page.goto(`${below}/timeline`);
    await page.getByLabel("New entry").fill("14:53 Sofia Brandt asks Mei for the pool sizes");
    await page.getByLabel("New entry").press("Enter");
    await page.getByLabel("Find words").fill("pool sizes");
    await page.getByText("Sofia Brandt asks Mei").waitFor();
    await page.getByText("Outside", { exact: true }).click();
    await page.getByText("A responder asks the key engineer for the pool sizes").waitFor();
    await page.getByRole("button", { name: "Back to the inside" }).click();
    const entry = page.locator("article", { hasText: "Sofia Brandt asks Mei" });
    await entry.focus();
    await page.keyboard.press("c");
    await entry.getByText("Chatter", { exact: true }).waitFor();
    await page.getByText("Outside", { exact: true }).click();
    await page.getByText("2 entries stay inside.").waitFor();
    expect(await page.getByText("for the pool sizes").count()).toBe(0);
    // What entries rest on names those who wrote it.
    await page.getByLabel("Find words").fill("Declared SEV2");
    const originals = page.getByRole("button", { name: /^As it was written$|^\d+ messages$/u });
    await page.getByText("Declared SEV2").waitFor();
    expect(await originals.count()).toBe(0);
    await page.getByRole("button", { name: "Back to the inside" }).click();
    await originals.first().waitFor();
  });

  it("goes wrong nowhere", () => {
    expect(faults).toEqual([]);
  });
});
