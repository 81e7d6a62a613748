import { createGuest, deleteGuest, editGuest, listGuests } from "@second-story/api/guests.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";

describe("guests", () => {
  let test: TestApp;
  let admin: TestUser;
  let member: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.createUser("administrator");
    member = await test.createUser("member");
  });
  afterAll(() => test.close());

  it("are added by members, found by name or handle, and corrected", async () => {
    const guest = await member.client.call(createGuest, {
      body: { name: "Vera of Cloud Co", handle: "vera" },
    });
    const found = await member.client.call(listGuests, { query: { search: "cloud" } });
    expect(found.items).toEqual([guest]);
    const params = { guestId: guest.id };
    const edited = await member.client.call(editGuest, {
      params,
      body: { name: "Vera", version: 1 },
    });
    expect(edited).toMatchObject({ name: "Vera", handle: "vera", version: 2 });
    await expect(
      member.client.call(editGuest, { params, body: { name: "V", version: 1 } }),
    ).rejects.toMatchObject({ problem: { code: "stale-version", current: { name: "Vera" } } });
  });

  it("are removed by administrators, unless they took part somewhere", async () => {
    const guest = await member.client.call(createGuest, { body: { name: "Gil" } });
    const params = { guestId: guest.id };
    await expect(member.client.call(deleteGuest, { params })).rejects.toMatchObject({
      problem: { status: 403 },
    });
    const retrospectiveId = v7();
    await test.context.db
      .insertInto("retrospectives")
      .values({ id: retrospectiveId, title: "Outage" })
      .execute();
    await test.context.db
      .insertInto("participants")
      .values({ id: v7(), retrospective_id: retrospectiveId, guest_id: guest.id })
      .execute();
    await expect(admin.client.call(deleteGuest, { params })).rejects.toMatchObject({
      problem: { status: 409 },
    });
    await test.context.db.deleteFrom("participants").execute();
    await admin.client.call(deleteGuest, { params });
    await expect(admin.client.call(deleteGuest, { params })).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });

  it("are not for readers to add", async () => {
    const reader = await test.createUser("reader");
    await expect(reader.client.call(createGuest, { body: { name: "X" } })).rejects.toMatchObject({
      problem: { status: 403 },
    });
  });
});
