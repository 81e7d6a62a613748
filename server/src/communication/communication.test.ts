import { deleteActionItem, listActionItems } from "@second-story/api/action-items.ts";
import * as marks from "@second-story/api/communication-marks.ts";
import { exportRetrospectiveMarkdown } from "@second-story/api/exports.ts";
import * as factors from "@second-story/api/factors.ts";
import { undoImport } from "@second-story/api/imports.ts";
import { addParticipant } from "@second-story/api/participants.ts";
import * as presences from "@second-story/api/presences.ts";
import { editRetrospective, getRetrospective } from "@second-story/api/retrospectives.ts";
import { addEntry, deleteEntry } from "@second-story/api/timeline.ts";
import { addPicked, listMessages } from "@second-story/api/tray.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sendImport } from "../evidence/testing/send-import.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const waiting = { kind: "waiting", text: "Nobody at hand could open the firewall" } as const;

describe("communication", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  let elsewhere: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
  });
  beforeEach(async () => {
    story = await createTestStory(test, member);
    elsewhere = await createTestStory(test, member);
  });
  afterAll(() => test.close());

  const entryOf = ({ params }: TestStory) =>
    member.client.call(addEntry, {
      params,
      body: { happenedAt: at("14:30"), text: "Asked for it" },
    });
  const mark = (more: object = {}) =>
    member.client.call(marks.addMark, {
      params: story.params,
      body: { ...waiting, from: at("14:30"), to: at("14:55"), ...more },
    });
  const listed = async () =>
    (await member.client.call(marks.listMarks, { params: story.params })).items;
  const one = (markId: string) => ({ ...story.params, markId });

  describe("a mark", () => {
    it("names a stretch and the entries that show it", async () => {
      const entry = await entryOf(story);
      const made = await mark({ entryIds: [entry.id, entry.id] });
      expect(made).toMatchObject({
        ...waiting,
        entryIds: [entry.id],
        factor: null,
        actionItem: null,
      });
      await member.client.call(deleteEntry, { params: { ...story.params, entryId: entry.id } });
      expect(await listed()).toMatchObject([{ id: made.id, entryIds: [] }]);
    });

    it("may be told in words of which the history, which shows the first of them, cuts an emoji", async () => {
      const text = `${"a".repeat(119)}🙂 waited`;
      expect(await mark({ text })).toMatchObject({ text });
    });

    it.each([
      ["an end before its beginning", { to: at("14:00") }, /end lies before/u],
      ["no words", { text: "  \n" }, /Say what did not get through/u],
      ["an entry that is nowhere", { entryIds: [v7()] }, /not on this timeline/u],
    ])("is refused with %s", async (_, wrong, sentence) => {
      await expect(mark(wrong)).rejects.toThrow(sentence);
      expect(await listed()).toEqual([]);
    });

    it("cannot name an entry of another timeline", async () => {
      const foreign = await entryOf(elsewhere);
      await expect(mark({ entryIds: [foreign.id] })).rejects.toThrow(/not on this timeline/u);
    });

    it("is not there under another retrospective", async () => {
      const { id } = await mark();
      const params = { ...elsewhere.params, markId: id };
      const body = { text: "Mine now", version: 1 };
      await expect(member.client.call(marks.editMark, { params, body })).rejects.toThrow(
        /does not exist/u,
      );
      await expect(member.client.call(marks.deleteMark, { params })).rejects.toThrow(
        /does not exist/u,
      );
    });

    it("answers a stale change with what stands", async () => {
      const { id } = await mark();
      const edit = (text: string) =>
        member.client.call(marks.editMark, { params: one(id), body: { text, version: 1 } });
      await edit("First");
      await expect(edit("Second")).rejects.toMatchObject({
        problem: { code: "stale-version", current: { text: "First" } },
      });
    });

    it("is removed and brought back", async () => {
      const { id } = await mark();
      await member.client.call(marks.deleteMark, { params: one(id) });
      expect(await listed()).toEqual([]);
      await member.client.call(marks.restoreMark, { params: one(id) });
      expect(await listed()).toMatchObject([{ id }]);
    });
  });

  describe("what is made of a mark", () => {
    it("is a contributing factor with the entries as its evidence, once", async () => {
      const entry = await entryOf(story);
      const { id } = await mark({ entryIds: [entry.id] });
      const make = () =>
        member.client.call(marks.makeFactorOfMark, {
          params: one(id),
          body: { statement: "The firewall has one keeper", category: "communication" },
        });
      const made = await make();
      expect(made.factor?.statement).toBe("The firewall has one keeper");
      await expect(make()).rejects.toThrow(/already/u);
      const { items } = await member.client.call(factors.listFactors, { params: story.params });
      expect(items).toMatchObject([{ id: made.factor?.id, entryIds: [entry.id] }]);
    });

    it("is an action item that says why, and can be made again once it was removed", async () => {
      const { id } = await mark();
      const make = () =>
        member.client.call(marks.makeActionItemOfMark, {
          params: one(id),
          body: { title: "Give the on-call engineers the firewall" },
        });
      const { actionItem } = await make();
      const { items } = await member.client.call(listActionItems, { params: story.params });
      expect(items).toMatchObject([
        { id: actionItem?.id, type: "process", reason: `Waiting: ${waiting.text}` },
      ]);
      const params = { ...story.params, actionItemId: actionItem?.id ?? "" };
      await member.client.call(deleteActionItem, { params });
      expect(await listed()).toMatchObject([{ actionItem: null }]);
      expect((await make()).actionItem?.number).not.toBe(actionItem?.number);
    });

    it("stays when the mark is removed", async () => {
      const { id } = await mark();
      await member.client.call(marks.makeFactorOfMark, {
        params: one(id),
        body: { statement: "The firewall has one keeper", category: "process" },
      });
      await member.client.call(marks.deleteMark, { params: one(id) });
      const { items } = await member.client.call(factors.listFactors, { params: story.params });
      expect(items).toHaveLength(1);
    });
  });

  describe("a contributing factor", () => {
    it("is added, changed, removed and brought back", async () => {
      const { params } = story;
      const factor = await member.client.call(factors.addFactor, {
        params,
        body: { statement: "Staging has no limit", category: "environment" },
      });
      const where = { ...params, factorId: factor.id };
      const changed = await member.client.call(factors.editFactor, {
        params: where,
        body: { category: "technology", version: factor.version },
      });
      expect(changed).toMatchObject({ statement: "Staging has no limit", category: "technology" });
      await expect(
        member.client.call(factors.editFactor, {
          params: where,
          body: { statement: "Stale", version: factor.version },
        }),
      ).rejects.toMatchObject({ problem: { code: "stale-version" } });
      await member.client.call(factors.deleteFactor, { params: where });
      expect((await member.client.call(factors.listFactors, { params })).items).toEqual([]);
      await member.client.call(factors.restoreFactor, { params: where });
      expect((await member.client.call(factors.listFactors, { params })).items).toEqual([changed]);
    });
  });

  describe("who joined when", () => {
    const add = (more: object = {}) =>
      member.client.call(presences.addPresence, {
        params: story.params,
        body: { label: "Mei", joinedAt: at("14:16"), ...more },
      });
    const present = async () =>
      (await member.client.call(presences.listPresences, { params: story.params })).items;

    it("is told by hand, corrected, taken back and told again", async () => {
      const { id, version } = await add();
      const params = { ...story.params, presenceId: id };
      const body = { leftAt: at("15:00"), version };
      await member.client.call(presences.editPresence, { params, body });
      expect(await present()).toMatchObject([{ label: "Mei", leftAt: at("15:00") }]);
      await member.client.call(presences.deletePresence, { params });
      expect(await present()).toEqual([]);
      await member.client.call(presences.restorePresence, { params });
      expect(await present()).toHaveLength(1);
    });

    it("is read from the chat that was imported, until the import is undone; bots are nobody", async () => {
      const sign = (clock: string, authorLabel: string, ...flags: string[]) => ({
        happenedAt: at(clock),
        text: `${authorLabel} came or left`,
        authorLabel,
        channel: "incident",
        externalId: `${clock} ${authorLabel}`,
        flags,
      });
      const { import: made } = await sendImport(member.client, story.params, [
        sign("14:10", "mei", "join"),
        sign("14:11", "pager", "join", "bot"),
        sign("14:40", "mei", "leave"),
      ]);
      const visits = async () =>
        (await member.client.call(presences.listPresences, { params: story.params })).visits;
      expect(await visits()).toMatchObject([
        { label: "mei", channel: "incident", joinedAt: at("14:10"), leftAt: at("14:40") },
      ]);
      const params = { ...story.params, importId: made?.id ?? "" };
      await member.client.call(undoImport, { params });
      expect(await visits()).toEqual([]);
    });

    it("is refused when somebody leaves before they join, or takes part elsewhere", async () => {
      await expect(add({ leftAt: at("14:00") })).rejects.toThrow(/before they join/u);
      const foreign = await member.client.call(addParticipant, {
        params: elsewhere.params,
        body: { person: { userId: member.userId } },
      });
      await expect(add({ participantId: foreign.id })).rejects.toThrow(/participants of this/u);
      expect(await present()).toEqual([]);
    });
  });

  it("keeps picked chatter inside and tells its authors by role outside", async () => {
    const said = (clock: string, text: string, authorLabel: string) => ({
      happenedAt: at(clock),
      text,
      authorLabel,
      channel: "incident",
      externalId: `${clock} ${authorLabel}`,
    });
    const { params } = story;
    await sendImport(member.client, params, [
      said("14:10", "thanks!", "Sofia Brandt"),
      said("14:11", "pool is full", "Sofia Brandt"),
      said("14:12", "rolling back now", "Noor Haddad"),
    ]);
    const { items } = await member.client.call(listMessages, { params });
    const add = (picked: typeof items) =>
      member.client.call(addPicked, {
        params,
        body: { messageIds: picked.map(({ id }) => id), merge: true },
      });
    expect((await add(items.slice(0, 1))).entries).toMatchObject([{ chatter: true }]);
    expect((await add(items.slice(1))).entries).toMatchObject([{ chatter: false, toldTo: [] }]);
    const markdown = await member.client.call(exportRetrospectiveMarkdown, { params });
    expect(markdown).toMatch(/pool is full/u);
    expect(markdown).not.toMatch(/thanks|Sofia|Brandt|Noor/u);
  });

  it("counts as quiet from the minutes that a lead chose", async () => {
    const { params } = story;
    const { version, quietAfterMinutes } = await member.client.call(getRetrospective, { params });
    expect(quietAfterMinutes).toBeNull();
    const edit = (minutes: number) =>
      member.client.call(editRetrospective, {
        params,
        body: { quietAfterMinutes: minutes, version },
      });
    await expect(edit(1)).rejects.toThrow(/At least 5 minutes/u);
    expect((await edit(20)).quietAfterMinutes).toBe(20);
  });
});
