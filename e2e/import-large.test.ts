import { buildSlackExport } from "@second-story/evidence/testing/build-slack-export.ts";
import { buildZip } from "@second-story/evidence/testing/build-zip.ts";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";
import { startRetrospective } from "./start-retrospective.ts";

const megabyte = 1024 * 1024;

describe("a large export", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let folder: string;
  let address: string;
  const dialog = () => page.getByRole("dialog", { name: "Import evidence" });
  const channels = () => dialog().getByRole("group", { name: /^Channels/u });
  const rows = () => dialog().getByRole("list", { name: "What was found" }).getByRole("listitem");
  /** Workers that read a file; the language has one of its own. */
  const readers = () => page.workers().filter((one) => one.url().includes("read-worker")).length;
  const keep = (count: string) =>
    dialog().getByRole("button", { name: `Keep ${count} in the tray`, exact: true });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "second-story-import-"));
    browser = await openBrowser();
    ({ page, faults } = await signInAsAda(browser));
    const milestones = {
      "impact-started": "2026-01-02T00:00:00Z",
      resolved: "2026-01-02T03:00:00Z",
    };
    const incident = { timeZone: "UTC", milestones };
    const started = await startRetrospective(page, "A workspace of messages", incident);
    address = `${started.address}/timeline`;
    // Ten channels over three days, a hundred messages a day in each, the first of them just after midnight.
    await writeFile(join(folder, "workspace.zip"), buildSlackExport(3000));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("is offered around the incident, with what lies there in each channel", async () => {
    await page.goto(address);
    await drop("workspace.zip");
    const around = dialog().getByRole("button", { name: "Around the incident" });
    await around.waitFor();
    expect(await around.getAttribute("aria-pressed")).toBe("true");
    await keep("1,000").waitFor();
    await dialog().getByRole("button", { name: "All of it" }).click();
    await keep("3,000").waitFor();
    await around.click();
    await keep("1,000").waitFor();
  });

  it("is narrowed to channels by name, and to hours", async () => {
    await channels().getByRole("button", { name: "None" }).click();
    expect(await keep("0").isDisabled()).toBe(true);
    await dialog().getByText("Nothing lies in what is chosen above.").waitFor();
    await channels().getByRole("searchbox", { name: "Find channels" }).fill("channel-7");
    await channels().getByRole("checkbox", { name: "channel-7" }).check();
    await channels().getByRole("searchbox").fill("");
    await channels().getByRole("checkbox", { name: "channel-3" }).check();
    await channels().getByText("2 of 10").waitFor();
    await keep("200").waitFor();
    // In channel-7 the messages of that day come second by second from 00:36:40 on.
    await dialog().getByLabel("To", { exact: true }).fill("2026-01-02T00:37");
    await keep("120").waitFor();
  });

  it("shows what is left in the order of time, and lets single ones go", async () => {
    const times = await rows()
      .locator("time")
      .evaluateAll((found) => found.map((time) => time.getAttribute("datetime") ?? ""));
    expect(times.length).toBeGreaterThan(10);
    expect(times).toEqual(times.toSorted());
    await rows().first().getByRole("checkbox").uncheck();
    await keep("119").waitFor();
  });

  it("brings in what was chosen and nothing else", async () => {
    await keep("119").click();
    await page.getByRole("heading", { name: "119 messages in the tray, of 3,000 found" }).waitFor();
    const told = page.getByRole("table", { name: "What was left out" });
    await told.getByRole("row", { name: "In a channel or file that was not chosen" }).waitFor();
    const path = `/api/v1${address.replace("/timeline", "")}/tray/messages?limit=2000`;
    const list = async () => {
      const { items } = (await (await page.request.get(path)).json()) as {
        items: { channel: string; at: string }[];
      };
      return items;
    };
    await expect.poll(async () => (await list()).length).toBe(119);
    const items = await list();
    expect(new Set(items.map(({ channel }) => channel))).toEqual(
      new Set(["channel-3", "channel-7"]),
    );
    for (const { at } of items) expect(at <= "2026-01-02T00:37").toBe(true);
  });

  it("is read from the disk when it has more than fifty megabytes, and can be cancelled meanwhile", async () => {
    const files = {
      "old.txt": "2026-01-01T00:00:00Z began\n".padEnd(55 * megabyte, " "),
      "shop.log": "2026-01-02T00:10:00Z pool is full\n2026-01-02T00:20:00Z rolled back\n",
    };
    await writeFile(join(folder, "large.zip"), buildZip(files, { stored: true }));
    await again();
    await drop("large.zip");
    await dialog().getByText("3 entries found.").waitFor();
    await keep("3").waitFor();
    expect(
      await dialog()
        .getByRole("group", { name: /^Sources/u })
        .innerText(),
    ).toContain("shop.log");

    const line = (index: number) =>
      `${new Date(Date.UTC(2026, 0, 2) + index * 500).toISOString()} ERROR pool of checkout is full, request ${String(index)} ${"waits for a connection, ".repeat(75)}\n`;
    const lines = Array.from({ length: 30_000 }, (_, index) => line(index));
    await writeFile(join(folder, "shop.log"), lines.join(""));
    await again();
    await drop("shop.log");
    await dialog().getByText("Nothing is sent yet.").waitFor();
    await dialog().getByRole("button", { name: "Cancel" }).click();
    await dialog().getByText("Drop a file here").waitFor();
    await expect.poll(readers, { timeout: 20_000 }).toBe(0);

    await drop("shop.log");
    await dialog().getByText("30,000 entries found").waitFor();
    expect(await rows().count()).toBeLessThan(60);
  });

  it("goes on being sent when the page is left, and says when it is there", async () => {
    await dialog().getByLabel("To", { exact: true }).fill("2026-01-02T00:30");
    await keep("3,601").click();
    await dialog()
      .getByText(/Sending: [\d,]+ of 3,601 messages/u)
      .waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Evidence", exact: true }).click();
    await page.getByText("3,601 messages in the tray.").waitFor({ timeout: 90_000 });
    await expect.poll(readers, { timeout: 20_000 }).toBe(0);
  });

  it("nothing went wrong", () => {
    expect(faults).toEqual([]);
  });

  async function drop(name: string): Promise<void> {
    if (!(await dialog().isVisible())) {
      await page
        .getByRole("button", { name: "Import", exact: true })
        .or(page.getByRole("button", { name: "Import what you have" }))
        .first()
        .click();
    }
    await page.locator("input[type=file]").setInputFiles(join(folder, name));
  }

  async function again(): Promise<void> {
    await dialog()
      .getByRole("button", { name: "Import something else" })
      .or(dialog().getByRole("button", { name: "Start over" }))
      .click();
  }
});
