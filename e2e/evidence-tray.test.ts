import { buildZip } from "@second-story/evidence/testing/build-zip.ts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda, signInAsColleague } from "./people.ts";
import { send, startRetrospective } from "./start-retrospective.ts";

/** 7 March 2026, 14:00 UTC. */
const start = Date.parse("2026-03-07T14:00:00Z") / 1000;
const post = (minute: number, user: string, text: string, more: object = {}) => ({
  type: "message",
  user,
  text,
  ts: `${String(start + minute * 60)}.000100`,
  ...more,
});
const json = (value: unknown) => JSON.stringify(value);
const person = (id: string, name: string) => ({ id, name, profile: { display_name: name } });
const thread = { thread_ts: `${String(start + 420)}.000100` };

/** A workspace export as Slack makes it. */
const slackExport = Buffer.from(
  buildZip({
    "users.json": json([person("U1", "Mo"), person("U2", "Noor")]),
    "channels.json": json([{ id: "C1", name: "incident-42", members: [], pins: [] }]),
    "incident-42/2026-03-07.json": json([
      post(2, "U1", "error rate of checkout rises"),
      post(3, "U2", "<@U2> has joined the channel", { subtype: "channel_join" }),
      post(4, "U2", "thanks!"),
      post(7, "U1", "every pool is full", { ...thread, edited: { user: "U1", ts: "1772892540" } }),
      post(8, "U2", "since the deploy of v212", thread),
      post(30, "U1", "rolled back to v211", { reactions: [{ name: "stopwatch", count: 1 }] }),
    ]),
  }),
);

describe("evidence from a chat", () => {
  let browser: Browser;
  let ada: Page;
  let noor: Page;
  let incidentId: string;
  let address: string;
  const faults: (readonly string[])[] = [];
  const message = (page: Page, text: string) =>
    page.getByRole("list", { name: "Messages" }).locator("article", { hasText: text });
  const story = (page: Page) => page.getByRole("list", { name: "Timeline" }).locator("article");

  beforeAll(async () => {
    browser = await openBrowser();
    const first = await signInAsAda(browser);
    const second = await signInAsColleague(browser, first.page, "Noor Tray");
    ada = first.page;
    noor = second.page;
    faults.push(first.faults, second.faults);
    const started = await startRetrospective(ada, "Evidence from a chat");
    incidentId = started.incidentId;
    address = `${started.address}/timeline`;
    await Promise.all([ada.goto(address), noor.goto(`${address}/evidence`)]);
    await noor.getByText("The tray is empty").waitFor();
  });
  afterAll(() => browser.close());

  it("is dropped, looked at, and lands in the tray for everyone, not in the story", async () => {
    await dropExport(ada);
    await ada.getByRole("heading", { name: "6 messages in the tray, of 6 found" }).waitFor();
    await ada.getByRole("link", { name: "Pick from the tray" }).click();
    await message(ada, "rolled back").waitFor();
    await message(noor, "rolled back").waitFor();
  });

  it("folds chatter with its reason and answers under their question, and chooses what was marked", async () => {
    await ada.getByRole("button", { name: "2 set aside: came or left, thanks" }).waitFor();
    expect(await message(ada, "since the deploy").count()).toBe(0);
    await ada.getByRole("button", { name: "1 answer" }).click();
    await message(ada, "since the deploy").waitFor();
    expect(await message(ada, "rolled back").getByRole("checkbox").isChecked()).toBe(true);
  });

  it("takes what somebody says of a message for everyone", async () => {
    await ada.getByRole("button", { name: "2 set aside" }).click();
    await message(ada, "thanks!").focus();
    await ada.keyboard.press("c");
    await message(noor, "thanks!").waitFor();
    await message(ada, "thanks!").focus();
    await ada.keyboard.press("c");
    await message(noor, "thanks!").waitFor({ state: "detached" });
  });

  it("shows the rule that sets chatter aside, and takes a part of it back for everyone", async () => {
    await ada.getByRole("button", { name: "What is set aside (2)" }).click();
    const dialog = ada.getByRole("dialog", { name: "What is set aside, and why" });
    const thanks = dialog.getByRole("listitem").filter({ hasText: "nothing but thanks" });
    await thanks.getByText("1 here", { exact: true }).waitFor();
    await thanks.getByRole("button", { name: "Bring all back: thanks" }).click();
    await thanks.getByText("0 here, 1 brought back").waitFor();
    await message(noor, "thanks!").waitFor();
    await thanks.getByRole("button", { name: "Leave it to the rule: thanks" }).click();
    await thanks.getByText("1 here", { exact: true }).waitFor();
    await ada.keyboard.press("Escape");
    await message(noor, "thanks!").waitFor({ state: "detached" });
  });

  it("is found by words, and shown as it was written", async () => {
    await ada.keyboard.press("/");
    await ada.keyboard.type("deploy v212");
    await message(ada, "rolled back").waitFor({ state: "detached" });
    expect(await message(ada, "").count()).toBe(1);
    await ada.getByRole("button", { name: "Clear" }).click();
    await message(ada, "every pool is full").focus();
    await ada.getByRole("button", { name: "As it was written" }).click();
    await message(ada, "every pool is full").getByText("incident-42.zip").waitFor();
    await message(ada, "every pool is full").getByText("Edited", { exact: true }).waitFor();
  });

  it("is chosen by keys, also after a reload, and merged into one entry that cites both", async () => {
    await message(ada, "error rate").focus();
    await ada.keyboard.press("x");
    await ada.getByText("2 messages chosen").waitFor();
    await ada.reload();
    await ada.getByText("2 messages chosen").waitFor();
    await ada.keyboard.press("m");
    await ada.getByText("1 entry added to the story").waitFor();
    await message(noor, "error rate").getByRole("link", { name: "In the story" }).waitFor();
    await ada.getByRole("link", { name: "Story", exact: true }).click();
    // the message still stands there, above the line for the next entry and not on it, also at the page's end
    await ada.getByLabel("New entry").waitFor();
    await ada.evaluate("scrollTo(0, document.body.scrollHeight)");
    const said = await ada
      .getByRole("alert")
      .filter({ hasText: "1 entry added to the story" })
      .boundingBox();
    const line = await ada.getByLabel("New entry").boundingBox();
    expect((said?.y ?? Infinity) + (said?.height ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
    await story(ada).getByRole("button", { name: "2 messages" }).click();
    await story(ada).locator("blockquote").first().waitFor();
    expect(await story(ada).locator("blockquote").allInnerTexts()).toEqual([
      "error rate of checkout rises",
      "rolled back to v211",
    ]);
  });

  it("is taken back from the story by undo", async () => {
    await message(noor, "every pool is full").focus();
    await noor.keyboard.press("Enter");
    await story(ada).getByText("every pool is full").waitFor();
    await noor.getByRole("button", { name: "Undo" }).click();
    await story(ada).getByText("every pool is full").waitFor({ state: "detached" });
  });

  it("adds nothing when it comes again, and leaves what entries cite when it is undone", async () => {
    await dropExport(ada);
    await ada.getByRole("heading", { name: /^Nothing new/u }).waitFor();
    await ada.getByRole("button", { name: "Import something else" }).click();
    await ada.getByRole("button", { name: "Undo: incident-42.zip" }).click();
    await ada.getByText("4 messages taken out of the tray. 2 stay").waitFor();
    await message(noor, "every pool is full").waitFor({ state: "detached" });
    expect(await message(noor, "").count()).toBe(2);
  });

  it("is held to a stretch of time by the keyboard", async () => {
    await noor.getByRole("button", { name: "Any time" }).press("Enter");
    await noor.getByLabel("From").fill("2026-03-07T14:20");
    await message(noor, "error rate").waitFor({ state: "detached" });
    expect(await message(noor, "").count()).toBe(1);
    await noor.keyboard.press("Escape");
    await noor.getByRole("button", { name: "Clear" }).click();
    await message(noor, "error rate").waitFor();
  });

  it("comes from what integrations sent of the incident as well, once", async () => {
    await sendAlert(ada, incidentId);
    const bring = noor.getByRole("button", { name: "Bring in what integrations sent" });
    await bring.click();
    await noor.getByText("1 put in the tray.").waitFor();
    await message(noor, "CheckoutDown").waitFor();
    await bring.click();
    await noor.getByText("All of it is there already.").waitFor();
    expect(await message(noor, "CheckoutDown").count()).toBe(1);
  });

  it("suggests a milestone, leads to its message, and brings it into the story with it", async () => {
    await ada.goto(address);
    const suggested = ada.getByRole("region", { name: "Suggested milestones" });
    await suggested.getByRole("button", { name: "Look at them" }).click();
    const detected = suggested.getByRole("listitem").filter({ hasText: "CheckoutDown" });
    await detected.getByRole("link").click();
    await ada.locator("article:focus", { hasText: "CheckoutDown" }).waitFor();
    await ada.goBack();
    await suggested.getByRole("button", { name: "Look at them" }).click();
    await suggested.getByRole("button", { name: "Add and set it: “Detected”" }).click();
    await story(ada).filter({ hasText: "CheckoutDown" }).getByText("Detected").waitFor();
    await message(noor, "CheckoutDown").getByRole("link", { name: "In the story" }).waitFor();
    await ada.getByRole("button", { name: "Undo" }).last().click();
    await story(ada).filter({ hasText: "CheckoutDown" }).waitFor({ state: "detached" });
    await detected.waitFor();
  });

  it("nothing went wrong on either page", () => {
    expect(faults.flat()).toEqual([]);
  });

  async function dropExport(page: Page): Promise<void> {
    await page
      .getByRole("button", { name: "Import", exact: true })
      .or(page.getByRole("button", { name: "Import what you have" }))
      .first()
      .click();
    await page.locator("input[type=file]").setInputFiles({
      name: "incident-42.zip",
      mimeType: "application/zip",
      buffer: slackExport,
    });
    await page.getByRole("button", { name: /^Keep \d+ in the tray$/u }).click();
  }
});

/** A retrospective of one incident, through the API: this journey is about its evidence. */
/** Lets an Alertmanager tell of the incident. */
async function sendAlert(page: Page, incidentId: string): Promise<void> {
  const source = { kind: "alertmanager", rule: "keep", severityId: null, serviceIds: [] };
  const { address } = await send<{ address: string }>(page, "POST", "/inbound-sources", {
    name: "Alertmanager of the shop",
    ...source,
  });
  const alert = {
    status: "firing",
    labels: { alertname: "CheckoutDown" },
    annotations: {},
    startsAt: "2026-03-07T14:01:00Z",
    endsAt: "0001-01-01T00:00:00Z",
    generatorURL: "",
    fingerprint: "c0ffee",
  };
  const delivery = { version: "4", groupKey: "{}", status: "firing", receiver: "web" };
  await page.request.post(new URL(address).pathname, { data: { ...delivery, alerts: [alert] } });
  const findWaiting = async () => {
    const answer = await page.request.get("/api/v1/evidence");
    const { items } = (await answer.json()) as { items: { id: string; text: string }[] };
    return items.find(({ text }) => text.includes("CheckoutDown"))?.id;
  };
  await expect.poll(findWaiting).toBeTypeOf("string");
  const evidenceId = (await findWaiting()) ?? "";
  await send(page, "PUT", `/evidence/${evidenceId}/incident`, { incidentId });
}
