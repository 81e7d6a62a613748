import { editIncident } from "@second-story/api/incidents.ts";
import * as routes from "@second-story/api/milestone-suggestions.ts";
import {
  clearEntryMilestone,
  addEntry,
  getEntry,
  listEntries,
  setEntryMilestone,
} from "@second-story/api/timeline.ts";
import { listMessages, ruleMessages, takeBackPicked } from "@second-story/api/tray.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";
import { listBeginnings, listResponses } from "./store.ts";
import { sendImport, type TestMessage } from "../testing/send-import.ts";

const onDay = (day: string, clock: string) => `2026-03-${day}T${clock}:00.000Z`;
const at = (clock: string) => onDay("07", clock);
const said = (clock: string, text: string, more: Partial<TestMessage> = {}): TestMessage => ({
  happenedAt: at(clock),
  text,
  kind: "communication",
  externalId: `C1:${clock}:${text}`,
  channel: "inc-checkout",
  authorLabel: "noor",
  ...more,
});
const alert: Partial<TestMessage> = { kind: "alert", flags: ["bot"], authorLabel: "pager" };
const chat = [
  said("13:02", "who is in for lunch"),
  said("14:11", "Alert fired: latency", alert),
  said("14:12", "joined the channel", { flags: ["join"] }),
  said("14:16", "I see 500s in checkout"),
  said("14:30", "should we roll back?"),
  said("14:41", "rolled back to v211"),
  said("15:10", "Alert resolved: latency", { ...alert, flags: ["bot", "resolved"] }),
];

describe("milestones that the tray suggests", () => {
  let test: TestApp;
  let member: TestUser;
  let reader: TestUser;
  let story: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
    reader = await test.createUser("reader");
  });
  beforeEach(async () => {
    story = await createTestStory(test, member);
  });
  afterAll(() => test.close());

  const list = async (user = member) =>
    (await user.client.call(routes.listMilestoneSuggestions, { params: story.params })).items;
  const told = async (user = member) =>
    (await list(user)).map(({ kind, happenedAt }) => [kind, happenedAt.slice(11, 16)]);
  const suggested = async (kind: string) => {
    const found = (await list()).find((one) => one.kind === kind);
    return found ?? expect.fail(`${kind} is not suggested`);
  };
  const accept = async (kind: "detected" | "mitigated", id?: string | null) => {
    const messageId = id ?? (await suggested(kind)).messageId ?? expect.fail("by no message");
    return member.client.call(routes.acceptMessageMilestone, {
      params: { ...story.params, messageId, kind },
      body: { incidentId: story.incidentId },
    });
  };

  it("say what they rest on and where it was found", async () => {
    await sendImport(member.client, story.params, chat);
    expect(await told()).toEqual([
      ["detected", "14:11"],
      ["acknowledged", "14:16"],
      ["mitigated", "14:41"],
      ["resolved", "15:10"],
    ]);
    expect(await suggested("acknowledged")).toMatchObject({
      entryId: null,
      messageId: expect.any(String),
      reason:
        "“I see 500s in checkout” (noor) is the first message from a person. It lies in the evidence, in #inc-checkout, and is not in the story yet.",
    });
  });

  it("are shown to those who may read the tray alone", async () => {
    await sendImport(member.client, story.params, chat);
    await test.context.db
      .updateTable("retrospectives")
      .set({ access: "open" })
      .where("id", "=", story.retrospectiveId)
      .execute();
    expect(await list(reader)).toEqual([]);
    await member.client.call(addEntry, {
      params: story.params,
      body: { happenedAt: at("14:45"), text: "Rolled back", kind: "mitigation" },
    });
    expect(await told(reader)).toEqual([["mitigated", "14:45"]]);
  });

  it("bring their message into the story when they are accepted, and can be taken back", async () => {
    await sendImport(member.client, story.params, chat);
    const { entry, isNew } = await accept("mitigated");
    expect(isNew).toBe(true);
    expect(entry).toMatchObject({ text: "rolled back to v211", citations: 1 });
    const where = { ...story.params, entryId: entry.id };
    const whole = await member.client.call(getEntry, { params: where });
    expect(whole.milestones).toEqual([expect.objectContaining({ kind: "mitigated" })]);
    expect(whole.cited).toMatchObject([{ originalText: "rolled back to v211" }]);
    expect((await told()).map(([kind]) => kind)).not.toContain("mitigated");

    const params = { ...where, kind: "mitigated" as const };
    const query = { incidentId: story.incidentId };
    await member.client.call(clearEntryMilestone, { params, query });
    const body = { entryIds: [entry.id] };
    await member.client.call(takeBackPicked, { params: story.params, body });
    expect(await suggested("mitigated")).toMatchObject({ entryId: null });
  });

  it("are set from the entry that tells the message already", async () => {
    await sendImport(member.client, story.params, chat);
    const { messageId } = await suggested("mitigated");
    const { entry } = await accept("mitigated");
    const again = await member.client.call(routes.acceptMessageMilestone, {
      params: { ...story.params, messageId: messageId ?? "", kind: "fix-identified" },
      body: { incidentId: story.incidentId },
    });
    expect(again).toMatchObject({ isNew: false, entry: { id: entry.id } });
  });

  it("leave a milestone alone that was set while they were looked at", async () => {
    await sendImport(member.client, story.params, chat);
    const { messageId } = await suggested("mitigated");
    const set = { happenedAt: at("14:50"), text: "Rolled back, says the deploy log" };
    const { id } = await member.client.call(addEntry, { params: story.params, body: set });
    const params = { ...story.params, entryId: id, kind: "mitigated" as const };
    const body = { incidentId: story.incidentId };
    await member.client.call(setEntryMilestone, { params, body });
    await expect(accept("mitigated", messageId)).rejects.toMatchObject({
      problem: { status: 409, detail: expect.stringContaining("was set meanwhile") },
    });
    const { items } = await member.client.call(listEntries, { params: story.params });
    expect(items.map(({ milestones }) => milestones.length)).toEqual([1]);
  });

  it("become one entry when two accept at once", async () => {
    await sendImport(member.client, story.params, chat);
    const { messageId } = await suggested("detected");
    const both = ["detected", "detected"] as const;
    const answers = await Promise.all(both.map((kind) => accept(kind, messageId)));
    expect(new Set(answers.map(({ entry }) => entry.id)).size).toBe(1);
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it("are dismissed for everyone, and that can be taken back", async () => {
    await sendImport(member.client, story.params, chat);
    const { messageId } = await suggested("resolved");
    const params = { ...story.params, messageId: messageId ?? "", kind: "resolved" as const };
    const place = { incidentId: story.incidentId };
    await member.client.call(routes.dismissMessageMilestone, { params, body: place });
    await member.client.call(routes.dismissMessageMilestone, { params, body: place });
    expect((await told()).map(([kind]) => kind)).not.toContain("resolved");
    await member.client.call(routes.restoreMessageMilestone, { params, query: place });
    expect(await suggested("resolved")).toMatchObject({ messageId });
  });

  it("offer the next when one is dismissed, and none after three", async () => {
    const words = ["looking", "the pool is full", "since the deploy", "so it is"];
    const talk = words.map((text, minute) => said(`14:2${String(minute)}`, text));
    await sendImport(member.client, story.params, [chat[1] ?? said("14:11", ""), ...talk]);
    const offered: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      const { messageId, happenedAt } = await suggested("acknowledged");
      offered.push(happenedAt.slice(11, 16));
      await member.client.call(routes.dismissMessageMilestone, {
        params: { ...story.params, messageId: messageId ?? "", kind: "acknowledged" },
        body: { incidentId: story.incidentId },
      });
    }
    expect(offered).toEqual(["14:20", "14:21", "14:22"]);
    expect(await told()).toEqual([["detected", "14:11"]]);
  });

  it("are no end where it fires again soon, however often afterwards", async () => {
    await sendImport(member.client, story.params, [
      said("10:00", "Alert fired: latency", alert),
      said("10:30", "Alert resolved: latency", { ...alert, flags: ["bot", "resolved"] }),
      said("11:00", "Alert fired: latency again", alert),
      said("17:30", "Alert fired: latency once more", alert),
    ]);
    expect((await told()).map(([kind]) => kind)).not.toContain("resolved");
  });

  it("leave out what somebody called chatter", async () => {
    await sendImport(member.client, story.params, chat);
    const { messageId } = await suggested("acknowledged");
    await member.client.call(ruleMessages, {
      params: story.params,
      body: { messageIds: [messageId ?? ""], ruling: "chatter" },
    });
    expect(await suggested("acknowledged")).toMatchObject({
      happenedAt: expect.stringContaining("14:30"),
    });
  });

  it("keep to the time around what is known of the incident", async () => {
    const days = (day: string) =>
      chat.map((one) => ({
        ...one,
        happenedAt: one.happenedAt.replace("-07T", `-${day}T`),
        externalId: `${day} ${one.externalId ?? ""}`,
      }));
    await sendImport(member.client, story.params, [...days("01"), ...days("07"), ...days("12")]);
    await member.client.call(editIncident, {
      params: { incidentId: story.incidentId },
      body: {
        milestones: { introduced: onDay("01", "10:00"), "impact-started": at("14:00") },
        version: 1,
      },
    });
    expect((await list()).map(({ kind, happenedAt }) => [kind, happenedAt.slice(0, 16)])).toEqual([
      ["detected", "2026-03-07T14:11"],
      ["acknowledged", "2026-03-07T14:16"],
      ["mitigated", "2026-03-07T14:41"],
      ["resolved", "2026-03-07T15:10"],
    ]);
  });

  describe("of several incidents", () => {
    const later = onDay("09", "03:00");
    const second = chat.map((one) => ({
      ...one,
      happenedAt: one.happenedAt.replace("-07T14", "-09T03").replace("-07T15", "-09T04"),
      externalId: `second ${one.externalId ?? ""}`,
    }));
    let other: string;
    beforeEach(async () => {
      const { db } = test.context;
      const { incidentId } = await createTestStory(test, member);
      other = incidentId;
      await db
        .insertInto("retrospective_incidents")
        .values({ retrospective_id: story.retrospectiveId, incident_id: other })
        .execute();
      await sendImport(member.client, story.params, [...chat, ...second]);
    });
    const begin = (incidentId: string, milestones: { "impact-started": string }) =>
      member.client.call(editIncident, {
        params: { incidentId },
        body: { milestones, version: 1 },
      });
    const toldOf = async (incidentId: string) =>
      (await list())
        .filter((one) => one.incidentId === incidentId)
        .map(({ kind, happenedAt }) => [kind, happenedAt.slice(8, 16)]);

    it("come from the time around each", async () => {
      await begin(story.incidentId, { "impact-started": at("14:00") });
      expect(await toldOf(other)).toEqual([]);
      await member.client.call(addEntry, {
        params: story.params,
        body: { happenedAt: later, text: "It is slow again", incidentId: other },
      });
      expect(await toldOf(story.incidentId)).toEqual([
        ["detected", "07T14:11"],
        ["acknowledged", "07T14:16"],
        ["mitigated", "07T14:41"],
        ["resolved", "07T15:10"],
      ]);
      expect(await toldOf(other)).toEqual([
        ["detected", "09T03:11"],
        ["acknowledged", "09T03:16"],
        ["mitigated", "09T03:41"],
        ["resolved", "09T04:10"],
      ]);
    });

    it("are dismissed for one of them alone", async () => {
      await begin(story.incidentId, { "impact-started": at("14:00") });
      await begin(other, { "impact-started": at("14:00") });
      const first = (await list()).find(({ kind }) => kind === "mitigated");
      await member.client.call(routes.dismissMessageMilestone, {
        params: { ...story.params, messageId: first?.messageId ?? "", kind: "mitigated" },
        body: { incidentId: story.incidentId },
      });
      expect(await toldOf(story.incidentId)).not.toContainEqual(["mitigated", "07T14:41"]);
      expect(await toldOf(other)).toContainEqual(["mitigated", "07T14:41"]);
    });
  });

  it("take an earlier message of the tray before a later entry of the story", async () => {
    await member.client.call(addEntry, {
      params: story.params,
      body: { happenedAt: at("14:20"), text: "Alert fired", kind: "alert" },
    });
    await sendImport(member.client, story.params, chat);
    expect(await suggested("detected")).toMatchObject({
      entryId: null,
      happenedAt: expect.stringContaining("14:11"),
    });
  });

  it("are none for what lies elsewhere, and none of an import that was undone", async () => {
    await sendImport(member.client, story.params, chat);
    const { items } = await member.client.call(listMessages, { params: story.params });
    const other = await createTestStory(test, member);
    const messageId = items[1]?.id ?? "";
    await expect(
      member.client.call(routes.acceptMessageMilestone, {
        params: { ...other.params, messageId, kind: "detected" },
        body: { incidentId: other.incidentId },
      }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
    await test.context.db
      .updateTable("imports")
      .set({ undone_at: new Date().toISOString() })
      .where("retrospective_id", "=", story.retrospectiveId)
      .execute();
    expect(await list()).toEqual([]);
  });

  it("are read from a handful of messages, however many the tray holds", async () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      said("14:50", `still looking, ${String(index)}`),
    );
    await sendImport(member.client, story.params, [...chat, ...many]);
    const open = { from: null, to: null };
    const { db } = test.context;
    const read = [
      ...(await listBeginnings(db, story, open)),
      ...(await listResponses(db, story, open)),
    ];
    expect(read.length).toBeLessThanOrEqual(10);
    expect(await told()).toHaveLength(4);
  });
});
