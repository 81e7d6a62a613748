import * as routes from "@second-story/api/milestone-suggestions.ts";
import { addImport } from "@second-story/api/imports.ts";
import { addEntry, setEntryMilestone } from "@second-story/api/timeline.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;

describe("milestones that the timeline suggests", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
  });
  beforeEach(async () => {
    story = await createTestStory(test, member);
  });
  afterAll(() => test.close());

  const add = (clock: string, text: string, more: object = {}) =>
    member.client.call(addEntry, {
      params: story.params,
      body: { happenedAt: at(clock), text, ...more },
    });
  const list = async () => {
    const { items } = await member.client.call(routes.listMilestoneSuggestions, {
      params: story.params,
    });
    return items;
  };
  const told = async () => (await list()).map(({ kind, happenedAt }) => [kind, happenedAt]);

  it("come from imported evidence, each with its reason", async () => {
    const record = (clock: string, text: string, more: object = {}) => ({
      happenedAt: at(clock),
      text,
      timeAsWritten: clock,
      ...more,
    });
    await member.client.call(addImport, {
      params: story.params,
      body: {
        format: "slack-export",
        label: "#inc",
        sourceKind: "chat",
        records: [
          record("14:11", "Alert fired: latency", { kind: "alert" }),
          record("14:16", "I see 500s in checkout", { kind: "communication", authorLabel: "noor" }),
          record("14:41", "rolled back to v211", { kind: "communication" }),
          record("15:15", "Incident resolved", { kind: "communication" }),
        ],
      } as never,
    });
    expect(await told()).toEqual([
      ["detected", at("14:11")],
      ["acknowledged", at("14:16")],
      ["mitigated", at("14:41")],
      ["resolved", at("15:15")],
    ]);
    const [, first] = await list();
    expect(first?.reason).toBe(
      "“I see 500s in checkout” (noor) is the first message from a person.",
    );
  });

  it("are none for what is set, nor for alerts that are over", async () => {
    await add("15:15", "Resolved: latency is back", { kind: "alert" });
    const { id } = await add("14:20", "Alert fired: latency", { kind: "alert" });
    expect(await told()).toEqual([
      ["detected", at("14:20")],
      ["resolved", at("15:15")],
    ]);
    await member.client.call(setEntryMilestone, {
      params: { ...story.params, entryId: id, kind: "detected" },
      body: { incidentId: story.incidentId },
    });
    expect((await told()).map(([kind]) => kind)).toEqual(["resolved"]);
    const other = await add("14:25", "Alert fired: errors", { kind: "alert" });
    const late = member.client.call(setEntryMilestone, {
      params: { ...story.params, entryId: other.id, kind: "detected" },
      body: { incidentId: story.incidentId, unlessSet: true },
    });
    await expect(late).rejects.toMatchObject({ problem: { status: 409 } });
  });

  it("are dismissed for everyone, and that can be taken back", async () => {
    const { id } = await add("14:41", "rolled back to v211", { kind: "mitigation" });
    const params = { ...story.params, entryId: id, kind: "mitigated" as const };
    const place = { incidentId: story.incidentId };
    await member.client.call(routes.dismissMilestoneSuggestion, { params, body: place });
    await member.client.call(routes.dismissMilestoneSuggestion, { params, body: place });
    expect(await list()).toEqual([]);
    await add("14:30", "reverted the flag", { kind: "action" });
    expect(await told()).toEqual([["mitigated", at("14:30")]]);
    await member.client.call(routes.restoreMilestoneSuggestion, { params, query: place });
    const other = await createTestStory(test, member);
    await expect(
      member.client.call(routes.dismissMilestoneSuggestion, {
        params,
        body: { incidentId: other.incidentId },
      }),
    ).rejects.toMatchObject({ problem: { code: "invalid-input" } });
  });
});
