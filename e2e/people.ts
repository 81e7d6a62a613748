import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import { openPage } from "./open-browser.ts";

/** Sets the installation up when nobody has, and signs the administrator in on a page of their own. */
export async function signInAsAda(
  browser: Browser,
): Promise<{ page: Page; faults: readonly string[] }> {
  const { address, setupLink } = inject("product");
  const opened = await openPage(browser, { baseURL: address });
  const { page } = opened;
  const answer = await page.request.get("/api/v1/setup");
  const { isSetUp } = (await answer.json()) as { isSetUp: boolean };
  if (isSetUp) {
    await page.request.post("/api/v1/sessions", {
      data: { email: ada.email, password: ada.password },
    });
    await page.goto("/");
    return opened;
  }
  await page.goto(setupLink);
  await page.getByLabel("Name", { exact: true }).fill("Northwind Shop");
  await page.getByLabel("Your name").fill(ada.name);
  await page.getByLabel("E-mail").fill(ada.email);
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { name: /Ada/u }).waitFor();
  return opened;
}

const ada = {
  name: "Ada Moreau",
  email: "ada@example.org",
  password: "a phrase that is long enough",
};

/** Invites somebody by link, as an administrator does, and signs them in on a page of their own. */
export async function signInAsColleague(
  browser: Browser,
  administrator: Page,
  name: string,
): Promise<{ page: Page; faults: readonly string[] }> {
  const invited = await administrator.request.post("/api/v1/invitations", {
    data: { role: "member" },
    headers: { origin: inject("product").address },
  });
  const { link } = (await invited.json()) as { link: string };
  const opened = await openPage(browser, { baseURL: inject("product").address });
  const { page } = opened;
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail").fill(`${name.toLowerCase().replaceAll(" ", ".")}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill("another long enough phrase");
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("heading", { name: new RegExp(name.split(" ")[0] ?? name, "u") }).waitFor();
  return opened;
}
