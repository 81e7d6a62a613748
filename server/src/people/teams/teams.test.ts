import { createTeam, editTeam, listTeams } from "@second-story/api/teams.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";

describe("teams", () => {
  let test: TestApp;
  let admin: TestUser;
  let member: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.createUser("administrator", undefined, "Ada");
    member = await test.createUser("member", undefined, "Milo");
  });
  afterAll(() => test.close());

  it("have members, by name", async () => {
    const memberIds = [member.userId, admin.userId, member.userId];
    const team = await admin.client.call(createTeam, { body: { name: "Payments", memberIds } });
    expect(team).toMatchObject({
      name: "Payments",
      members: [
        { id: admin.userId, name: "Ada" },
        { id: member.userId, name: "Milo" },
      ],
    });
    const { items } = await member.client.call(listTeams, {});
    expect(items).toEqual([team]);
  });

  it("change name and members, and are archived", async () => {
    const team = await admin.client.call(createTeam, { body: { name: "Search" } });
    const params = { teamId: team.id };
    const edited = await admin.client.call(editTeam, {
      params,
      body: { memberIds: [member.userId], version: 1 },
    });
    expect(edited).toMatchObject({ name: "Search", members: [{ name: "Milo" }], version: 2 });
    await expect(
      admin.client.call(editTeam, { params, body: { memberIds: [], version: 1 } }),
    ).rejects.toMatchObject({
      problem: { code: "stale-version", current: { members: [{ name: "Milo" }] } },
    });
    await admin.client.call(editTeam, { params, body: { archived: true, version: 2 } });
    const { items } = await member.client.call(listTeams, { query: { archived: "true" } });
    expect(items.map(({ name }) => name)).toEqual(["Search"]);
  });

  it("have names of their own and members who exist", async () => {
    await admin.client.call(createTeam, { body: { name: "Platform" } });
    await expect(
      admin.client.call(createTeam, { body: { name: "PLATFORM" } }),
    ).rejects.toMatchObject({ problem: { status: 409, code: "conflict" } });
    const memberIds = ["01900000-0000-7000-8000-00000000dead"];
    await expect(
      admin.client.call(createTeam, { body: { name: "Ghosts", memberIds } }),
    ).rejects.toMatchObject({ problem: { status: 409 } });
    const { items } = await admin.client.call(listTeams, {});
    expect(items.map(({ name }) => name)).not.toContain("Ghosts");
  });

  it("are for administrators to change", async () => {
    await expect(member.client.call(createTeam, { body: { name: "Mine" } })).rejects.toMatchObject({
      problem: { status: 403 },
    });
  });
});
