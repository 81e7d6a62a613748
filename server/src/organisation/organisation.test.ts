import { editOrganisation, getOrganisation } from "@second-story/api/organisation.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("the organisation", () => {
  let test: TestApp;
  let admin: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.createUser("administrator");
  });
  afterAll(() => test.close());

  it("is named, placed and given its own opening words by an administrator", async () => {
    const opening = "We are here to learn.";
    const body = {
      name: "Lantern",
      timeZone: "America/Toronto",
      opening,
      keepDeliveriesDays: 30,
      version: 1,
    };
    await admin.client.call(editOrganisation, { body });
    const reader = await test.createUser("reader");
    await expect(reader.client.call(getOrganisation, {})).resolves.toEqual({
      name: "Lantern",
      timeZone: "America/Toronto",
      opening,
      keepDeliveriesDays: 30,
      version: 2,
    });
    await expect(
      admin.client.call(editOrganisation, { body: { name: "Late", version: 1 } }),
    ).rejects.toMatchObject({ problem: { code: "stale-version", current: { name: "Lantern" } } });
  });

  it.each([6, 3651, 7.5, "30"])("does not keep deliveries for %s days", async (days) => {
    await expect(
      admin.client.call(editOrganisation, {
        body: { keepDeliveriesDays: days as number, version: 2 },
      }),
    ).rejects.toMatchObject({ problem: { status: 422 } });
  });

  it("is not for members to change", async () => {
    const member = await test.createUser("member");
    await expect(
      member.client.call(editOrganisation, { body: { name: "Mine", version: 2 } }),
    ).rejects.toMatchObject({ problem: { status: 403 } });
  });
});
