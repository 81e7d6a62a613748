import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";

const report = `## Timeline

| Time (UTC) | Event |
| --- | --- |
| 2026-03-07 14:02 | Requests begin to wait for a connection |
| 2026-03-07 14:16 | Support reports that customers cannot pay |
| 2026-03-07 15:04 | Rolled back checkout to v211 |
`;

/** One path through the product as a team would take it: each step stands on the one before. */
describe("from an incident to the library", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, faults } = await signInAsAda(browser));
  });
  afterAll(() => browser.close());

  it("an incident is entered with what is known", async () => {
    await page.goto("/incidents/new");
    await page.getByLabel("What happened?").fill("Customers cannot pay");
    await page.getByRole("combobox", { name: "How bad was it?" }).click();
    await page.getByRole("option", { name: /^SEV3/u }).click();
    await page.getByRole("button", { name: "Enter the incident" }).click();
    await page.getByRole("heading", { name: "Milestones" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/incidents\/[\da-f-]{36}$/u);
  });

  it("a retrospective is started from it", async () => {
    await page
      .getByRole("link", { name: /retrospective/iu })
      .filter({ hasText: "Start" })
      .click();
    await page.getByRole("button", { name: /Start/u }).click();
    await page.waitForURL(/\/retrospectives\/[\da-f-]{36}/u);
    await page.getByRole("heading", { level: 1, name: "Customers cannot pay" }).waitFor();
  });

  it("its facts are pasted in, looked at, and kept", async () => {
    await page.getByRole("link", { name: "Timeline" }).click();
    await page.getByRole("button", { name: "Import" }).first().click();
    await page.getByLabel(/^Paste a chat/u).fill(report);
    await page.getByRole("button", { name: "Look at what is in it" }).click();
    await page.getByRole("button", { name: "Put all in the story" }).click();
    await page
      .getByRole("button", { name: "Done" })
      .or(page.getByRole("button", { name: /story|close/iu }))
      .first()
      .click();
    await page.getByText("Rolled back checkout to v211").waitFor();
    expect(await page.getByText("3 entries", { exact: true }).count()).toBe(1);
  });

  it("an entry is one line", async () => {
    await page.getByLabel("New entry").fill("14:40 scaled checkout to 12 instances");
    await page.getByLabel("New entry").press("Enter");
    await page.getByText("scaled checkout to 12 instances").first().waitFor();
    await page.getByText("4 entries", { exact: true }).waitFor();
  });

  it("prose is written, and says when it is saved", async () => {
    await page.getByRole("link", { name: "Overview" }).click();
    const text = page.getByRole("textbox", { name: "What happened" });
    await text.click();
    await page.keyboard.type("For an hour about one payment in three failed.");
    await page.getByText("Saved").first().waitFor();
    await page.reload();
    await page.getByText("For an hour about one payment in three failed.").waitFor();
  });

  it("an action item is proposed", async () => {
    await page.getByRole("link", { name: "Actions", exact: true }).last().click();
    await page.getByLabel("New action item").fill("Alert when requests wait for a connection");
    await page.getByLabel("New action item").press("Enter");
    await page.getByRole("link", { name: "Alert when requests wait for a connection" }).waitFor();
  });

  it("what was agreed is published once it has come that far", async () => {
    const [id = ""] = /[\da-f-]{36}/u.exec(page.url()) ?? [];
    await page.goto(`/retrospectives/${id}/share`);
    await page.getByRole("heading", { name: "Customers cannot pay" }).last().waitFor();
    // A light retrospective goes from draft to reviewing; the steps are the workspace's own tests.
    for (let step = 0; step < 6; step++) {
      const state = await stateOf(page, id);
      if (state === "reviewing") break;
      await moveOn(page, id);
    }
    await page.reload();
    await page.getByRole("button", { name: "Publish…" }).click();
    await page.getByRole("button", { name: "Publish it" }).click();
    await expect.poll(() => stateOf(page, id), { timeout: 20_000 }).toBe("published");
  });

  it("others find it in the library by its words and read it there", async () => {
    await page.goto("/library");
    await page.getByLabel("Search what was learnt").fill("rolled back payment");
    await page.getByRole("link", { name: "Customers cannot pay" }).first().click();
    await page.waitForURL(/\/library\/[\da-f-]{36}\/1/u);
    await page.getByText("For an hour about one payment in three failed.").waitFor();
    await page.getByText("Alert when requests wait for a connection").waitFor();
  });

  it("nothing went wrong on the way", () => {
    expect(faults).toEqual([]);
  });
});

type Workspace = {
  state: string;
  version: number;
  workspace: { transitions: { to: string; direction: string }[] };
};

async function read(page: Page, id: string): Promise<Workspace> {
  return (await (await page.request.get(`/api/v1/retrospectives/${id}`)).json()) as Workspace;
}

async function stateOf(page: Page, id: string): Promise<string> {
  return (await read(page, id)).state;
}

/** Takes the next step along the path through the API, waiving what a test need not have. */
async function moveOn(page: Page, id: string): Promise<void> {
  const { version, workspace } = await read(page, id);
  const next = workspace.transitions.find(({ direction }) => direction === "forward");
  const headers = { origin: new URL(page.url()).origin };
  const moved = await page.request.post(`/api/v1/retrospectives/${id}/transitions`, {
    data: { to: next?.to, version },
    headers,
  });
  if (moved.ok()) return;
  const { fields } = (await moved.json()) as { fields: { path: string }[] };
  for (const { path } of fields) {
    await page.request.put(`/api/v1/retrospectives/${id}/waivers/${path}`, {
      data: { reason: "A journey through the product." },
      headers,
    });
  }
}
