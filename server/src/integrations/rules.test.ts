import { createHmac } from "node:crypto";
import * as evidence from "@second-story/api/inbound-evidence.ts";
import * as imports from "@second-story/api/imports.ts";
import * as incidents from "@second-story/api/incidents.ts";
import { createService } from "@second-story/api/services.ts";
import { listEntries } from "@second-story/api/timeline.ts";
import { importsOf } from "@second-story/domain/inbound-source-evidence.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory } from "../testing/create-test-story.ts";
import { alertOf, createTestSource, severityId } from "./testing/create-source.ts";
import { workDelivery } from "./work-deliveries.ts";

describe("the rule of a source", () => {
  let test: TestApp;
  let administrator: TestUser;
  let serviceIds: string[];
  beforeAll(async () => {
    test = await createTestApp();
    administrator = await test.createUser("administrator");
  });
  beforeEach(async () => {
    const body = { name: `checkout ${test.context.newId()}` };
    serviceIds = [(await administrator.client.call(createService, { body })).id];
  });
  afterAll(() => test.close());

  const workAll = async () => {
    while (await workDelivery(test.context));
  };
  const incidentsHere = async () => {
    const query = { serviceId: serviceIds[0] };
    return (await administrator.client.call(incidents.listIncidents, { query })).items;
  };
  const evidenceOf = async (incidentId: string) =>
    (await administrator.client.call(evidence.listIncidentEvidence, { params: { incidentId } }))
      .items;
  const openIncident = async () =>
    administrator.client.call(incidents.createIncident, {
      body: { title: "Opened by hand", severityId, serviceIds },
    });
  const opening = () => ({ rule: "open-incident" as const, severityId, serviceIds });

  it("opens one incident for an alert that is delivered twenty times at once", async () => {
    const source = await createTestSource(test, administrator, "alertmanager", opening());
    await Promise.all(Array.from({ length: 20 }, () => source.send(alertOf())));
    await Promise.all(Array.from({ length: 4 }, workAll));
    const opened = await incidentsHere();
    expect(opened).toMatchObject([
      {
        title: "CheckoutDown (critical): Checkout answers with 503",
        discoveredBy: "monitoring-alert",
      },
    ]);
    expect(await evidenceOf(opened[0]?.id ?? "")).toHaveLength(1);
  });

  it("opens one incident for twenty alerts of one outage, and keeps all of them", async () => {
    const source = await createTestSource(test, administrator, "alertmanager", opening());
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => source.send(alertOf({ fingerprint: `f${index}` }))),
    );
    await Promise.all(Array.from({ length: 4 }, workAll));
    const opened = await incidentsHere();
    expect(opened).toHaveLength(1);
    expect(await evidenceOf(opened[0]?.id ?? "")).toHaveLength(20);
  });

  it("opens one incident when two sources of a service tell of it at once", async () => {
    const sources = await Promise.all([
      createTestSource(test, administrator, "alertmanager", opening()),
      createTestSource(test, administrator, "alertmanager", opening()),
    ]);
    await Promise.all(sources.map((source) => source.send(alertOf())));
    await Promise.all([workAll(), workAll()]);
    expect(await incidentsHere()).toHaveLength(1);
  });

  it("joins what is open already, and opens anew once that is resolved", async () => {
    const source = await createTestSource(test, administrator, "alertmanager", opening());
    const standing = await openIncident();
    await source.send(alertOf());
    await workAll();
    expect(await evidenceOf(standing.id)).toHaveLength(1);
    await administrator.client.call(incidents.editIncident, {
      params: { incidentId: standing.id },
      body: { version: standing.version, milestones: { resolved: "2026-03-10T08:59:00Z" } },
    });
    await source.send(alertOf({ startsAt: "2026-03-10T09:00:00Z" }));
    await workAll();
    expect(await incidentsHere()).toHaveLength(2);
  });

  it("does not open an incident for what is over when word of it arrives", async () => {
    const source = await createTestSource(test, administrator, "alertmanager", opening());
    await source.send(alertOf({ status: "resolved" }));
    await workAll();
    await source.send(alertOf());
    await workAll();
    expect(await incidentsHere()).toEqual([]);
  });

  it("does not open an incident when PagerDuty's messages overtake one another", async () => {
    const secret = "pagerduty-secret";
    const source = await createTestSource(test, administrator, "pagerduty", {
      ...opening(),
      secret,
    });
    const tell = async (id: string, type: string, minute: string) => {
      const data = { id: "P1", type: "incident", title: "Checkout is down" };
      const event = { id, event_type: type, occurred_at: `2026-03-10T08:${minute}:00Z`, data };
      const body = JSON.stringify({ event });
      const sum = createHmac("sha256", secret).update(body).digest("hex");
      expect((await source.send(body, { "x-pagerduty-signature": `v1=${sum}` })).status).toBe(200);
      await workAll();
    };
    await tell("e2", "incident.resolved", "40");
    await tell("e1", "incident.triggered", "30");
    expect(await incidentsHere()).toEqual([]);
    await tell("e3", "incident.triggered", "50");
    expect(await incidentsHere()).toMatchObject([{ title: "Checkout is down" }]);
  });

  it("attaches to the newest open incident of the service, else lets it wait", async () => {
    const source = await createTestSource(test, administrator, "alertmanager", {
      rule: "attach",
      serviceIds,
    });
    await source.send(alertOf());
    await workAll();
    const { items } = await administrator.client.call(evidence.listWaitingEvidence, {});
    const waiting = items.find((item) => item.source.id === source.source.id);
    const older = await openIncident();
    const newer = await openIncident();
    await source.send(alertOf({ fingerprint: "f2" }));
    await workAll();
    expect(await evidenceOf(newer.id)).toHaveLength(1);
    await administrator.client.call(evidence.attachEvidence, {
      params: { evidenceId: waiting?.id ?? "" },
      body: { incidentId: older.id },
    });
    expect(await evidenceOf(older.id)).toMatchObject([{ id: waiting?.id }]);
  });

  it("leads to evidence that goes onto a timeline, once", async () => {
    const story = await createTestStory(test, administrator);
    const source = await createTestSource(test, administrator, "alertmanager");
    await source.send(alertOf({ status: "resolved" }));
    await workAll();
    const { items } = await administrator.client.call(evidence.listWaitingEvidence, {});
    for (const { id } of items.filter((item) => item.source.id === source.source.id)) {
      await administrator.client.call(evidence.attachEvidence, {
        params: { evidenceId: id },
        body: { incidentId: story.incidentId },
      });
    }
    const chosen = await evidenceOf(story.incidentId);
    for (const kept of [2, 0]) {
      for (const body of importsOf(chosen)) {
        const { report } = await administrator.client.call(imports.addImport, {
          params: story.params,
          body,
        });
        expect(report.kept).toBe(kept);
      }
    }
    const entries = await administrator.client.call(listEntries, { params: story.params });
    expect(entries.items).toMatchObject([
      { kind: "alert", sourceKind: "alert", incidentId: story.incidentId },
      { text: expect.stringMatching(/^Alert resolved/u) },
    ]);
  });

  it("is tried again after an error of ours, and loses nothing", async () => {
    const source = await createTestSource(test, administrator, "alertmanager", opening());
    await source.send(alertOf());
    const broken = { ...test.context, newId: () => "no id" };
    expect(await workDelivery(broken)).toBe(true);
    expect(await workDelivery(broken)).toBe(false);
    expect(await incidentsHere()).toEqual([]);
    test.setNow(new Date(test.context.now().getTime() + 60_000));
    await workAll();
    expect(await incidentsHere()).toHaveLength(1);
  });
});
