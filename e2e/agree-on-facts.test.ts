import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda, signInAsColleague } from "./people.ts";

describe("two people agree on the facts", () => {
  let browser: Browser;
  let ada: Page;
  let noor: Page;
  const faults: (readonly string[])[] = [];
  const entry = (page: Page, text: string) => page.locator("article", { hasText: text });
  const panel = (page: Page) => page.getByRole("region", { name: "Facts agreed" });

  beforeAll(async () => {
    browser = await openBrowser();
    const first = await signInAsAda(browser);
    const second = await signInAsColleague(browser, first.page, "Noor Aziz");
    ada = first.page;
    noor = second.page;
    faults.push(first.faults, second.faults);
    const address = await openMeeting(ada, noor);
    await Promise.all([ada.goto(address), noor.goto(address)]);
    await panel(noor).getByText("Nobody has confirmed the timeline yet").waitFor();
  });
  afterAll(() => browser.close());

  it("the next step of the meeting leads there", async () => {
    await ada.getByText("Agree on the facts: 2 participants have yet to confirm").waitFor();
    await ada.getByRole("link", { name: "Agree on the facts" }).click();
    await panel(ada).getByRole("button", { name: "Who is asked" }).click();
    await panel(ada).getByText("Noor Aziz").waitFor();
  });

  it("one confirms, which the other sees", async () => {
    await panel(ada).getByRole("button", { name: "Confirm the timeline" }).click();
    await panel(noor).getByText("1 of 2 have confirmed the timeline").waitFor();
  });

  it("one objects to an entry by a key; it stands at the entry, for both", async () => {
    await entry(noor, "error rate rises").focus();
    await noor.keyboard.press("o");
    await noor.getByLabel("As you know it").fill("The graph shows 14:02.");
    await noor.getByRole("dialog").getByRole("button", { name: "Object" }).click();
    await entry(ada, "Objection: The graph shows 14:02.").waitFor();
    await noor.getByRole("button", { name: "Confirm the timeline" }).click();
    await ada.getByText("Agree on the facts: settle the objection to the timeline.").waitFor();
  });

  it("the past and what others read hold neither the objection nor who raised it", async () => {
    await ada.getByRole("slider", { name: "Known at" }).press("ArrowLeft");
    await ada.getByText(/^As known at/u).waitFor();
    await panel(ada).waitFor({ state: "detached" });
    expect(await ada.getByText("The graph shows 14:02.").count()).toBe(0);
    await ada.getByRole("button", { name: "Back to now" }).click();
    await panel(ada).getByText("Noor Aziz").waitFor();
    await ada.getByText("Outside", { exact: true }).click();
    await ada.getByText("As told outside:").waitFor();
    await panel(ada).waitFor({ state: "detached" });
    expect(await ada.getByText("The graph shows 14:02.").count()).toBe(0);
    await ada.getByRole("button", { name: "Back to the inside" }).click();
    await panel(ada).getByText("The graph shows 14:02.").waitFor();
  });

  it("the facilitator corrects the entry and settles it: both confirm what stands now, and the facts are agreed", async () => {
    await panel(ada)
      .getByRole("link", { name: /error rate rises/u })
      .click();
    await entry(ada, "error rate rises").focus();
    await ada.keyboard.press("e");
    await ada.getByLabel(/^When, in/u).fill("2026-03-07 14:02 UTC");
    await ada.keyboard.press("Control+Enter");
    await panel(ada).getByRole("button", { name: "It is corrected" }).click();
    await panel(noor).getByRole("button", { name: "1 objection was settled" }).waitFor();
    await panel(noor).getByText("2 confirmed it before it changed, and are asked again.").waitFor();
    await panel(noor).getByText("1 thing changed since you confirmed it.").waitFor();
    await panel(noor).getByRole("button", { name: "Confirm it again" }).click();
    await panel(noor).getByText("1 of 2 have confirmed the timeline.").waitFor();
    await panel(ada).getByText("1 of 2 have confirmed the timeline.").waitFor();
    await panel(ada).getByRole("button", { name: "Confirm it again" }).click();
    await panel(noor).getByText("Facts agreed on").waitFor();
    await panel(noor).getByRole("button", { name: "1 objection was settled" }).click();
    await panel(noor).getByText("Corrected, by Ada Moreau").waitFor();
  });

  it("an objection after it is what the next step asks to settle", async () => {
    await entry(noor, "rolled back").focus();
    await noor.keyboard.press("o");
    await noor.getByLabel("As you know it").fill("It was v209.");
    await noor.getByRole("dialog").getByRole("button", { name: "Object" }).click();
    await ada.getByText("raised after the facts were agreed").waitFor();
    await ada.getByRole("link", { name: "Settle 1 objection" }).waitFor();
    await panel(ada).getByText("Facts agreed on").waitFor();
    await panel(noor).getByRole("button", { name: "Withdraw it" }).click();
  });

  it("a later correction says so, for both", async () => {
    await ada.getByRole("button", { name: "Go on to the review" }).click();
    await entry(ada, "rolled back").focus();
    await ada.keyboard.press("e");
    await ada.getByLabel("What happened").fill("rolled back api to v210");
    await ada.keyboard.press("Control+Enter");
    await entry(noor, "Corrected after the facts were agreed").waitFor();
    await panel(noor).getByText("Since then 1 entry was corrected.").waitFor();
    expect(await entry(noor, "error rate rises").innerText()).not.toContain("after the facts");
  });

  it("nothing went wrong on either page", () => {
    expect(faults.flat()).toEqual([]);
  });
});

/** A retrospective in its meeting, with both taking part, through the API. */
async function openMeeting(page: Page, colleague: Page): Promise<string> {
  const headers = { origin: inject("product").address };
  const read = async <T>(from: Page, path: string): Promise<T> =>
    (await (await from.request.get(`/api/v1${path}`)).json()) as T;
  const send = async (path: string, data: object): Promise<{ id: string; version: number }> => {
    const answer = await page.request.post(`/api/v1${path}`, { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; version: number };
  };
  const { items } = await read<{ items: { id: string }[] }>(page, "/severities");
  const title = "Agreeing on the facts";
  const incident = await send("/incidents", { title, severityId: items[0]?.id });
  const scheduledFor = "2026-03-09T10:00:00Z";
  const { id } = await send("/retrospectives", { title, incidentIds: [incident.id], scheduledFor });
  const below = `/retrospectives/${id}`;
  for (const [who, roles] of [
    [page, ["facilitator"]],
    [colleague, ["responder"]],
  ] as const) {
    const { id: userId } = await read<{ id: string }>(who, "/me");
    await send(`${below}/participants`, { person: { userId }, roles });
  }
  await send(`${below}/timeline`, {
    happenedAt: "2026-03-07T14:05:00Z",
    text: "error rate rises",
  });
  await send(`${below}/timeline`, {
    happenedAt: "2026-03-07T14:32:00Z",
    text: "rolled back api to v211",
    kind: "mitigation",
  });
  let { version } = await read<{ version: number }>(page, below);
  for (const to of ["scheduled", "preparing", "meeting"]) {
    ({ version } = await send(`${below}/transitions`, { to, version }));
  }
  return `${below}/timeline`;
}
