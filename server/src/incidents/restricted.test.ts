import {
  attachEvidence,
  listIncidentEvidence,
  listWaitingEvidence,
} from "@second-story/api/inbound-evidence.ts";
import {
  createIncident,
  deleteIncident,
  editIncident,
  getIncident,
  listIncidents,
} from "@second-story/api/incidents.ts";
import { createRetrospective, editRetrospective } from "@second-story/api/retrospectives.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertOf, createTestSource, severityId } from "../integrations/testing/create-source.ts";
import { workDelivery } from "../integrations/work-deliveries.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("an incident of which every retrospective is restricted", () => {
  let test: TestApp;
  let reporter: TestUser;
  let lead: TestUser;
  let outsider: TestUser;
  let administrator: TestUser;
  let incidentId: string;
  let retrospectiveId: string;
  let version: number;
  const gone = { problem: { status: 404, code: "not-found" } };

  beforeAll(async () => {
    test = await createTestApp();
    [reporter, lead, outsider, administrator] = await Promise.all([
      test.createUser(),
      test.createUser(),
      test.createUser(),
      test.createUser("administrator"),
    ]);
    const incident = await reporter.client.call(createIncident, {
      body: { title: "A personal matter", severityId },
    });
    incidentId = incident.id;
    const { send } = await createTestSource(test, administrator, "alertmanager", {
      rule: "keep",
    });
    await send(alertOf());
    while (await workDelivery(test.context));
    const [item] = (await lead.client.call(listWaitingEvidence, { query: {} })).items;
    await lead.client.call(attachEvidence, {
      params: { evidenceId: item?.id ?? "" },
      body: { incidentId },
    });
    const retrospective = await lead.client.call(createRetrospective, {
      body: {
        title: "What we learn",
        kind: "incident",
        access: "restricted",
        incidentIds: [incidentId],
      },
    });
    retrospectiveId = retrospective.id;
    version = retrospective.version;
  });
  afterAll(() => test.close());

  const listed = async (user: TestUser, query: object = {}): Promise<string[]> =>
    (await user.client.call(listIncidents, { query })).items.map(({ id }) => id);

  it("is there for those who take part and for who entered it", async () => {
    for (const user of [lead, reporter]) {
      expect(await listed(user)).toEqual([incidentId]);
      await expect(
        user.client.call(getIncident, { params: { incidentId } }),
      ).resolves.toMatchObject({ title: "A personal matter" });
      const evidence = await user.client.call(listIncidentEvidence, {
        params: { incidentId },
        query: {},
      });
      expect(evidence.items).toHaveLength(1);
    }
  });

  it("is in no list, search or filter of anyone else, administrators included", async () => {
    for (const user of [outsider, administrator]) {
      const queries = [
        {},
        { search: "personal" },
        { search: "1" },
        { retrospective: ["none"] },
        { severityId: [severityId] },
      ];
      for (const query of queries) expect(await listed(user, query)).toEqual([]);
    }
  });

  it("is not found by its id, nor is what integrations told of it", async () => {
    const params = { incidentId };
    for (const { client } of [outsider, administrator]) {
      await expect(client.call(getIncident, { params })).rejects.toMatchObject(gone);
      await expect(
        client.call(editIncident, { params, body: { title: "Seen", version: 1 } }),
      ).rejects.toMatchObject(gone);
      await expect(client.call(deleteIncident, { params })).rejects.toMatchObject(gone);
      await expect(client.call(listIncidentEvidence, { params, query: {} })).rejects.toMatchObject(
        gone,
      );
      expect((await client.call(listWaitingEvidence, { query: {} })).items).toEqual([]);
    }
  });

  it("cannot be had by taking its evidence away, or by a retrospective of one's own", async () => {
    const evidence = await lead.client.call(listIncidentEvidence, {
      params: { incidentId },
      query: {},
    });
    const params = { evidenceId: evidence.items[0]?.id ?? "" };
    for (const target of [null, incidentId]) {
      await expect(
        outsider.client.call(attachEvidence, { params, body: { incidentId: target } }),
      ).rejects.toMatchObject(gone);
    }
    await expect(
      outsider.client.call(createRetrospective, {
        body: { title: "Mine", kind: "incident", incidentIds: [incidentId] },
      }),
    ).rejects.toMatchObject({ problem: { status: 422 } });
    const own = await outsider.client.call(createRetrospective, {
      body: { title: "Mine", kind: "project", startsOn: "2026-01-01", endsOn: "2026-02-01" },
    });
    await expect(
      outsider.client.call(editRetrospective, {
        params: { retrospectiveId: own.id },
        body: { incidentIds: [incidentId], version: own.version },
      }),
    ).rejects.toMatchObject({ problem: { status: 422 } });
  });

  it("is open again once one of its retrospectives is", async () => {
    await lead.client.call(editRetrospective, {
      params: { retrospectiveId },
      body: { access: "involved", version },
    });
    expect(await listed(outsider)).toEqual([incidentId]);
    await outsider.client.call(getIncident, { params: { incidentId } });
  });
});
