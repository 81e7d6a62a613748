import {
  createIncident,
  deleteIncident,
  editIncident,
  getIncident,
  listIncidents,
  restoreIncident,
} from "@second-story/api/incidents.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { createService } from "@second-story/api/services.ts";
import { editSeverity, listSeverities } from "@second-story/api/severities.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("incidents", () => {
  let test: TestApp;
  let member: TestUser;
  let severityId: string;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
    const { items } = await member.client.call(listSeverities, {});
    severityId = items[1]?.id ?? "";
  });
  afterAll(() => test.close());

  const create = (body: Partial<RouteRequest<typeof createIncident>["body"]> = {}) =>
    member.client.call(createIncident, {
      body: { title: "Checkout answers with errors", severityId, ...body },
    });
  const get = (incidentId: string) => member.client.call(getIncident, { params: { incidentId } });

  it("begins with a title and a severity; what is not known is absent", async () => {
    const incident = await create();
    expect(incident).toMatchObject({
      severity: { name: "SEV2" },
      milestones: {},
      durations: [],
      customersImpacted: null,
      beforeCustomers: null,
      version: 1,
    });
  });

  it("derives durations from milestones and explains an odd order", async () => {
    const { id } = await create({
      milestones: {
        "impact-started": "2026-03-07T16:32:00+02:00",
        detected: "2026-03-07T14:46:30Z",
        resolved: "2026-03-07T14:00:00Z",
      },
    });
    const incident = await get(id);
    expect(incident.milestones["impact-started"]).toBe("2026-03-07T14:32:00.000Z");
    expect(incident.durations).toEqual([
      { kind: "to-detect", seconds: 870, explanation: null },
      { kind: "to-resolve", seconds: -1920, explanation: expect.stringContaining("backwards") },
    ]);
    expect(incident.orderNotes[0]).toContain("“Resolved” is set earlier than “Impact started”");
  });

  it("changes single milestones and leaves the others", async () => {
    const { id } = await create({
      milestones: { detected: "2026-03-07T14:00:00Z", resolved: "2026-03-07T15:00:00Z" },
    });
    const edited = await member.client.call(editIncident, {
      params: { incidentId: id },
      body: { version: 1, milestones: { resolved: null, mitigated: "2026-03-07T14:30:00Z" } },
    });
    expect(edited.milestones).toEqual({
      detected: "2026-03-07T14:00:00.000Z",
      mitigated: "2026-03-07T14:30:00.000Z",
    });
  });

  it("keeps every number of an incident, and unknown apart from zero", async () => {
    const service = await member.client.call(createService, { body: { name: "checkout" } });
    const { id, version } = await create({ serviceIds: [service.id, service.id] });
    const numbers = {
      discoveredBy: "support-or-customer",
      beforeCustomers: false,
      customersImpacted: { count: 0, precision: "exact" },
      customersShare: 12.35,
      experienced: ["slow", "errors"],
      inWhoseWords: "“I could not pay.”",
      stress: "exhausting",
    } as const;
    const body = { version, ...numbers, experienced: [...numbers.experienced] };
    await member.client.call(editIncident, { params: { incidentId: id }, body });
    expect(await get(id)).toMatchObject({ ...numbers, services: [{ name: "checkout" }] });
  });

  it("answers a stale edit with the current row", async () => {
    const { id } = await create();
    const params = { incidentId: id };
    await member.client.call(editIncident, { params, body: { title: "One", version: 1 } });
    await expect(
      member.client.call(editIncident, { params, body: { title: "Two", version: 1 } }),
    ).rejects.toMatchObject({
      problem: { code: "stale-version", current: { title: "One", version: 2 } },
    });
  });

  it.each([
    ["a service that does not exist", { serviceIds: [crypto.randomUUID()] }, 409],
    ["a share above 100", { customersShare: 101 }, 422],
    ["a count below zero", { customersImpacted: { count: -1, precision: "exact" as const } }, 422],
    ["a zone that does not exist", { timeZone: "Mars/Olympus" }, 422],
  ])("refuses %s with a sentence", async (_, body, status) => {
    await expect(create(body)).rejects.toMatchObject({
      problem: { status, detail: expect.stringMatching(/\.$/u) },
    });
  });

  it("takes an incident out and brings it back, unless it has a retrospective", async () => {
    const { id } = await create({ title: "Deleted by mistake" });
    const params = { incidentId: id };
    await member.client.call(deleteIncident, { params });
    const listed = await member.client.call(listIncidents, { query: { search: "mistake" } });
    expect(listed.items).toEqual([]);
    await expect(
      member.client.call(editIncident, { params, body: { title: "x", version: 2 } }),
    ).rejects.toMatchObject({ problem: { code: "conflict" } });
    expect(await member.client.call(restoreIncident, { params })).toMatchObject({ deleted: false });
    await member.client.call(createRetrospective, { body: { title: "R", incidentIds: [id] } });
    await expect(member.client.call(deleteIncident, { params })).rejects.toMatchObject({
      problem: { status: 409 },
    });
  });

  it("lets administrators word the severities", async () => {
    const administrator = await test.createUser("administrator");
    const params = { severityId };
    const body = { description: "Much is broken.", version: 1 };
    await expect(member.client.call(editSeverity, { params, body })).rejects.toMatchObject({
      problem: { status: 403 },
    });
    const edited = await administrator.client.call(editSeverity, { params, body });
    expect(edited).toMatchObject({ name: "SEV2", description: "Much is broken.", version: 2 });
    await expect(
      administrator.client.call(editSeverity, { params, body: { name: "sev1", version: 2 } }),
    ).rejects.toMatchObject({ problem: { code: "conflict" } });
  });
});
