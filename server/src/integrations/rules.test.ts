import { createHmac } from "node:crypto";
import * as evidence from "@second-story/api/inbound-evidence.ts";
import * as imports from "@second-story/api/imports.ts";
import * as incidents from "@second-story/api/incidents.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { createService } from "@second-story/api/services.ts";
import { listEntries } from "@second-story/api/timeline.ts";
import { importsOf } from "@second-story/domain/inbound-source-evidence.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory } from "../testing/create-test-story.ts";
import { alertOf, createTestSource, severityId, type TestSource } from "./testing/create-source.ts";
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

  describe("once all that an incident was opened for is over", () => {
    const day = "2026-01-10T";
    const highErr = { name: "HighErr", fingerprint: "high", startsAt: `${day}10:00:00Z` };
    const over = { ...highErr, status: "resolved", endsAt: `${day}11:00:00Z` };
    const tell = async (source: TestSource, at: string, alert: Parameters<typeof alertOf>[0]) => {
      test.setNow(new Date(at));
      expect((await source.send(alertOf(alert))).status).toBe(200);
      await workAll();
    };
    const titles = async () => (await incidentsHere()).map(({ title }) => title.split(" ")[0]);
    const disk = (at: string) => ({ name: "DiskFull", fingerprint: "disk", startsAt: at });
    const begin = async () => {
      const source = await createTestSource(test, administrator, "alertmanager", opening());
      await tell(source, highErr.startsAt, highErr);
      return source;
    };

    it("takes what comes within two hours, and opens another for what comes later", async () => {
      const source = await begin();
      await tell(source, over.endsAt, over);
      await tell(source, `${day}12:59:00Z`, { ...disk(`${day}12:59:00Z`), fingerprint: "near" });
      expect(await titles()).toEqual(["HighErr"]);
      const nearOver = { ...over, fingerprint: "near", startsAt: `${day}12:59:00Z` };
      await tell(source, `${day}13:10:00Z`, { ...nearOver, endsAt: `${day}13:10:00Z` });
      await tell(source, "2026-03-10T10:00:00Z", disk("2026-03-10T10:00:00Z"));
      expect(await titles()).toEqual(["DiskFull", "HighErr"]);
    });

    it("keeps what goes on together, however long it does", async () => {
      const source = await begin();
      await tell(source, "2026-03-10T10:00:00Z", disk("2026-03-10T10:00:00Z"));
      expect(await titles()).toEqual(["HighErr"]);
    });

    it("opens another when the same alert fires again much later", async () => {
      const source = await begin();
      await tell(source, over.endsAt, over);
      await tell(source, "2026-03-10T10:00:00Z", { ...highErr, startsAt: "2026-03-10T10:00:00Z" });
      expect(await titles()).toEqual(["HighErr", "HighErr"]);
    });

    it("still takes what is told of the same matter afterwards", async () => {
      const source = await createTestSource(test, administrator, "opsgenie", opening());
      const speak = async (action: string, at: string, message = "Checkout is down") => {
        test.setNow(new Date(at));
        const alert = { alertId: message, message, createdAt: at, updatedAt: at };
        await source.send({ action, alert });
        await workAll();
      };
      await speak("Create", `${day}10:00:00Z`);
      await speak("Close", `${day}11:00:00Z`);
      await speak("AddNote", "2026-01-12T09:00:00Z");
      await speak("Create", "2026-03-10T10:00:00Z", "Disk is full");
      await speak("AddNote", "2026-03-11T10:00:00Z");
      const [disk, checkout, ...others] = await incidentsHere();
      expect(others).toEqual([]);
      expect(await evidenceOf(disk?.id ?? "")).toHaveLength(1);
      expect(await evidenceOf(checkout?.id ?? "")).toHaveLength(4);
    });

    it("is past although a status page tells of its review afterwards", async () => {
      const source = await createTestSource(test, administrator, "statuspage", opening());
      const update = async (id: string, status: string, at: string) => {
        test.setNow(new Date(at));
        const told = {
          id: `${id}-${status}`,
          status,
          body: status,
          created_at: at,
          updated_at: at,
        };
        await source.send({
          page: { id: "p1", status_indicator: "none", status_description: "" },
          incident: {
            id,
            name: id,
            status,
            created_at: at,
            updated_at: at,
            incident_updates: [told],
          },
        });
        await workAll();
      };
      await update("checkout-down", "investigating", `${day}10:00:00Z`);
      await update("checkout-down", "resolved", `${day}11:00:00Z`);
      await update("checkout-down", "postmortem", "2026-01-13T09:00:00Z");
      await update("search-slow", "investigating", "2026-03-10T10:00:00Z");
      expect(await incidentsHere()).toHaveLength(2);
    });

    it("brings the end of a matter to the incident that knows it, though a newer one is open", async () => {
      const source = await begin();
      const [older] = await incidentsHere();
      await openIncident();
      await tell(source, over.endsAt, over);
      const told = await evidenceOf(older?.id ?? "");
      expect(told.map(({ text }) => text.slice(0, 12))).toEqual(["Alert fired:", "Alert resolv"]);
    });

    it("leaves an incident open that a person opened", async () => {
      const source = await createTestSource(test, administrator, "alertmanager", opening());
      const standing = await openIncident();
      await tell(source, highErr.startsAt, highErr);
      await tell(source, over.endsAt, over);
      await tell(source, "2026-03-10T10:00:00Z", disk("2026-03-10T10:00:00Z"));
      expect(await titles()).toEqual(["Opened"]);
      expect(await evidenceOf(standing.id)).toHaveLength(3);
    });

    it("lets what would be attached wait", async () => {
      const source = await begin();
      await tell(source, over.endsAt, over);
      const other = await createTestSource(test, administrator, "alertmanager", {
        rule: "attach",
        serviceIds,
      });
      await tell(other, "2026-03-10T10:00:00Z", disk("2026-03-10T10:00:00Z"));
      const { items } = await administrator.client.call(evidence.listWaitingEvidence, {});
      expect(items.filter((item) => item.source.id === other.source.id)).toHaveLength(1);
    });
  });

  it("tells the times of what it opens by the clock of the organisation", async () => {
    await test.context.db.updateTable("organisation").set({ time_zone: "Europe/Vienna" }).execute();
    const source = await createTestSource(test, administrator, "alertmanager", opening());
    await source.send(alertOf());
    await workAll();
    expect(await incidentsHere()).toMatchObject([{ timeZone: "Europe/Vienna" }]);
  });

  it("attaches nothing to a restricted incident unless its service is named", async () => {
    const hidden = await openIncident();
    await administrator.client.call(createRetrospective, {
      body: {
        title: "A personal matter",
        kind: "incident",
        access: "restricted",
        incidentIds: [hidden.id],
      },
    });
    const wide = await createTestSource(test, administrator, "alertmanager", { rule: "attach" });
    const named = await createTestSource(test, administrator, "alertmanager", {
      rule: "attach",
      serviceIds,
    });
    for (const source of [wide, named]) await source.send(alertOf());
    await workAll();
    expect(await evidenceOf(hidden.id)).toMatchObject([{ source: { id: named.source.id } }]);
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
