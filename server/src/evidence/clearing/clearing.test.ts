import { listImports, addImport, redoImport, undoImport } from "@second-story/api/imports.ts";
import { getFactsAgreement } from "@second-story/api/facts-agreement.ts";
import { deleteEntry, listEntries } from "@second-story/api/timeline.ts";
import * as tray from "@second-story/api/tray.ts";
import { mostArriving } from "@second-story/domain/timeline-entry-import.ts";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";
import { sendImport, type TestMessage } from "../testing/send-import.ts";
import { clearSome, startClearing } from "./start-clearing.ts";

const messages = ["paged", "rolled back", "all clear"].map((text, index): TestMessage => ({
  happenedAt: `2026-03-07T14:0${String(index)}:00.000Z`,
  text,
  externalId: text,
  channel: "ops",
}));
const draft = { format: "slack-export", label: "export.zip", sourceKind: "chat" } as const;

describe("what imports leave behind", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
  });
  beforeEach(async () => {
    member = await test.createUser("member");
    story = await createTestStory(test, member);
  });
  afterAll(() => test.close());

  const hours = (many: number) => new Date(Date.now() + many * 60 * 60_000);
  const days = (many: number) => hours(24 * many);
  const clearAt = async (now: Date, most?: number) => {
    const context = { db: test.context.db, now: () => now };
    while (await clearSome(context, most));
  };
  const held = async () => {
    const rows = await test.context.db
      .selectFrom("evidence_messages")
      .select("text")
      .where("retrospective_id", "=", story.retrospectiveId)
      .orderBy("happened_at")
      .execute();
    return rows.map(({ text }) => text);
  };
  const entriesHeld = async () => {
    const rows = await test.context.db
      .selectFrom("timeline_entries")
      .select("text")
      .where("retrospective_id", "=", story.retrospectiveId)
      .orderBy("happened_at")
      .execute();
    return rows.map(({ text }) => text);
  };
  const bringIn = async () => {
    const { import: made } = await sendImport(member.client, story.params, messages);
    return { ...story.params, importId: made?.id ?? "" };
  };
  const pick = async (text: string) => {
    const { items } = await member.client.call(tray.listMessages, { params: story.params });
    const messageIds = items.filter((one) => one.text === text).map(({ id }) => id);
    const { entries } = await member.client.call(tray.addPicked, {
      params: story.params,
      body: { messageIds },
    });
    return { ...story.params, entryId: entries[0]?.id ?? "" };
  };
  const open = () => member.client.call(tray.openTrayImport, { params: story.params, body: draft });

  it("an upload that nobody finished is cleared after a day, and one that is under way is not", async () => {
    const { importId } = await open();
    const params = { ...story.params, importId };
    await member.client.call(tray.sendMessages, { params, body: { from: 0, messages } });
    await clearAt(hours(23));
    expect(await held()).toHaveLength(3);
    await clearAt(hours(25), 2);
    expect(await held()).toEqual([]);
    await expect(
      member.client.call(tray.finishTrayImport, { params, body: { read: 3, skipped: [] } }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("an upload of which a part is cleared does not finish with the rest", async () => {
    const { importId } = await open();
    const params = { ...story.params, importId };
    await member.client.call(tray.sendMessages, { params, body: { from: 0, messages } });
    await clearSome({ db: test.context.db, now: () => hours(25) }, 2);
    expect(await held()).toHaveLength(1);
    test.setNow(hours(25));
    const end = { params, body: { read: 3, skipped: [] } };
    const more = { params, body: { from: 3, messages } };
    const gone = { problem: { status: 404 } };
    await expect(member.client.call(tray.sendMessages, more)).rejects.toMatchObject(gone);
    await expect(member.client.call(tray.finishTrayImport, end)).rejects.toMatchObject(gone);
    test.setNow(new Date());
  });

  it("an import that was undone is cleared after 30 days, but for what an entry cites", async () => {
    const params = await bringIn();
    await pick("rolled back");
    await member.client.call(undoImport, { params });
    await clearAt(days(29));
    expect(await held()).toHaveLength(3);
    await clearAt(days(31), 1);
    expect(await held()).toEqual(["rolled back"]);
    const { items } = await member.client.call(listImports, { params: story.params });
    expect(items).toMatchObject([{ label: "export.zip", messages: 1 }]);
  });

  it("what an entry cited goes a time after the entry was removed", async () => {
    const params = await bringIn();
    const entry = await pick("rolled back");
    await member.client.call(undoImport, { params });
    await member.client.call(deleteEntry, { params: entry });
    const removed = hours(24 * 20).toISOString();
    await test.context.db
      .updateTable("timeline_entries")
      .set({ deleted_at: removed })
      .where("id", "=", entry.entryId)
      .execute();
    await clearAt(days(31));
    expect(await held()).toEqual(["rolled back"]);
    await clearAt(days(51));
    expect(await held()).toEqual([]);
  });

  it("an import that stands is never cleared, nor one that was done again", async () => {
    const params = await bringIn();
    await member.client.call(undoImport, { params });
    await member.client.call(redoImport, { params });
    await clearAt(days(4000));
    expect(await held()).toHaveLength(3);
  });

  it("cannot be done again once they are cleared, and says so", async () => {
    const params = await bringIn();
    await member.client.call(undoImport, { params });
    test.setNow(days(31));
    await expect(member.client.call(redoImport, { params })).rejects.toMatchObject({
      problem: { code: "conflict", detail: expect.stringContaining("Import its source again") },
    });
    test.setNow(new Date());
    expect(await member.client.call(redoImport, { params })).toMatchObject({ messages: 3 });
  });

  it("entries that an undo took off the timeline go as well; those that a person removed stay", async () => {
    const { import: made } = await member.client.call(addImport, {
      params: story.params,
      body: {
        ...draft,
        records: messages.map(({ happenedAt, text, externalId }) => ({
          happenedAt,
          text,
          externalId,
        })),
      },
    });
    const { items } = await member.client.call(listEntries, { params: story.params });
    const removed = { ...story.params, entryId: items[0]?.id ?? "" };
    await member.client.call(deleteEntry, { params: removed });
    await member.client.call(undoImport, { params: { ...story.params, importId: made?.id ?? "" } });
    await clearAt(days(29));
    expect(await entriesHeld()).toHaveLength(3);
    await clearAt(days(31));
    expect(await entriesHeld()).toEqual(["paged"]);
  });

  it("leaves the number of entries that were removed since the facts were agreed", async () => {
    await bringIn();
    await pick("paged");
    const entry = await pick("rolled back");
    await test.context.db
      .insertInto("facts_agreements")
      .values({ retrospective_id: story.retrospectiveId })
      .execute();
    await member.client.call(tray.takeBackPicked, {
      params: story.params,
      body: { entryIds: [entry.entryId] },
    });
    const removedSince = async () => {
      const { later } = await member.client.call(getFactsAgreement, { params: story.params });
      return later.removed;
    };
    expect(await removedSince()).toBe(1);
    await clearAt(days(31));
    expect(await entriesHeld()).toEqual(["paged"]);
    expect(await removedSince()).toBe(1);
  });

  it("is cleared by a server that runs, without anybody asking", async () => {
    const params = await bringIn();
    await member.client.call(undoImport, { params });
    const log = pino({ level: "silent" });
    const running = startClearing({ db: test.context.db, now: () => days(31), log });
    await vi.waitFor(async () => {
      expect(await held()).toEqual([]);
    }, 10_000);
    await running.close();
  });

  it(`is bounded: one person has ${String(mostArriving)} imports under way at most, also at once`, async () => {
    const answers = await Promise.allSettled(Array.from({ length: 20 }, open));
    const begun = answers.flatMap((answer) =>
      answer.status === "fulfilled" ? [answer.value.importId] : [],
    );
    expect(begun).toHaveLength(mostArriving);
    await expect(open()).rejects.toMatchObject({
      problem: {
        code: "conflict",
        detail: expect.stringContaining("imports of yours are under way"),
      },
    });
    const colleague = await test.createUser("member");
    await colleague.client.call(tray.openTrayImport, { params: story.params, body: draft });
    await member.client.call(tray.cancelTrayImport, {
      params: { ...story.params, importId: begun[0] ?? "" },
    });
    await open();
  });

  it("is forgotten after an hour when the same person imports again, wherever that is", async () => {
    for (let count = 0; count < mostArriving; count += 1) await open();
    await test.context.db
      .updateTable("imports")
      .set({ created_at: hours(-2).toISOString() })
      .where("created_by", "=", member.userId)
      .execute();
    story = await createTestStory(test, member);
    expect(await open()).toMatchObject({ importId: expect.any(String) });
  });
});
