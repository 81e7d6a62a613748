import * as routes from "@second-story/api/timeline.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;

describe("milestones set from the timeline", () => {
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

  const add = (happenedAt: string) =>
    member.client.call(routes.addEntry, {
      params: story.params,
      body: { happenedAt, text: "paged" },
    });
  const where = (entryId: string) => ({ ...story.params, entryId, kind: "detected" as const });
  const set = (entryId: string) =>
    member.client.call(routes.setEntryMilestone, {
      params: where(entryId),
      body: { incidentId: story.incidentId },
    });
  const get = (entryId: string) =>
    member.client.call(routes.getEntry, { params: { ...story.params, entryId } });
  const standing = async () =>
    test.context.db
      .selectFrom("milestones")
      .select(["kind", "happened_at as happenedAt"])
      .where("incident_id", "=", story.incidentId)
      .execute();

  it("stand on the incident at the entry's time", async () => {
    const entry = await set((await add(at("14:05"))).id);
    expect(entry.milestones).toEqual([{ incidentId: story.incidentId, kind: "detected" }]);
    expect(await standing()).toEqual([{ kind: "detected", happenedAt: at("14:05") }]);
  });

  it("are each there once: the later entry takes it over", async () => {
    const [first, second] = [await add(at("14:05")), await add(at("14:08"))];
    await set(first.id);
    await set(second.id);
    expect((await get(first.id)).milestones).toEqual([]);
    expect(await standing()).toEqual([{ kind: "detected", happenedAt: at("14:08") }]);
  });

  it("follow the entry when its time is corrected", async () => {
    const entry = await set((await add(at("14:05"))).id);
    await member.client.call(routes.editEntry, {
      params: { ...story.params, entryId: entry.id },
      body: { happenedAt: at("14:02"), version: entry.version },
    });
    expect(await standing()).toEqual([{ kind: "detected", happenedAt: at("14:02") }]);
    expect((await get(entry.id)).milestones).toHaveLength(1);
  });

  it("are taken away from the entry that holds them only", async () => {
    const [holder, other] = [await add(at("14:05")), await add(at("14:08"))];
    await set(holder.id);
    const query = { incidentId: story.incidentId };
    await member.client.call(routes.clearEntryMilestone, { params: where(other.id), query });
    expect(await standing()).toHaveLength(1);
    await member.client.call(routes.clearEntryMilestone, { params: where(holder.id), query });
    expect(await standing()).toEqual([]);
  });

  it("are not set on an incident of another retrospective", async () => {
    const entry = await add(at("14:05"));
    const { incidentId } = await createTestStory(test, member);
    await expect(
      member.client.call(routes.setEntryMilestone, {
        params: where(entry.id),
        body: { incidentId },
      }),
    ).rejects.toMatchObject({ problem: { code: "invalid-input" } });
  });
});
