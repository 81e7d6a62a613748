import type { ServerResponse } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOutside } from "../server/src/outgoing/testing/start-outside.ts";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";

const nothing = { status: "success", data: { resultType: "matrix", result: [] } };

/** The example tells of an incident in the afternoon of the day six days back. */
const incidentDay = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10);

/** Range queries as Prometheus answers them: two instances, of which one is busier on the incident's day than on earlier ones. */
function answerTo(address: string): object {
  const { pathname, searchParams } = new URL(address, "http://here");
  if (pathname.endsWith("/query")) return nothing;
  if (searchParams.get("query") === "nothing_measured") return nothing;
  const [from = 0, to = 0, step = 15] = ["start", "end", "step"].map((name) =>
    Number(searchParams.get(name)),
  );
  const isThatDay = new Date(to * 1000).toISOString().startsWith(incidentDay);
  const result = ["a", "b"].map((instance) => ({
    metric: { __name__: "queue_length", instance },
    values: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => [
      from + at * step,
      String(instance === "a" && isThatDay && at > 100 ? 90 : 5 + (at % 3)),
    ]),
  }));
  return { status: "success", data: { resultType: "matrix", result } };
}

describe("monitoring beside a story", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let outside: Awaited<ReturnType<typeof startOutside>>;
  beforeAll(async () => {
    outside = await startOutside((request, response) => {
      if (request.url?.includes("query=slow") && isSlow) {
        held.push(response);
        return;
      }
      const isKnown = request.headers.authorization === "Bearer a token for reading";
      response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" });
      response.end(JSON.stringify(isKnown ? answerTo(request.url ?? "") : {}));
    });
    browser = await openBrowser();
    ({ page, faults } = await signInAsAda(browser));
    const headers = { origin: new URL(page.url()).origin };
    const made = await page.request.post("/api/v1/example", { data: {}, headers });
    const { retrospectiveId } = (await made.json()) as { retrospectiveId: string };
    await page.goto("/settings/monitoring");
    monitoring = `/retrospectives/${retrospectiveId}/timeline/monitoring`;
  });
  afterAll(async () => {
    await browser.close();
    await outside.close();
  });
  let monitoring: string;
  /** While it is, what asks for `slow` waits here. */
  let isSlow = false;
  const held: ServerResponse[] = [];

  it("a source is added and tested, and its token is not shown again", async () => {
    await page.getByRole("button", { name: "New monitoring source" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name", { exact: true }).fill("Production");
    await dialog.getByLabel("Address").fill(outside.url);
    await dialog.getByText("Bearer token").click();
    await dialog.getByLabel("Token", { exact: true }).fill("a token for reading");
    await dialog.getByRole("button", { name: "Add the source" }).click();
    await page.getByRole("button", { name: "Test it: Production" }).click();
    await page.getByText("Production answers.").waitFor();
    await page.getByRole("button", { name: "Edit Production" }).click();
    await dialog.getByText("Credentials are kept").waitFor();
    expect(await page.content()).not.toContain("a token for reading");
    await page.keyboard.press("Escape");
  });

  it("what is typed into a dialog survives a reload, but for what is secret", async () => {
    const dialog = page.getByRole("dialog");
    const afterReload = async (open: () => Promise<void>, label: string, text: string) => {
      await open();
      await dialog.getByLabel(label).fill(text);
      await page.reload();
      await open();
      expect(await dialog.getByLabel(label).inputValue()).toBe(text);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await open();
      expect(await dialog.getByLabel(label).inputValue()).toBe("");
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    };
    await page.getByRole("button", { name: "New monitoring source" }).click();
    await dialog.getByText("Bearer token").click();
    await dialog.getByLabel("Token", { exact: true }).fill("never kept here");
    await dialog.getByLabel("Address").fill("https://typed.example.org");
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).toContain("typed.example.org");
    expect(kept).not.toContain("never kept here");
    await page.keyboard.press("Escape");

    await page.goto(monitoring);
    const curveFrom = (place: string) => async () => {
      await page.getByRole("button", { name: "Add a curve" }).click();
      await page.getByRole("menuitem", { name: place }).click();
    };
    await afterReload(curveFrom("From a monitoring source"), "Query", "sum(rate(orders[5m]))");
    await afterReload(curveFrom("From a table"), "Times and values", "14:00 1\n14:01 2");
    const note = () => page.getByRole("button", { name: "Note a missing signal" }).click();
    await afterReload(note, "What was not measured?", "Age of the oldest order");
  });

  it("curves are looked at, chosen and kept beside earlier days", async () => {
    await page.goto(monitoring);
    await page.getByText("Follows its usual pattern").waitFor();
    await page.getByRole("button", { name: "Add a curve" }).click();
    await page.getByRole("menuitem", { name: "From a monitoring source" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: /^Failed checkouts/u }).click();
    expect(await dialog.getByLabel("Query").inputValue()).toContain("checkouts_total");
    await dialog.getByLabel("Query").fill("queue_length");
    await dialog.getByRole("button", { name: "See what it gives" }).click();
    await dialog.getByLabel(/^b /u).uncheck();
    await dialog.getByLabel("Title").fill("Length of the queue");
    await dialog.getByRole("button", { name: "Keep this curve" }).click();
    const chart = page.getByRole("article", { name: "Length of the queue" });
    await chart.getByText("Departs from its usual pattern").waitFor();
    // Curves are fetched as they come near the window.
    await chart.scrollIntoViewIfNeeded();
    await chart.getByRole("slider").focus();
    await page.keyboard.press("PageUp");
    await chart.getByText("90 %").first().waitFor();
    await chart.getByText("The same as a table").click();
    await chart.getByRole("columnheader", { name: "A day earlier" }).waitFor();
  });

  it("curves that take long can be left: what comes of them is told, and the question is kept", async () => {
    await page.getByRole("button", { name: "Add a curve" }).click();
    await page.getByRole("menuitem", { name: "From a monitoring source" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Query").fill("slow_queue");
    await dialog.getByRole("button", { name: "See what it gives" }).click();
    await dialog.getByLabel("Title").fill("Slow to come");
    isSlow = true;
    await dialog.getByRole("button", { name: /^Keep/u }).click();
    await expect.poll(() => held.length).toBe(4);
    await page.keyboard.press("Escape");
    await page.getByText("The curves are on their way.").waitFor();
    for (const response of held) response.destroy();
    await page.getByText(/broke off/u).waitFor();
    isSlow = false;
    await page.getByRole("button", { name: "Add a curve" }).click();
    await page.getByRole("menuitem", { name: "From a monitoring source" }).click();
    expect(await dialog.getByLabel("Query").inputValue()).toBe("slow_queue");
    await page.keyboard.press("Escape");
  });

  it("a curve comes from a pasted table", async () => {
    await page.getByRole("button", { name: "Add a curve" }).click();
    await page.getByRole("menuitem", { name: "From a table" }).click();
    const dialog = page.getByRole("dialog");
    const rows = Array.from({ length: 30 }, (_, at) => `14:${String(at + 10)},${String(at)},1`);
    await dialog
      .getByLabel("Times and values")
      .fill(["time,orders,a day earlier", ...rows].join("\n"));
    await dialog.getByText("30 times.").waitFor();
    await dialog.getByLabel("Title").fill("Orders");
    await dialog.getByRole("button", { name: "Add the curve" }).click();
    await page.getByRole("article", { name: "Orders" }).getByText("Too little to tell").waitFor();
  });

  it("a curve that fell silent while earlier days went on is offered as a missing signal", async () => {
    const times = Array.from({ length: 60 }, (_, at) => Date.UTC(2026, 2, 7, 14, at));
    const usual = times.map(() => 5);
    const values = times.map((_, at) => (at < 30 ? 5 : null));
    const series = [{ name: "beats", values, baselines: { day: usual, week: usual } }];
    const address = monitoring.replace("/timeline/monitoring", "/monitoring/given-charts");
    await page.request.post(`/api/v1${address}`, {
      data: { title: "Heartbeats", times, series },
      headers: { origin: new URL(page.url()).origin },
    });
    await page.goto(monitoring);
    const beats = page.getByRole("article", { name: "Heartbeats" });
    await beats.getByText(/^Fell silent from .* to .*: no values/u).waitFor();
    await beats.getByRole("button", { name: "Note it as a missing signal" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByLabel("What was not measured?").inputValue()).toBe("Heartbeats");
    expect(await dialog.getByLabel("When would it have told you?").inputValue()).not.toBe("");
    await page.keyboard.press("Escape");
  });

  it("they stand below the band of the timeline once it is unfolded, and zoom with it", async () => {
    await page.goto(monitoring);
    await page.getByRole("link", { name: "Story", exact: true }).click();
    await page.getByRole("button", { name: "Show all lanes" }).click();
    await page.getByRole("img", { name: /^Failed checkouts/u }).waitFor();
    const path = page
      .getByRole("img", { name: /^Failed checkouts/u })
      .locator("path")
      .last();
    const before = await path.getAttribute("d");
    await page.getByRole("button", { name: "Closer (+)" }).click();
    await expect.poll(() => path.getAttribute("d")).not.toBe(before);
  });

  it("what was not measured is noted and becomes an action item that leads back", async () => {
    await page.goto(monitoring);
    await page.getByRole("button", { name: "Add a curve" }).click();
    await page.getByRole("menuitem", { name: "From a monitoring source" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Query").fill("nothing_measured");
    await dialog.getByRole("button", { name: "See what it gives" }).click();
    await dialog.getByRole("button", { name: "Note it as a missing signal" }).click();
    await dialog.getByLabel("What was not measured?").fill("Age of the oldest order");
    await dialog.getByRole("button", { name: "Note it" }).click();
    await page
      .getByRole("button", { name: "Make an action item of “Age of the oldest order”" })
      .click();
    await page.getByRole("link", { name: /Measure age of the oldest order/u }).click();
    await page.getByText("For the missing signal").waitFor();
    await page.getByRole("link", { name: "Age of the oldest order", exact: true }).click();
    await page.waitForURL(/timeline\/monitoring$/u);
  });

  it("curves are chosen for an edition, and stay chosen over a reload", async () => {
    await page.goto(monitoring.replace("timeline/monitoring", "share"));
    const preview = page.getByRole("region", { name: /^Preview/u });
    const failed = preview.getByRole("figure", { name: "Failed checkouts" });
    await failed.getByText("Departs from its usual pattern.").waitFor();
    await page.getByRole("checkbox", { name: "Failed checkouts" }).uncheck();
    await failed.waitFor({ state: "detached" });
    await page.reload();
    await preview.getByRole("figure", { name: "Orders" }).waitFor();
    expect(await failed.count()).toBe(0);
    await page.getByRole("checkbox", { name: "What was measured" }).uncheck();
    await preview
      .getByRole("heading", { name: "What was measured" })
      .waitFor({ state: "detached" });
    expect(await page.getByRole("checkbox", { name: "Failed checkouts" }).count()).toBe(0);
  });

  it("goes wrong nowhere", () => {
    // The browser's own word for the source that broke off.
    expect(faults.filter((fault) => !fault.includes("status of 424"))).toEqual([]);
  });
});
