import { getMe } from "@second-story/api/people.ts";
import { checkSetupLink, completeSetup, getSetup } from "@second-story/api/setup.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLinkToken } from "../people/account-links/make-link.ts";
import { hashToken } from "../people/api-token.ts";
import { browse } from "../testing/browse.ts";
import { createTestApp, type TestApp } from "../testing/create-test-app.ts";
import { ensureSetupLink } from "./ensure-setup-link.ts";

const baseUrl = "https://retro.example.org";
const body = {
  organisation: { name: "Example", timeZone: "Europe/Vienna" },
  administrator: { name: "Mira", email: "Mira@Example.org", password: "quiet harbour lamps" },
};

describe("the first start", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await test.context.db.deleteFrom("organisation").execute();
  });
  afterAll(() => test.close());

  const makeLink = () => ensureSetupLink(test.context.db, test.context.now(), baseUrl);
  const tokenOf = (link: string | undefined): string => link?.split("/").at(-1) ?? "";

  it("makes a link under the product's address, new at each start", async () => {
    const first = await makeLink();
    const second = await makeLink();
    expect(first).toMatch(/^https:\/\/retro\.example\.org\/setup\/[\w-]{43}$/u);
    const check = (link: string | undefined) =>
      test.client.call(checkSetupLink, { body: { token: tokenOf(link) } });
    await expect(check(first)).rejects.toMatchObject({ problem: { code: "gone" } });
    await expect(check(second)).resolves.toEqual({ isGood: true });
  });

  it("keeps nothing from which the link could be read", async () => {
    const token = tokenOf(await makeLink());
    const rows = await test.context.db.selectFrom("setup_links").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("sets up once, however many try at the same time, and signs in", async () => {
    const token = tokenOf(await makeLink());
    const browsers = Array.from({ length: 5 }, () => browse(test));
    const results = await Promise.allSettled(
      browsers.map(({ client }) => client.call(completeSetup, { body: { ...body, token } })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      ...Array.from({ length: 4 }, () => "rejected"),
    ]);
    const winner = browsers[results.findIndex(({ status }) => status === "fulfilled")];
    await expect(winner?.client.call(getMe, {})).resolves.toMatchObject({
      email: "mira@example.org",
      role: "administrator",
    });
  });

  it("is over afterwards: no link is made, and old ones are worth nothing", async () => {
    expect(await makeLink()).toBeUndefined();
    await expect(test.client.call(getSetup, {})).resolves.toEqual({ isSetUp: true });
    const token = makeLinkToken();
    await test.context.db
      .insertInto("setup_links")
      .values({ token_hash: hashToken(token) })
      .execute();
    await expect(
      test.client.call(completeSetup, { body: { ...body, token } }),
    ).rejects.toMatchObject({ problem: { status: 410, code: "gone" } });
    const count = await test.context.db.selectFrom("users").select("id").execute();
    expect(count).toHaveLength(1);
  });
});
