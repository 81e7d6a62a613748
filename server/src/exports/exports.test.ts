import * as routes from "@second-story/api/exports.ts";
import { listAllActionItems } from "@second-story/api/action-items.ts";
import { deleteEntry, listEntries } from "@second-story/api/timeline.ts";
import { addPresence } from "@second-story/api/presences.ts";
import { listCharts } from "@second-story/api/monitoring-charts.ts";
import { waiveGate } from "@second-story/api/retrospectives.ts";
import { publishEdition } from "@second-story/api/editions.ts";
import {
  retrospectiveExportSchema,
  type RetrospectiveExport,
} from "@second-story/domain/retrospective-export.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("an export", () => {
  let here: TestApp;
  let elsewhere: TestApp;
  let administrator: TestUser;
  let other: TestUser;
  let exported: RetrospectiveExport;
  let retrospectiveId: string;

  beforeAll(async () => {
    [here, elsewhere] = await Promise.all([createTestApp(), createTestApp()]);
    administrator = await here.createUser("administrator", undefined, "Ada");
    other = await elsewhere.createUser("administrator", undefined, "Grace");
    ({ retrospectiveId } = await administrator.client.call(routes.createExample, {}));
    await administrator.client.call(publishEdition, {
      params: { retrospectiveId },
      body: { parts: ["overview", "timeline", "action-items"], version: 1 },
    });
    exported = await administrator.client.call(routes.exportRetrospective, {
      params: { retrospectiveId },
    });
  });
  afterAll(() => Promise.all([here.close(), elsewhere.close()]));

  it("holds the whole record", () => {
    expect(exported.timeline.length).toBeGreaterThan(20);
    expect(exported.incidents[0]?.milestones?.resolved).toBeDefined();
    expect(exported.prose.map(({ section }) => section)).toEqual([
      "overview",
      "narrative",
      "technical-analysis",
      "notes",
    ]);
    expect(exported.actionItems).toHaveLength(5);
    expect(exported.editions).toHaveLength(1);
    expect(exported.progress.state).toBe("published");
  });

  it("holds the messages that the timeline cites, and the whole tray only where that is asked for", async () => {
    const cites = exported.timeline.flatMap((entry) => entry.cites);
    expect(cites.toSorted((one, other) => one - other)).toEqual(
      exported.messages.map((_, at) => at),
    );
    const { messages } = await administrator.client.call(routes.exportRetrospectiveWithTray, {
      params: { retrospectiveId },
    });
    expect(messages).toHaveLength(33);
    expect(exported.messages.length).toBeLessThan(20);
  });

  it("imported into an empty installation gives the same export again", async () => {
    await elsewhere.createUser("member", undefined, "Ada");
    const imported = await other.client.call(routes.importRetrospective, { body: exported });
    expect(imported.notes).toEqual([]);
    const again = await other.client.call(routes.exportRetrospective, {
      params: { retrospectiveId: imported.retrospectiveId },
    });
    expect({ ...again, exportedAt: exported.exportedAt }).toEqual(exported);
  });

  it("carries what was waived, by whom and why, so that the way on is as free as it was", async () => {
    const { retrospectiveId: id } = await administrator.client.call(routes.createExample, {});
    const params = { retrospectiveId: id };
    await administrator.client.call(waiveGate, {
      params: { ...params, gate: "actions-settled" },
      body: { reason: "The rest waits for the new pool." },
    });
    const body = await administrator.client.call(routes.exportRetrospective, { params });
    expect(body.waivers).toMatchObject([{ gate: "actions-settled", waivedBy: "Ada" }]);
    const imported = await other.client.call(routes.importRetrospective, { body });
    const again = await other.client.call(routes.exportRetrospective, {
      params: { retrospectiveId: imported.retrospectiveId },
    });
    expect(again.waivers).toEqual(body.waivers);
    const { waivers: _, ...older } = body;
    expect(retrospectiveExportSchema.parse(older).waivers).toEqual([]);
  });

  it("carries how each hypothesis ended, by entries of its own timeline", () => {
    const told = exported.timeline.filter(({ kind }) => kind === "hypothesis");
    expect(told.map(({ hypothesis }) => hypothesis?.state)).toEqual(["ruled-out", "ruled-out"]);
    const [provider, newsletter] = told.map(({ hypothesis }) => hypothesis);
    expect(exported.timeline[provider?.settledBy ?? -1]?.text).toMatch(/status page is green/u);
    expect(exported.timeline[newsletter?.evidenceFor[0] ?? -1]?.text).toMatch(/^Newsletter/u);
    expect(exported.editions[0]?.content.timeline.map(({ hypothesis }) => hypothesis)).toContain(
      "ruled-out",
    );
  });

  it("carries the agreement on the facts, and what came after it", () => {
    expect(exported.factsAgreement).toMatchObject({
      confirmations: [{ name: "Ada" }],
      objections: [{ outcome: "kept" }, { outcome: "corrected" }],
    });
    const later = exported.editions[0]?.content.timeline.filter(({ cameLater }) => cameLater);
    expect(later?.map(({ text, cameLater }) => [text.slice(0, 8), cameLater?.how])).toEqual([
      ["First of", "corrected"],
      ["All 41 d", "added"],
    ]);
    expect(exported.editions[0]?.content.factsAgreedAt).toBe(exported.factsAgreement?.agreedAt);
  });

  it("of before facts were agreed on still imports", async () => {
    const { factsAgreement: _, ...older } = exported;
    const timeline = older.timeline.map(({ addedAt: __, correctedAt: ___, ...entry }) => entry);
    const editions = older.editions.map((edition) => {
      const { factsAgreedAt: ____, factsRemovedLater: _____, ...content } = edition.content;
      return { ...edition, content };
    });
    const incidents = older.incidents.map(
      ({ milestonesChangedAt: ______, ...incident }) => incident,
    );
    const body = { ...older, incidents, timeline, editions } as never;
    const { retrospectiveId: id } = await other.client.call(routes.importRetrospective, { body });
    const again = await other.client.call(routes.exportRetrospective, {
      params: { retrospectiveId: id },
    });
    expect(again.factsAgreement).toBeNull();
    expect(again.editions[0]?.content.factsAgreedAt).toBeNull();
  });

  it("counts what was removed after the agreement, and says none of its words", async () => {
    const { retrospectiveId: id } = await administrator.client.call(routes.createExample, {});
    const params = { retrospectiveId: id };
    const { items } = await administrator.client.call(listEntries, { params });
    const entryId = items.find(({ text }) => text.startsWith("Release checks"))?.id ?? "";
    await administrator.client.call(deleteEntry, { params: { ...params, entryId } });
    const markdown = await administrator.client.call(routes.exportRetrospectiveMarkdown, {
      params,
    });
    expect(markdown).toContain("Since then 1 entry was removed.");
    expect(markdown).not.toContain("Release checks pass");
    const body = await administrator.client.call(routes.exportRetrospective, { params });
    const imported = await other.client.call(routes.importRetrospective, { body });
    const again = await other.client.call(routes.exportRetrospective, {
      params: { retrospectiveId: imported.retrospectiveId },
    });
    expect(again.factsAgreement).toMatchObject({ removedLater: 1 });
  });

  it("carries what is told inside alone and to whom the rest was told", () => {
    expect(exported.timeline.filter(({ chatter }) => chatter)).toHaveLength(1);
    expect(exported.timeline.map(({ toldTo }) => toldTo)).toContainEqual(["stakeholders"]);
    expect(JSON.stringify(exported.editions)).not.toContain("Deep breath");
  });

  it("carries who was there, what contributed and where word did not get through, by places of its own", () => {
    expect(exported.presences.map(({ label }) => label)).toContain("Mei Tanaka");
    const [contact, misread] = exported.marks;
    expect(exported.actionItems[contact?.actionItem ?? -1]?.title).toMatch(/incident channel/u);
    expect(exported.factors[misread?.factor ?? -1]?.category).toBe("communication");
    expect(exported.timeline[misread?.entries[0] ?? -1]?.text).toMatch(/scaled from 6 to 12/u);
  });

  it("keeps chatter from everyone, whatever a file says of it", async () => {
    const [first, ...others] = exported.timeline;
    const timeline = [
      { ...first, milestones: [], chatter: true, toldTo: ["customers"] },
      ...others,
    ];
    const { retrospectiveId: id } = await other.client.call(routes.importRetrospective, {
      body: { ...exported, timeline, factors: [], marks: [] } as never,
    });
    const again = await other.client.call(routes.exportRetrospective, {
      params: { retrospectiveId: id },
    });
    expect(again.timeline[0]).toMatchObject({ chatter: true, toldTo: [] });
  });

  it("of which chats told thousands of comings leaves room for what people tell", async () => {
    const [one] = exported.presences;
    const { retrospectiveId: id } = await other.client.call(routes.importRetrospective, {
      body: { ...exported, presences: Array.from({ length: 2500 }, () => one) } as never,
    });
    const told = { label: "Mei", joinedAt: "2026-03-07T14:00:00Z" };
    const params = { retrospectiveId: id };
    const added = await other.client.call(addPresence, { params, body: told });
    expect(added).toMatchObject({ label: "Mei" });
  });

  it("takes a file that was written before readings were told apart", async () => {
    const none = { presences: undefined, factors: undefined, marks: undefined };
    const timeline = exported.timeline.map((entry) => ({
      ...entry,
      chatter: undefined,
      toldTo: undefined,
    }));
    const imported = await other.client.call(routes.importRetrospective, {
      body: { ...exported, ...none, timeline },
    });
    expect(imported.notes).toEqual([]);
  });

  it("carries curves that depart, a curve as usual, and missing signals with what they are tied to", async () => {
    const { items } = await administrator.client.call(listCharts, { params: { retrospectiveId } });
    expect(items.map(({ series }) => series[0]?.pattern.answer)).toEqual([
      "departs",
      "departs",
      "follows",
    ]);
    expect(exported.monitoring.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    const [signal] = exported.missingSignals;
    expect(exported.actionItems[signal?.actionItem ?? -1]?.title).toMatch(/^Alert when requests/u);
    expect(exported.timeline[signal?.entry ?? -1]?.text).toMatch(/^Requests to checkout-api/u);
  });

  it("of a release without curves is still read", () => {
    const { monitoring: _, missingSignals: __, ...older } = exported;
    expect(retrospectiveExportSchema.parse(older)).toMatchObject({
      monitoring: [],
      missingSignals: [],
    });
  });

  it("marks a hypothesis that was ruled out wherever its words go: each edition, its search text, Markdown", () => {
    const [edition] = exported.editions;
    expect(edition?.plainText).toMatch(/with the same symptoms \(ruled out at 20.* 14:26 by “/u);
    const raised = edition?.content.timeline.filter(({ kind }) => kind === "hypothesis");
    expect(raised?.map(({ hypothesis }) => hypothesis)).toEqual(["ruled-out", "ruled-out"]);
  });

  it("says who could not be found instead of dropping them silently", async () => {
    const actionItems = [{ ...exported.actionItems[0], owner: "Someone Else" }];
    const imported = await other.client.call(routes.importRetrospective, {
      body: { ...exported, actionItems, marks: [] } as never,
    });
    expect(imported.notes).toEqual([expect.stringContaining("owned by Someone Else")]);
  });

  it.each([
    ["another format", { format: "second-story/retrospective@2" }],
    ["a field that it does not know", { owner: "me" }],
    ["an incident that is not in it", { incidents: [] }],
    [
      "an objection to an entry that is not in it",
      {
        factsAgreement: {
          agreedAt: null,
          removedLater: 0,
          confirmations: [],
          objections: [
            {
              entry: 99,
              text: "Not so.",
              raisedBy: null,
              raisedAt: "2026-03-09T10:00:00Z",
              outcome: null,
              because: null,
              settledBy: null,
              settledAt: null,
            },
          ],
        },
      },
    ],
    [
      "a hypothesis settled by an entry that is not in it",
      {
        timeline: [
          {
            kind: "hypothesis",
            hypothesis: {
              state: "confirmed",
              settledBy: 99,
              evidenceFor: [],
              evidenceAgainst: [],
            },
          },
        ],
      },
    ],
    [
      "the same waived twice",
      {
        waivers: ["One.", "Two."].map((reason) => ({
          gate: "date-set",
          reason,
          waivedBy: null,
          waivedAt: "2026-03-09T10:00:00Z",
        })),
      },
    ],
    ["a link that runs script", { timeline: [{ sourceLink: "javascript:alert(1)" }] }],
  ])("with %s is refused and leaves nothing behind", async (_, change) => {
    const count = async () =>
      (await other.client.call(listAllActionItems, { query: { limit: 200 } })).items.length;
    const before = await count();
    const timeline =
      "timeline" in change ? [{ ...exported.timeline[0], ...change.timeline[0] }] : undefined;
    const body = { ...exported, ...change, ...(timeline ? { timeline } : {}) };
    await expect(
      other.client.call(routes.importRetrospective, { body: body as never }),
    ).rejects.toMatchObject({ problem: { status: 422 } });
    expect(await count()).toBe(before);
  });

  it("as Markdown reads as a document", async () => {
    const markdown = await administrator.client.call(routes.exportRetrospectiveMarkdown, {
      params: { retrospectiveId },
    });
    expect(markdown).toMatch(/^# Checkout errors after the connection-pool change\n/u);
    expect(markdown).toContain("| Time to detect | 14 min |");
    expect(markdown).toContain("### A-1: Alert when requests wait");
    expect(markdown).toMatch(/with the same symptoms \(ruled out at 20.* 14:26 by “/u);
    expect(markdown).toMatch(/agreed on these facts on 20.*; what came later says so\./u);
    expect(markdown).toMatch(/First of 41 .* \(corrected 20.*, after the facts were agreed\)/u);
    expect(markdown).toContain("## Notes");
  });

  it("is valid by its own schema, the example too", () => {
    expect(() => retrospectiveExportSchema.parse(exported)).not.toThrow();
  });
});
