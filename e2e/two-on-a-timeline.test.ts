import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda, signInAsColleague } from "./people.ts";
import { startRetrospective } from "./start-retrospective.ts";

const log = `2026-03-07 14:05Z error rate rises
2026-03-07 14:11Z alert fires
2026-03-07 14:32Z rolled back api to v211`;

describe("two people on one timeline", () => {
  let browser: Browser;
  let ada: Page;
  let noor: Page;
  const faults: (readonly string[])[] = [];
  const entry = (page: Page, text: string) => page.locator("article", { hasText: text });
  /** The text of the entry, once it is there. */
  const read = (page: Page, text: string) => entry(page, text).locator("p").first().innerText();
  const add = async (page: Page, line: string) => {
    await page.getByLabel("New entry").fill(line);
    await page.getByLabel("New entry").press("Enter");
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const first = await signInAsAda(browser);
    const second = await signInAsColleague(browser, first.page, "Noor Haddad");
    ada = first.page;
    noor = second.page;
    faults.push(first.faults, second.faults);
    const { address } = await startRetrospective(ada, "Two on a timeline");
    await Promise.all([ada.goto(`${address}/timeline`), noor.goto(`${address}/timeline`)]);
    await noor.getByText("Nothing is on the timeline yet").waitFor();
  });
  afterAll(() => browser.close());

  it("each sees at once what the other adds", async () => {
    await add(ada, "2026-03-07 14:05Z error rate rises");
    await entry(noor, "error rate rises").waitFor();
    await add(noor, "2026-03-07 14:40Z all clear");
    expect(await read(ada, "all clear")).toBe("all clear");
  });

  it("what is typed survives a reload", async () => {
    await noor.getByLabel("New entry").fill("about 14:20 not yet");
    await noor.reload();
    await noor.getByLabel("New entry").waitFor();
    expect(await noor.getByLabel("New entry").inputValue()).toBe("about 14:20 not yet");
    await noor.getByLabel("New entry").fill("");
  });

  it("who saves second sees both versions and chooses", async () => {
    await entry(ada, "all clear").focus();
    await ada.keyboard.press("e");
    await entry(noor, "all clear").focus();
    await noor.keyboard.press("Enter");
    await noor.getByLabel("What happened").fill("all clear, says support");
    await noor.keyboard.press("Control+Enter");
    await entry(noor, "says support").waitFor();
    await ada.getByLabel("What happened").fill("all clear by the graphs");
    await ada.keyboard.press("Control+Enter");
    await ada.getByRole("dialog").getByText("all clear, says support").waitFor();
    await ada.getByRole("button", { name: "Use mine" }).click();
    expect(await read(noor, "by the graphs")).toBe("all clear by the graphs");
  });

  it("what was removed comes back by undo, for both", async () => {
    await entry(ada, "all clear").focus();
    await ada.keyboard.press("Delete");
    await entry(noor, "all clear").waitFor({ state: "detached" });
    await ada.getByRole("button", { name: "Undo" }).first().click();
    expect(await read(noor, "all clear")).toBe("all clear by the graphs");
  });

  it("a milestone is set from an entry by keys", async () => {
    await entry(ada, "error rate rises").focus();
    await ada.keyboard.press("m");
    await ada.getByRole("menuitemcheckbox", { name: "Impact started" }).click();
    expect(await read(noor, "Impact started")).toContain("error rate rises");
    expect(await entry(noor, "+35 min").innerText()).toContain("all clear");
  });

  it("an import that is repeated adds only what is new, and can be undone", async () => {
    expect(await importLog(ada)).toBe("3 entries added, of 3 found");
    await ada.getByRole("button", { name: "Import something else" }).click();
    expect(await importLog(ada, false)).toMatch(/^Nothing new/u);
    await ada.getByRole("button", { name: "Import something else" }).click();
    await ada.getByRole("button", { name: "Undo: Pasted text" }).click();
    await entry(noor, "alert fires").waitFor({ state: "detached" });
    await ada.keyboard.press("Escape");
  });

  it("times that were read wrongly move together, and come back by undo", async () => {
    const time = (page: Page) => entry(page, "all clear").locator("time").innerText();
    const before = await time(noor);
    await ada.getByRole("button", { name: "Move times" }).click();
    await ada.getByRole("dialog").getByText("By a length").click();
    await ada.getByLabel("By how much").fill("-1h");
    await ada.getByRole("button", { name: /^Move \d+ entries/u }).click();
    await expect.poll(() => time(noor)).not.toBe(before);
    await ada.getByRole("button", { name: "Undo" }).last().click();
    await expect.poll(() => time(noor)).toBe(before);
  });

  it("a milestone that the story suggests is set, or dismissed for both", async () => {
    await add(ada, "2026-03-07 14:32Z rolled back api to v211");
    const suggested = (page: Page) => page.getByRole("region", { name: "Suggested milestones" });
    await suggested(ada).getByRole("button", { name: "Look at them" }).click();
    await suggested(ada).getByRole("button", { name: "Set it: “Mitigated”" }).click();
    expect(await read(noor, "Mitigated")).toContain("rolled back api to v211");
    await suggested(ada).getByRole("button", { name: "Not this: “Resolved”" }).click();
    await suggested(noor).waitFor({ state: "detached" });
  });

  it("an entry has an address that leads to it", async () => {
    const id = (await entry(ada, "all clear").getAttribute("id")) ?? "";
    await noor.goto(`${ada.url().split("#")[0] ?? ""}#${id}`);
    await expect.poll(() => noor.evaluate<string>("document.activeElement?.id")).toBe(id);
  });

  it("nothing went wrong on either page", () => {
    const conflict = "console: Failed to load resource: the server responded with a status of 409";
    expect(faults.flat().filter((fault) => !fault.startsWith(conflict))).toEqual([]);
  });

  async function importLog(page: Page, open = true): Promise<string> {
    if (open) await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByLabel(/^Paste a chat/u).fill(log);
    await page.getByRole("button", { name: "Look at what is in it" }).click();
    await page.getByRole("button", { name: "Put all in the story" }).click();
    const headline = page.getByRole("dialog").getByRole("heading", { level: 2 }).last();
    await page.getByRole("button", { name: "To the timeline" }).waitFor();
    return headline.innerText();
  }
});
