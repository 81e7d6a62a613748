import * as routes from "@second-story/api/action-items.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("action items", () => {
  let test: TestApp;
  let lead: TestUser;
  let other: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    lead = await test.createUser("member", undefined, "Ada");
    other = await test.createUser("member", undefined, "Grace");
  });
  afterAll(() => test.close());

  const startRetrospective = async (access: AccessMode = "open"): Promise<string> => {
    const id = v7();
    await test.context.db
      .insertInto("retrospectives")
      .values({ id, title: `Retrospective ${id}`, access, created_by: lead.userId })
      .execute();
    return id;
  };
  const propose = async (retrospectiveId: string, more: object = {}) =>
    lead.client.call(routes.createActionItem, {
      params: { retrospectiveId },
      body: { title: "Alert on pool exhaustion", ...more },
    });

  it("go from proposed to verified, each step with what it asks for", async () => {
    const retrospectiveId = await startRetrospective();
    const item = await propose(retrospectiveId);
    const params = { retrospectiveId, actionItemId: item.id };
    const move = (version: number, to: object) =>
      lead.client.call(routes.moveActionItem, { params, body: { move: to as never, version } });

    await expect(move(1, { state: "agreed" })).rejects.toMatchObject({
      problem: { code: "conflict", detail: expect.stringContaining("one owner and a due date") },
    });
    await lead.client.call(routes.editActionItem, {
      params,
      body: { ownerId: other.userId, dueOn: "2026-04-01", version: 1 },
    });
    expect(await move(2, { state: "agreed" })).toMatchObject({
      state: "agreed",
      owner: { name: "Grace" },
    });
    expect((await move(3, { state: "done" })).doneAt).toBe("2026-03-10T09:00:00.000Z");
    expect(await move(4, { state: "verified", effect: "worked" })).toMatchObject({
      effect: "worked",
      verifiedAt: "2026-03-10T09:00:00.000Z",
    });
  });

  it("keep their owner and their day once they are agreed on", async () => {
    const retrospectiveId = await startRetrospective();
    const item = await propose(retrospectiveId, { ownerId: lead.userId, dueOn: "2026-04-01" });
    const params = { retrospectiveId, actionItemId: item.id };
    const edit = (version: number, change: object) =>
      lead.client.call(routes.editActionItem, { params, body: { ...change, version } });
    const move = (version: number, state: "agreed" | "proposed") =>
      lead.client.call(routes.moveActionItem, { params, body: { move: { state }, version } });

    await move(1, "agreed");
    for (const path of ["ownerId", "dueOn"]) {
      await expect(edit(2, { [path]: null })).rejects.toMatchObject({
        problem: { code: "invalid-input", fields: [{ path }] },
      });
    }
    expect(await edit(2, { ownerId: other.userId })).toMatchObject({ owner: { name: "Grace" } });
    await expect(edit(2, { ownerId: null })).rejects.toMatchObject({
      problem: { code: "stale-version" },
    });
    await move(3, "proposed");
    expect(await edit(4, { ownerId: null, dueOn: null })).toMatchObject({
      owner: null,
      dueOn: null,
    });
  });

  it("answer a stale edit with the current row", async () => {
    const retrospectiveId = await startRetrospective();
    const item = await propose(retrospectiveId);
    const params = { retrospectiveId, actionItemId: item.id };
    await lead.client.call(routes.editActionItem, { params, body: { title: "First", version: 1 } });
    await expect(
      lead.client.call(routes.editActionItem, { params, body: { title: "Second", version: 1 } }),
    ).rejects.toMatchObject({ problem: { status: 409, current: { title: "First" } } });
  });

  it("are moved by their owner even from outside an involved-only retrospective", async () => {
    const retrospectiveId = await startRetrospective("involved");
    const mine = await propose(retrospectiveId, { ownerId: other.userId, dueOn: "2026-04-01" });
    const moved = await other.client.call(routes.moveActionItem, {
      params: { retrospectiveId, actionItemId: mine.id },
      body: { move: { state: "agreed" }, version: 1 },
    });
    expect(moved.state).toBe("agreed");
    const theirs = await propose(retrospectiveId, { ownerId: lead.userId, dueOn: "2026-04-01" });
    await expect(
      other.client.call(routes.moveActionItem, {
        params: { retrospectiveId, actionItemId: theirs.id },
        body: { move: { state: "agreed" }, version: 1 },
      }),
    ).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it("of a restricted retrospective are nowhere for those outside", async () => {
    const retrospectiveId = await startRetrospective("restricted");
    const item = await propose(retrospectiveId, { title: "Secret work", ownerId: other.userId });
    const listed = await other.client.call(routes.listAllActionItems, { query: { limit: 200 } });
    expect(listed.items.map(({ id }) => id)).not.toContain(item.id);
    await expect(
      other.client.call(routes.listActionItems, { params: { retrospectiveId } }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("are not reached through another retrospective's address", async () => {
    const mine = await startRetrospective();
    const item = await propose(await startRetrospective());
    await expect(
      lead.client.call(routes.editActionItem, {
        params: { retrospectiveId: mine, actionItemId: item.id },
        body: { title: "Taken over", version: 1 },
      }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("are found by the day by which their effect is to be looked at", async () => {
    const retrospectiveId = await startRetrospective();
    const soon = await propose(retrospectiveId, { measureOn: "2026-05-01" });
    await propose(retrospectiveId, { measureOn: "2026-05-02" });
    await propose(retrospectiveId);
    const query = { measureBy: "2026-05-01" };
    const { items } = await lead.client.call(routes.listAllActionItems, { query });
    expect(items.map(({ id }) => id)).toEqual([soon.id]);
  });

  it("come back after they were removed", async () => {
    const retrospectiveId = await startRetrospective();
    const item = await propose(retrospectiveId);
    const params = { retrospectiveId, actionItemId: item.id };
    await lead.client.call(routes.deleteActionItem, { params });
    const { items } = await lead.client.call(routes.listActionItems, {
      params: { retrospectiveId },
    });
    expect(items).toEqual([]);
    const back = await lead.client.call(routes.restoreActionItem, { params });
    expect(back.title).toBe(item.title);
  });

  it("are listed across retrospectives page by page, the next due first", async () => {
    const retrospectiveId = await startRetrospective();
    for (const [title, dueOn] of [
      ["paging c", null],
      ["paging a", "2026-05-01"],
      ["paging b", "2026-05-02"],
    ]) {
      await propose(retrospectiveId, { title, dueOn });
    }
    const query = { words: "paging", limit: 2 };
    const first = await lead.client.call(routes.listAllActionItems, { query });
    expect(first.items.map(({ title }) => title)).toEqual(["paging a", "paging b"]);
    const second = await lead.client.call(routes.listAllActionItems, {
      query: { ...query, after: first.next ?? "" },
    });
    expect(second.items.map(({ title }) => title)).toEqual(["paging c"]);
    expect(second.next).toBeNull();
  });

  it("are found by the number they are shown under", async () => {
    const item = await propose(await startRetrospective());
    const { items } = await other.client.call(routes.listAllActionItems, {
      query: { number: item.number },
    });
    expect(items.map(({ id }) => id)).toEqual([item.id]);
  });

  it.each(["'a' & !", "%", "a:*", "\\", '"unclosed', "(((", "\u202Eabc"])(
    "take %j as words to look for",
    async (words) => {
      const { items } = await lead.client.call(routes.listAllActionItems, { query: { words } });
      expect(Array.isArray(items)).toBe(true);
    },
  );

  it("are found by a part of the title, as incidents and retrospectives are", async () => {
    const { items } = await lead.client.call(routes.listAllActionItems, {
      query: { words: "pagin" },
    });
    expect(items.length).toBeGreaterThan(0);
  });

  it("refuse what PostgreSQL cannot take as words", async () => {
    await expect(
      lead.client.call(routes.listAllActionItems, { query: { words: "a\u0000b" } }),
    ).rejects.toMatchObject({ problem: { code: "invalid-input" } });
  });
});
