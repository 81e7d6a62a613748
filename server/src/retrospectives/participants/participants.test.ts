import { createIncident } from "@second-story/api/incidents.ts";
import {
  addParticipant,
  editParticipant,
  listParticipants,
  removeParticipant,
} from "@second-story/api/participants.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";

describe("participants", () => {
  let test: TestApp;
  let lead: TestUser;
  let params: { retrospectiveId: string };
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    lead = await test.createUser();
    const [severity] = (await lead.client.call(listSeverities, {})).items;
    const incident = await lead.client.call(createIncident, {
      body: { title: "Queue stood still", severityId: severity?.id ?? "" },
    });
    const body = { title: "The queue", incidentIds: [incident.id] };
    params = { retrospectiveId: (await lead.client.call(createRetrospective, { body })).id };
  });

  const add = (userId: string, roles: ("facilitator" | "incident-commander" | "scribe")[] = []) =>
    lead.client.call(addParticipant, { params, body: { person: { userId }, roles } });
  const closeAccount = (userId: string) =>
    test.context.db
      .updateTable("users")
      .set({ disabled_at: new Date() })
      .where("id", "=", userId)
      .execute();

  it("takes users and guests, each with several roles and an involvement, once", async () => {
    const other = await test.createUser("reader", undefined, "Ada");
    const guestId = v7();
    await test.context.db
      .insertInto("guests")
      .values({ id: guestId, name: "Jo of the vendor" })
      .execute();
    await add(other.userId, ["facilitator", "scribe", "scribe"]);
    await lead.client.call(addParticipant, {
      params,
      body: { person: { guestId }, involvement: ["debugged", "resolved"] },
    });
    const { items } = await lead.client.call(listParticipants, { params });
    expect(items).toMatchObject([
      { person: { kind: "user", name: "Ada" }, roles: ["facilitator", "scribe"] },
      {
        person: { kind: "guest", name: "Jo of the vendor" },
        involvement: ["debugged", "resolved"],
      },
    ]);
    await expect(add(other.userId)).rejects.toMatchObject({ problem: { status: 409 } });
  });

  it("advises against a facilitator who commanded, and does not forbid it", async () => {
    const other = await test.createUser("member", undefined, "Ada");
    await add(other.userId, ["facilitator", "incident-commander"]);
    const { advice } = await lead.client.call(listParticipants, { params });
    expect(advice).toEqual([expect.stringContaining("Ada is facilitator and incident commander.")]);
  });

  it("refuses somebody who is not there, and a closed account", async () => {
    await expect(add(v7())).rejects.toMatchObject({ problem: { status: 409 } });
    const other = await test.createUser();
    await closeAccount(other.userId);
    await expect(add(other.userId)).rejects.toMatchObject({ problem: { status: 409 } });
  });

  it("answers a stale edit with the current row", async () => {
    const { id } = await add((await test.createUser()).userId);
    const one = { params: { ...params, participantId: id } };
    await lead.client.call(editParticipant, { ...one, body: { roles: ["scribe"], version: 1 } });
    await expect(
      lead.client.call(editParticipant, { ...one, body: { roles: [], version: 1 } }),
    ).rejects.toMatchObject({
      problem: { code: "stale-version", current: { roles: ["scribe"], version: 2 } },
    });
  });

  it("never loses its last lead, even when two let go at once", async () => {
    const [first, second] = [await test.createUser(), await test.createUser()];
    const one = await add(first.userId, ["facilitator"]);
    const two = await add(second.userId, ["facilitator"]);
    await closeAccount(lead.userId);
    const results = await Promise.allSettled([
      first.client.call(removeParticipant, { params: { ...params, participantId: one.id } }),
      second.client.call(editParticipant, {
        params: { ...params, participantId: two.id },
        body: { roles: ["scribe"], version: 1 },
      }),
    ]);
    const refused = results.filter((one) => one.status === "rejected");
    expect(refused).toMatchObject([{ reason: { problem: { code: "conflict" } } }]);
  });
});
