import { createHmac } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";

const secret = "a secret that both sides know";

/** A release as GitHub tells of it. */
const release = JSON.stringify({
  action: "published",
  release: {
    id: 1,
    tag_name: "v212",
    name: "v212",
    html_url: "https://github.com/northwind/checkout/releases/tag/v212",
    published_at: "2026-03-07T09:40:00Z",
    created_at: "2026-03-07T09:38:00Z",
    draft: false,
    prerelease: false,
    author: { login: "mo" },
  },
  repository: {
    full_name: "northwind/checkout",
    html_url: "https://github.com/northwind/checkout",
  },
  sender: { login: "mo" },
});

describe("what other systems send", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let address: string;
  const deliveries = () => page.getByRole("list", { name: "Deliveries" }).getByRole("listitem");
  const deliver = async (id: string, event: string, body: string, key = secret) => {
    const signature = `sha256=${createHmac("sha256", key).update(body).digest("hex")}`;
    const answer = await fetch(address, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "x-github-event": event,
        "x-github-delivery": id,
        "x-hub-signature-256": signature,
      },
    });
    return answer.status;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, faults } = await signInAsAda(browser));
  });
  afterAll(() => browser.close());

  it("comes to an address that is made here and shown once", async () => {
    await page.goto("/settings/integrations");
    await page.getByRole("button", { name: "New source" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "System" }).fill("GitHub");
    await page.getByRole("option", { name: "GitHub" }).click();
    await dialog.getByLabel("Name", { exact: true }).fill("Releases of the shop");
    await dialog.getByLabel("Webhook secret", { exact: true }).fill(secret);
    await dialog.getByRole("button", { name: "Make the address" }).click();
    await dialog.getByRole("button", { name: "Copy the address" }).waitFor();
    address = (await dialog.getByText(/^https?:\/\//u).innerText()).trim();
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.getByRole("link", { name: "Releases of the shop" }).click();
    await page.getByText("Nothing has come yet.").waitFor();
    expect(await page.getByText(address).count()).toBe(0);
  });

  it("is read, and shown as it came", async () => {
    expect(await deliver("11111111-1111-1111-1111-111111111111", "release", release)).toBeLessThan(
      300,
    );
    await deliveries().getByText("Read", { exact: true }).waitFor();
    await deliveries()
      .filter({ hasText: /1 record.* · 1 KiB/u })
      .waitFor();
    await deliveries().getByRole("button").first().click();
    const body = page.getByRole("region", { name: "Body of the delivery" });
    await body.getByText('"tag_name":"v212"').waitFor();
    await page.keyboard.press("Escape");
  });

  it("that is not understood says why, and can be read again", async () => {
    expect(await deliver("22222222-2222-2222-2222-222222222222", "release", "{")).toBeLessThan(300);
    const failed = deliveries().filter({ hasText: "Not understood" });
    await failed.waitFor();
    await failed.getByRole("button", { name: "Replay" }).click();
    await failed.waitFor();
    await expect.poll(() => deliveries().count()).toBe(2);
  });

  it("with a wrong signature is refused, and the page says so", async () => {
    expect(
      await deliver("33333333-3333-3333-3333-333333333333", "release", release, "another"),
    ).toBe(401);
    await page.reload();
    await page.getByText("Something was refused").waitFor();
    await page.getByRole("link", { name: "Integrations" }).last().click();
    const row = page.getByRole("listitem").filter({ hasText: "Releases of the shop" });
    await row.getByText("Refused lately").waitFor();
    await row.getByText("1 not understood").waitFor();
  });

  it("takes a second secret, and lets go of the first", async () => {
    await page.getByRole("link", { name: "Releases of the shop" }).click();
    await page.getByLabel("Webhook secret", { exact: true }).fill("the secret after it");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    const secrets = page.getByRole("list", { name: "Secrets" }).getByRole("listitem");
    await expect.poll(() => secrets.count()).toBe(2);
    const next = release.replaceAll("v212", "v213").replace('"id":1', '"id":2');
    const id = "44444444-4444-4444-4444-444444444444";
    expect(await deliver(id, "release", next, "the secret after it")).toBeLessThan(300);
    await expect.poll(() => deliveries().count()).toBe(3);
    await secrets.last().getByRole("button", { name: "Remove" }).click();
    await page.getByRole("button", { name: "Remove the secret" }).click();
    await expect.poll(() => secrets.count()).toBe(1);
  });

  it("is taken no more once the source is archived", async () => {
    await page.getByRole("button", { name: "Archive" }).click();
    await page.getByText("This source is archived").waitFor();
    expect(await deliver("55555555-5555-5555-5555-555555555555", "release", release)).toBe(404);
    await page.getByRole("button", { name: "Bring back" }).click();
    await page.getByText("This source is archived").waitFor({ state: "detached" });
  });

  it("goes wrong nowhere", () => {
    expect(faults).toEqual([]);
  });
});
