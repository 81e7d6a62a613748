import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileTexts } from "./hostile-texts.ts";
import { openBrowser } from "./open-browser.ts";
import { signInAsAda } from "./people.ts";

const [script = ""] = hostileTexts;

/** Every page with the example on it: nothing for axe to say, in light on a desk and in the dark on a phone, and no script that runs. */
describe("every page", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  const outside: string[] = [];
  let paths: Readonly<Record<string, string>>;
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, faults } = await signInAsAda(browser));
    const { origin } = new URL(page.url());
    page.on("request", (request) => {
      if (/^https?:/u.test(request.url()) && new URL(request.url()).origin !== origin) {
        outside.push(request.url());
      }
    });
    paths = await fill(page);
  });
  afterAll(() => browser.close());

  const looks = [
    { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    { colorScheme: "dark", viewport: { width: 390, height: 844 } },
  ] as const;

  it.each(looks)(
    "is open to everyone ($colorScheme, $viewport.width wide)",
    async ({ colorScheme, viewport }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize(viewport);
      const found: string[] = [];
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(path);
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        // What is still being fetched shows as bars or dots.
        await page.waitForFunction(
          () => !document.querySelector(".mantine-Skeleton-root, .mantine-Loader-root"),
        );
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.html.slice(0, 160) ?? ""}`,
          ),
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 1) found.push(`${name}: ${String(overflow)} px wider than the window`);
      }
      expect(found).toEqual([]);
    },
    600_000,
  );

  it("runs no script that somebody wrote into a text, and fetches nothing that it names", () => {
    expect(faults.filter((fault) => fault.startsWith("dialog"))).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("is found through the palette, which closes once it has done its work", async () => {
    const palette = page.getByRole("dialog");
    await page.goto("/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Control+k");
    await palette.waitFor();
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await palette.getByRole("textbox").fill("library");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/library$/u);
    await palette.waitFor({ state: "detached" });
  });

  it("goes wrong nowhere", () => {
    expect(faults).toEqual([]);
  });
});

/** The example, published, with script in every field that people fill. */
async function fill(page: Page): Promise<Readonly<Record<string, string>>> {
  const headers = { origin: new URL(page.url()).origin };
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(`/api/v1${path}`, { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  };
  const { retrospectiveId = "" } = await post("/example", {});
  const below = `/retrospectives/${retrospectiveId}`;
  await post("/services", { name: script.slice(0, 60), description: script });
  await post("/teams", { name: script.slice(0, 60) });
  await post("/guests", { name: script });
  await post(`${below}/timeline`, {
    happenedAt: "2026-03-07T14:02:00Z",
    text: script,
    sourceLabel: script,
  });
  for (const [minute, text] of hostileTexts.entries()) {
    const happenedAt = new Date(Date.UTC(2026, 2, 7, 15, minute)).toISOString();
    await post(`${below}/timeline`, { happenedAt, text, sourceLabel: text.slice(0, 100) });
    await post(`${below}/action-items`, { title: text, detail: text });
  }
  await post(`${below}/action-items`, { title: script, detail: script, reason: script });
  await post(`${below}/factors`, { statement: script, category: "process" });
  await post(`${below}/presences`, { label: script, joinedAt: "2026-03-07T14:02:00Z" });
  await post(`${below}/communication-marks`, {
    kind: "waiting",
    text: script,
    from: "2026-03-07T14:02:00Z",
  });
  await post(`${below}/editions`, {
    parts: [
      "overview",
      "numbers",
      "narrative",
      "timeline",
      "monitoring",
      "communication",
      "factors",
      "action-items",
    ],
    version: 1,
  });
  const incidents = await page.request.get("/api/v1/incidents");
  const { items } = (await incidents.json()) as { items: { id: string }[] };
  return {
    home: "/",
    incidents: "/incidents",
    "new incident": "/incidents/new",
    incident: `/incidents/${items[0]?.id ?? ""}`,
    retrospectives: "/retrospectives",
    overview: below,
    timeline: `${below}/timeline`,
    evidence: `${below}/timeline/evidence`,
    communication: `${below}/timeline/communication`,
    monitoring: `${below}/timeline/monitoring`,
    analysis: `${below}/analysis`,
    actions: `${below}/actions`,
    share: `${below}/share`,
    history: `${below}/history`,
    "all actions": "/actions",
    library: "/library",
    edition: `/library/${retrospectiveId}/1`,
    rules: "/language-rules",
    people: "/settings/people",
    teams: "/settings/teams",
    services: "/settings/services",
    severities: "/settings/severities",
    organisation: "/settings/organisation",
    integrations: "/settings/integrations",
    "monitoring sources": "/settings/monitoring",
    data: "/settings/data",
    account: "/settings/account",
    sessions: "/settings/sessions",
    tokens: "/settings/tokens",
    appearance: "/settings/appearance",
    nowhere: "/nowhere",
  };
}
