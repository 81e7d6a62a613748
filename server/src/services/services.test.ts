import { createService, editService, listServices } from "@second-story/api/services.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("services", () => {
  let test: TestApp;
  let member: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
  });
  afterAll(() => test.close());

  it("lists what was added, by name", async () => {
    for (const name of ["checkout", "billing"]) {
      await member.client.call(createService, { body: { name } });
    }
    const { items } = await member.client.call(listServices, {});
    expect(items.map(({ name }) => name)).toEqual(["billing", "checkout"]);
  });

  it("refuses a second service of the same name", async () => {
    await expect(
      member.client.call(createService, { body: { name: "Checkout" } }),
    ).rejects.toMatchObject({ problem: { status: 409, code: "conflict" } });
  });

  it("answers a stale edit with the current row", async () => {
    const service = await member.client.call(createService, { body: { name: "search" } });
    const params = { serviceId: service.id };
    await member.client.call(editService, { params, body: { name: "finder", version: 1 } });
    await expect(
      member.client.call(editService, { params, body: { name: "seeker", version: 1 } }),
    ).rejects.toMatchObject({
      problem: { code: "stale-version", current: { name: "finder", version: 2 } },
    });
  });

  it("is not for readers to change", async () => {
    const reader = await test.createUser("reader");
    await expect(
      reader.client.call(createService, { body: { name: "queue" } }),
    ).rejects.toMatchObject({ problem: { status: 403 } });
  });
});
