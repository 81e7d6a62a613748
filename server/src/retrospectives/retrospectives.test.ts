import { listHistory } from "@second-story/api/history.ts";
import { createIncident } from "@second-story/api/incidents.ts";
import { addParticipant } from "@second-story/api/participants.ts";
import {
  createRetrospective,
  editRetrospective,
  getRetrospective,
  listRetrospectives,
  moveRetrospective,
  waiveGate,
  withdrawWaiver,
} from "@second-story/api/retrospectives.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("retrospectives", () => {
  let test: TestApp;
  let lead: TestUser;
  let incidentIds: string[];
  beforeAll(async () => {
    test = await createTestApp();
    lead = await test.createUser("member", undefined, "Mira");
    const { items } = await lead.client.call(listSeverities, {});
    incidentIds = [];
    for (const { id, name } of items) {
      const body = { title: `A ${name} incident`, severityId: id };
      incidentIds.push((await lead.client.call(createIncident, { body })).id);
    }
  });
  afterAll(() => test.close());

  const start = (ranks: readonly number[] = [1], more: object = {}) =>
    lead.client.call(createRetrospective, {
      body: {
        title: "What the pool taught us",
        incidentIds: ranks.map((rank) => incidentIds[rank - 1] ?? ""),
        ...more,
      },
    });
  const view = (retrospectiveId: string, user = lead) =>
    user.client.call(getRetrospective, { params: { retrospectiveId } });
  const move = (
    retrospectiveId: string,
    to:
      | "scheduled"
      | "preparing"
      | "meeting"
      | "reviewing"
      | "published"
      | "closed"
      | "skipped"
      | "draft",
    version: number,
    reason?: string,
  ) =>
    lead.client.call(moveRetrospective, {
      params: { retrospectiveId },
      body: { to, version, ...(reason === undefined ? {} : { reason }) },
    });

  it("takes its depth from the worst severity and covers several incidents", async () => {
    expect(await start([3, 2])).toMatchObject({ depth: "full", severity: { name: "SEV2" } });
    const light = await start([3, 5]);
    expect(light).toMatchObject({ depth: "light", severity: { name: "SEV3" } });
    expect(light.incidents.map(({ title }) => title)).toEqual([
      "A SEV3 incident",
      "A SEV5 incident",
    ]);
  });

  it("asks for a reason for less depth than the severity has", async () => {
    await expect(start([1], { depth: "none" })).rejects.toMatchObject({
      problem: { status: 422, fields: [{ path: "depthBecause" }] },
    });
    const reason = { depth: "light", depthBecause: "The same cause was looked at last week." };
    expect(await start([1], reason)).toMatchObject(reason);
  });

  it("needs an incident, or the span of a project", async () => {
    await expect(start([])).rejects.toMatchObject({
      problem: { fields: [{ path: "incidentIds" }] },
    });
    const project = { kind: "project", startsOn: "2026-01-01", endsOn: "2025-12-01" };
    await expect(start([], project)).rejects.toMatchObject({
      problem: { fields: [{ path: "endsOn" }] },
    });
    expect(await start([], { ...project, endsOn: "2026-02-01" })).toMatchObject({ depth: "full" });
  });

  it("says what is missing, and goes on once it is there", async () => {
    const { id } = await start();
    const before = await view(id);
    expect(before.workspace?.nextStep).toEqual({
      sentence: "Choose a date and time for the meeting.",
      to: "scheduled",
    });
    await expect(move(id, "scheduled", 1)).rejects.toMatchObject({
      problem: { status: 409, fields: [{ path: "date-set" }] },
    });
    await lead.client.call(editRetrospective, {
      params: { retrospectiveId: id },
      body: { scheduledFor: "2026-03-12T10:00:00Z", version: 1 },
    });
    expect(await move(id, "scheduled", 2)).toMatchObject({ state: "scheduled", version: 3 });
    await expect(move(id, "closed", 3)).rejects.toMatchObject({ problem: { code: "conflict" } });
  });

  it("lets a lead waive a gate, on record, and take that back", async () => {
    const { id } = await start();
    const params = { retrospectiveId: id, gate: "date-set" as const };
    const reason = "We meet as soon as everybody is rested.";
    await lead.client.call(waiveGate, { params, body: { reason } });
    const { workspace } = await view(id);
    expect(workspace?.waivers).toMatchObject([
      { gate: "date-set", reason, waivedBy: { name: "Mira" } },
    ]);
    await expect(lead.client.call(waiveGate, { params, body: { reason } })).rejects.toMatchObject({
      problem: { status: 409 },
    });
    await move(id, "scheduled", 1);
    await lead.client.call(withdrawWaiver, { params });
    expect((await view(id)).workspace?.waivers).toEqual([]);
    const history = await lead.client.call(listHistory, { params: { retrospectiveId: id } });
    expect(history.items.map(({ sentence }) => sentence)).toEqual([
      "withdrew the waiver of “A date for the meeting”",
      "moved it from Draft to Scheduled",
      "waived “A date for the meeting”",
      "started the retrospective",
    ]);
    expect(history.items[2]).toMatchObject({ actor: { name: "Mira" }, reason });
  });

  it("pages its history", async () => {
    const { id } = await start();
    await lead.client.call(editRetrospective, {
      params: { retrospectiveId: id },
      body: { title: "Another", access: "involved", version: 1 },
    });
    const params = { retrospectiveId: id };
    const first = await lead.client.call(listHistory, { params, query: { limit: 2 } });
    expect(first.items.map(({ sentence }) => sentence)).toEqual([
      "changed the title",
      "changed who can read it to “Involved only”",
    ]);
    const rest = await lead.client.call(listHistory, {
      params,
      query: { after: first.next ?? "" },
    });
    expect(rest).toMatchObject({ items: [{ sentence: "started the retrospective" }], next: null });
  });

  it("skips only with a reason, and can be taken up again", async () => {
    const { id } = await start();
    await expect(move(id, "skipped", 1)).rejects.toMatchObject({
      problem: { status: 422, fields: [{ path: "reason" }] },
    });
    const skipped = await move(id, "skipped", 1, "Covered by another one.");
    expect(skipped).toMatchObject({ state: "skipped", skippedBecause: "Covered by another one." });
    expect(await move(id, "draft", 2)).toMatchObject({ state: "draft", skippedBecause: null });
  });

  it("is published through an edition alone", async () => {
    const { id } = await start([3]);
    await move(id, "preparing", 1);
    await move(id, "reviewing", 2);
    await expect(move(id, "published", 3)).rejects.toMatchObject({
      problem: { code: "conflict", detail: expect.stringContaining("edition") },
    });
  });

  it("closes once every action item was seen through, and can be reopened", async () => {
    const { id } = await start([3]);
    const { db } = test.context;
    await db
      .updateTable("retrospectives")
      .set({ state: "published" })
      .where("id", "=", id)
      .execute();
    const item = { retrospective_id: id, title: "Limit the pool" };
    const [open, dropped] = [v7(), v7()];
    await db
      .insertInto("action_items")
      .values([
        { ...item, id: open, state: "done" },
        { ...item, id: dropped, state: "dropped" },
      ])
      .execute();
    await expect(move(id, "closed", 1)).rejects.toMatchObject({
      problem: { status: 409, fields: [{ path: "actions-settled" }] },
    });
    expect((await view(id)).workspace?.counts).toMatchObject({
      actionItems: 2,
      unsettledActionItems: 1,
    });
    await db
      .updateTable("action_items")
      .set({ state: "verified" })
      .where("id", "=", open)
      .execute();
    const closed = await move(id, "closed", 1);
    expect(closed.closedAt).not.toBeNull();
    expect(await move(id, "published", 2)).toMatchObject({ state: "published", closedAt: null });
  });

  it("lets one of two transitions at once through and tells the other", async () => {
    const { id } = await start([3]);
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => move(id, "preparing", 1)),
    );
    const told = results
      .filter((one) => one.status === "rejected")
      .map(({ reason }) => reason as unknown);
    expect(told).toHaveLength(7);
    for (const error of told) {
      expect(error).toMatchObject({
        problem: { code: "stale-version", current: { state: "preparing" } },
      });
    }
    const history = await lead.client.call(listHistory, { params: { retrospectiveId: id } });
    expect(history.items.filter(({ action }) => action === "moved")).toHaveLength(1);
  });

  it("answers a stale edit with the current row", async () => {
    const { id } = await start();
    const params = { retrospectiveId: id };
    await lead.client.call(editRetrospective, { params, body: { title: "One", version: 1 } });
    await expect(
      lead.client.call(editRetrospective, { params, body: { title: "Two", version: 1 } }),
    ).rejects.toMatchObject({ problem: { code: "stale-version", current: { title: "One" } } });
  });

  it("lists by state, words, severity and what is mine", async () => {
    const other = await test.createUser();
    const { id } = await start([4], { title: "Zebra crossing" });
    await lead.client.call(addParticipant, {
      params: { retrospectiveId: id },
      body: { person: { userId: other.userId } },
    });
    const list = async (query: object, user = lead) =>
      (await user.client.call(listRetrospectives, { query })).items.map(({ title }) => title);
    expect(await list({ search: "zebras" })).toEqual(["Zebra crossing"]);
    expect(await list({ search: "SEV4", state: ["draft", "meeting"] })).toEqual(["Zebra crossing"]);
    expect(await list({ search: "zebra", state: "closed" })).toEqual([]);
    expect(await list({ mine: "true" }, other)).toEqual(["Zebra crossing"]);
    expect(await list({ incidentId: incidentIds[3] ?? "" })).toEqual(["Zebra crossing"]);
    const paged = await lead.client.call(listRetrospectives, { query: { limit: 1 } });
    const next = await list({ limit: 1, after: paged.next ?? "" });
    expect(next).toHaveLength(1);
    expect(paged.items[0]?.title).toBe("Zebra crossing");
    expect(next).not.toContain("Zebra crossing");
  });
});
