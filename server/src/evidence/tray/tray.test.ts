import { addFactor } from "@second-story/api/factors.ts";
import * as imports from "@second-story/api/imports.ts";
import * as timeline from "@second-story/api/timeline.ts";
import * as tray from "@second-story/api/tray.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";
import { sendImport, type TestMessage } from "../testing/send-import.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000000Z`;
const message = (clock: string, text: string, more: Partial<TestMessage> = {}): TestMessage => ({
  happenedAt: at(clock),
  text,
  externalId: `C1:${clock}`,
  channel: "incident",
  authorLabel: "Mo",
  ...more,
});
const rolledBack = message("14:32", "rolled back api", { flags: ["pinned", "edited"] });
const messages = [
  message("14:05", "error rate of checkout rises"),
  message("14:06", "thanks!", { authorLabel: "Ada" }),
  rolledBack,
];

describe("the tray", () => {
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

  const bringIn = (given: readonly TestMessage[] = messages, size?: number) =>
    sendImport(member.client, story.params, given, size);
  const importIdOf = async (made: ReturnType<typeof bringIn>): Promise<string> =>
    (await made).import?.id ?? expect.fail("nothing was imported");
  const list = async () =>
    (await member.client.call(tray.listMessages, { params: story.params })).items;
  const texts = async () => (await list()).map(({ text }) => text);
  const state = () => member.client.call(tray.getTray, { params: story.params });
  const entries = async () =>
    (await member.client.call(timeline.listEntries, { params: story.params })).items;
  const idOf = async (text: string): Promise<string> =>
    (await list()).find((one) => one.text === text)?.id ?? expect.fail(`${text} is not there`);
  const pick = async (picked: readonly string[], merge = false) =>
    member.client.call(tray.addPicked, {
      params: story.params,
      body: { messageIds: await Promise.all(picked.map(idOf)), merge },
    });
  const undo = (importId: string) =>
    member.client.call(imports.undoImport, { params: { ...story.params, importId } });
  const redo = (importId: string) =>
    member.client.call(imports.redoImport, { params: { ...story.params, importId } });

  it("holds what an import brought, apart from the story", async () => {
    const { report, import: made } = await bringIn();
    expect(report).toEqual({ read: 3, kept: 3, skipped: [] });
    expect(made).toMatchObject({ label: "export.zip", messages: 3, standing: 0 });
    expect(await texts()).toEqual(messages.map(({ text }) => text));
    expect(await entries()).toEqual([]);
  });

  it("says why a message is chatter, and what the people in the room had marked", async () => {
    await bringIn();
    const [, thanks, pinned] = await list();
    expect(thanks).toMatchObject({ chatter: "thanks", author: "Ada" });
    expect(pinned).toMatchObject({ marked: true, edited: true });
  });

  it("counts by minute what is not set aside", async () => {
    const counted = async () => member.client.call(tray.countMessages, { params: story.params });
    expect(await counted()).toEqual({ steps: [], counts: [] });
    await bringIn([
      ...messages,
      message("14:33", "errors fall"),
      message("14:33", "traffic is back", { externalId: "C1:14:33b" }),
    ]);
    expect(await counted()).toEqual({
      from: "2026-03-07T14:05:00.000Z",
      steps: [0, 27, 1],
      counts: [1, 1, 2],
    });
    const messageIds = [await idOf("thanks!")];
    const body = { messageIds, ruling: "matters" } as const;
    await member.client.call(tray.ruleMessages, { params: story.params, body });
    expect(await counted()).toMatchObject({ steps: [0, 1, 26, 1], counts: [1, 1, 1, 2] });
  });

  it("shows a message as it stood in its source", async () => {
    const whole = {
      originalText: "<@U1> errors!",
      timeAsWritten: "1772892300.000100",
      zone: "UTC",
      sourceLink: "https://chat.example/1",
      reactions: ["eyes"],
    };
    await bringIn([message("14:05", "errors", whole)]);
    const params = { ...story.params, messageId: await idOf("errors") };
    expect(await member.client.call(tray.getMessage, { params })).toMatchObject({
      originalText: "<@U1> errors!",
      timeAsWritten: "1772892300.000100",
      link: "https://chat.example/1",
      reactions: ["eyes"],
      source: { label: "export.zip", format: "slack-export", kind: "chat" },
    });
  });

  it("comes in parts, a part that is sent twice once, and only as a whole", async () => {
    const opened = await member.client.call(tray.openTrayImport, {
      params: story.params,
      body: { format: "slack-export", label: "export.zip", sourceKind: "chat" },
    });
    const params = { ...story.params, importId: opened.importId };
    const lines = messages.map((one) => ({
      ...one,
      externalId: null,
      text: "timeout",
      happenedAt: at("14:05"),
    }));
    const send = (from: number) =>
      member.client.call(tray.sendMessages, { params, body: { from, messages: lines } });
    await send(0);
    await send(0);
    await send(3);
    await send(3);
    expect(await list()).toEqual([]);
    expect(await state()).toMatchObject({ imports: [] });
    const body = { read: 6, skipped: [] };
    const { report } = await member.client.call(tray.finishTrayImport, { params, body });
    expect(report.kept).toBe(6);
    expect(await list()).toHaveLength(6);
  });

  it("keeps nothing of an import that is given up", async () => {
    const opened = await member.client.call(tray.openTrayImport, {
      params: story.params,
      body: { format: "slack-export", label: "export.zip", sourceKind: "chat" },
    });
    const params = { ...story.params, importId: opened.importId };
    await member.client.call(tray.sendMessages, { params, body: { from: 0, messages } });
    await member.client.call(tray.cancelTrayImport, { params });
    await expect(
      member.client.call(tray.finishTrayImport, { params, body: { read: 3, skipped: [] } }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
    expect(await list()).toEqual([]);
  });

  it("adds only what is new when an import is repeated", async () => {
    await bringIn();
    const again = await bringIn([...messages, message("14:40", "recovered")], 2);
    expect(again.report).toEqual({
      read: 4,
      kept: 1,
      skipped: [{ reason: "Already in the tray", count: 3 }],
    });
    expect(await bringIn()).toMatchObject({ import: null, report: { kept: 0 } });
    expect(await list()).toHaveLength(4);
  });

  it("becomes entries that cite their messages, once", async () => {
    await bringIn();
    const made = await pick(["error rate of checkout rises", "rolled back api"]);
    expect(made.entries).toMatchObject([
      {
        text: "error rate of checkout rises",
        citations: 1,
        sourceKind: "chat",
        sourceLabel: "#incident",
      },
      { text: "rolled back api", citations: 1 },
    ]);
    expect(await pick(["rolled back api"])).toEqual({ entries: [], present: 1 });
    expect((await state()).used).toHaveLength(2);
    expect(await entries()).toHaveLength(2);
  });

  it("makes one entry of two who add the same at once", async () => {
    await bringIn();
    await Promise.all([pick(["rolled back api"]), pick(["rolled back api"])]);
    expect(await entries()).toHaveLength(1);
  });

  it("merges several into one entry that cites them all", async () => {
    await bringIn();
    const {
      entries: [entry],
    } = await pick(["thanks!", "error rate of checkout rises"], true);
    expect(entry).toMatchObject({
      happenedAt: "2026-03-07T14:05:00.000Z",
      text: "Mo: error rate of checkout rises\nAda: thanks!",
      citations: 2,
    });
    const params = { ...story.params, entryId: entry?.id ?? "" };
    const { cited } = await member.client.call(timeline.getEntry, { params });
    expect(cited.map(({ originalText }) => originalText)).toEqual([
      "error rate of checkout rises",
      "thanks!",
    ]);
  });

  it("takes back what was added, but for what somebody has worked on", async () => {
    await bringIn();
    const { entries: made } = await pick(["error rate of checkout rises", "rolled back api"]);
    await member.client.call(timeline.editEntry, {
      params: { ...story.params, entryId: made[0]?.id ?? "" },
      body: { text: "5xx at 4 %", version: 1 },
    });
    const entryIds = made.map(({ id }) => id);
    expect(
      await member.client.call(tray.takeBackPicked, { params: story.params, body: { entryIds } }),
    ).toEqual({ removed: 1, kept: 1 });
    expect((await state()).used).toHaveLength(1);
    expect((await pick(["rolled back api"])).entries).toHaveLength(1);
  });

  it("takes back nothing that was written by hand or that something rests on by now", async () => {
    await bringIn();
    const { entries: picked } = await pick(["rolled back api", "error rate of checkout rises"]);
    const [cited, free] = picked.map(({ id }) => id);
    await member.client.call(addFactor, {
      params: story.params,
      body: { statement: "No canary", category: "process", entryIds: [cited ?? ""] },
    });
    const written = await member.client.call(timeline.addEntry, {
      params: story.params,
      body: { happenedAt: at("14:10"), text: "I looked at the wrong dashboard first" },
    });
    const entryIds = [cited ?? "", free ?? "", written.id];
    expect(
      await member.client.call(tray.takeBackPicked, { params: story.params, body: { entryIds } }),
    ).toEqual({ removed: 1, kept: 2 });
    expect((await entries()).map(({ id }) => id)).toEqual(
      expect.arrayContaining([cited, written.id]),
    );
  });

  it("takes no word on a message that is still arriving", async () => {
    const body = { format: "slack-export", label: "export.zip", sourceKind: "chat" } as const;
    const { importId } = await member.client.call(tray.openTrayImport, {
      params: story.params,
      body,
    });
    const arriving = { ...story.params, importId };
    await member.client.call(tray.sendMessages, { params: arriving, body: { from: 0, messages } });
    const { id } = await test.context.db
      .selectFrom("evidence_messages")
      .select("id")
      .where("import_id", "=", importId)
      .executeTakeFirstOrThrow();
    await expect(
      member.client.call(tray.ruleMessages, {
        params: story.params,
        body: { messageIds: [id], ruling: "chatter" },
      }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("keeps what entries cite when an import is undone, and brings the rest back", async () => {
    const importId = await importIdOf(bringIn());
    await pick(["rolled back api"]);
    expect(await undo(importId)).toMatchObject({ messagesRemoved: 2, messagesKept: 1 });
    expect(await texts()).toEqual(["rolled back api"]);
    expect((await state()).imports).toMatchObject([{ undone: true, messages: 1 }]);
    expect(await redo(importId)).toMatchObject({ messages: 3, messagesPresent: 0 });
    expect(await list()).toHaveLength(3);
  });

  it("holds a message once when an undone import is repeated and then done again", async () => {
    const importId = await importIdOf(bringIn());
    await undo(importId);
    expect((await bringIn()).report.kept).toBe(3);
    expect(await redo(importId)).toMatchObject({ messages: 0, messagesPresent: 3 });
    expect(await list()).toHaveLength(3);
  });

  it("holds a message once as well where a removed entry had cited it, and the entry cites what stands", async () => {
    const importId = await importIdOf(bringIn());
    const [entry] = (await pick(["rolled back api"])).entries;
    const params = { ...story.params, entryId: entry?.id ?? "" };
    await member.client.call(timeline.deleteEntry, { params });
    await undo(importId);
    await bringIn();
    expect(await redo(importId)).toMatchObject({ messages: 0, messagesPresent: 3 });
    expect(await texts()).toEqual(messages.map(({ text }) => text));
    await member.client.call(timeline.restoreEntry, { params });
    expect((await state()).used).toEqual([[await idOf("rolled back api"), entry?.id]]);
  });

  it("keeps what a person says of a message, for everyone, until it is left to the rule again", async () => {
    await bringIn();
    const messageIds = [await idOf("thanks!")];
    const say = (ruling: "matters" | null) =>
      member.client.call(tray.ruleMessages, { params: story.params, body: { messageIds, ruling } });
    await say("matters");
    expect((await state()).ruled).toEqual([[messageIds[0], "matters"]]);
    await say(null);
    expect((await state()).ruled).toEqual([]);
  });

  it("knows what came straight into the story, and the story what lies in the tray", async () => {
    await bringIn();
    const straight = (records: readonly TestMessage[]) =>
      member.client.call(imports.addImport, {
        params: story.params,
        body: {
          format: "slack-export",
          label: "export.zip",
          sourceKind: "chat",
          records: records.map(({ happenedAt, text, externalId, channel }) => ({
            happenedAt,
            text,
            externalId,
            channel,
          })),
        },
      });
    await straight([rolledBack, message("15:00", "all clear")]);
    expect(await entries()).toMatchObject([{ citations: 1 }, { text: "all clear", citations: 0 }]);
    expect((await state()).used).toHaveLength(1);
    expect((await bringIn([message("15:00", "all clear")])).report.skipped).toEqual([
      { reason: "Already on the timeline", count: 1 },
    ]);
    await pick(["error rate of checkout rises"]);
    expect((await straight(messages.slice(0, 1))).report.kept).toBe(0);
  });

  it("is walked in order by pages", async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      message(`15:${String(index + 10)}`, `line ${String(index)}`),
    );
    await bringIn(many, 10);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const query = { limit: 10, ...(after === undefined ? {} : { after }) };
      const page = await member.client.call(tray.listMessages, { params: story.params, query });
      seen.push(...page.items.map(({ text }) => text));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(many.map(({ text }) => text));
  });

  it("is found only under its own retrospective, and a started import only by who started it", async () => {
    await bringIn();
    const messageId = await idOf("thanks!");
    const other = await createTestStory(test, member);
    await expect(
      member.client.call(tray.getMessage, { params: { ...other.params, messageId } }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
    expect(
      await member.client.call(tray.addPicked, {
        params: other.params,
        body: { messageIds: [messageId] },
      }),
    ).toEqual({ entries: [], present: 1 });
    const body = { format: "csv", label: "a.csv", sourceKind: "document" } as const;
    const { importId } = await member.client.call(tray.openTrayImport, {
      params: story.params,
      body,
    });
    const stranger = await test.createUser("member");
    await expect(
      stranger.client.call(tray.cancelTrayImport, { params: { ...story.params, importId } }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("refuses a part that is not sound, whole", async () => {
    const body = { format: "csv", label: "a.csv", sourceKind: "document" } as const;
    const { importId } = await member.client.call(tray.openTrayImport, {
      params: story.params,
      body,
    });
    const params = { ...story.params, importId };
    for (const wrong of [
      message("14:05", "x", { sourceLink: "javascript:alert(1)" }),
      message("14:05", "x\u0000y"),
    ]) {
      await expect(
        member.client.call(tray.sendMessages, {
          params,
          body: { from: 0, messages: [...messages, wrong] },
        }),
      ).rejects.toMatchObject({ problem: { code: "invalid-input" } });
    }
    await expect(
      member.client.call(tray.sendMessages, { params, body: { from: 199_999, messages } }),
    ).rejects.toMatchObject({ problem: { detail: expect.stringContaining("At most 200,000") } });
    await member.client.call(tray.cancelTrayImport, { params });
  });
});
