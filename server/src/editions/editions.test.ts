import { createActionItem } from "@second-story/api/action-items.ts";
import * as routes from "@second-story/api/editions.ts";
import { createExample, exportRetrospectiveMarkdown } from "@second-story/api/exports.ts";
import { addImport } from "@second-story/api/imports.ts";
import { searchLibrary } from "@second-story/api/library.ts";
import { editRetrospective } from "@second-story/api/retrospectives.ts";
import { addEntry, listEntries } from "@second-story/api/timeline.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import type { EditionPart } from "@second-story/domain/edition.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

const parts: EditionPart[] = ["overview", "numbers", "timeline", "action-items"];

describe("publishing", () => {
  let test: TestApp;
  let lead: TestUser;
  let other: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    lead = await test.createUser("member", undefined, "Ada");
    other = await test.createUser("member", undefined, "Grace");
  });
  afterAll(() => test.close());

  const start = async (access: AccessMode) => {
    const { retrospectiveId } = await lead.client.call(createExample, {});
    const params = { retrospectiveId };
    const { version } =
      access === "open"
        ? { version: 1 }
        : await lead.client.call(editRetrospective, { params, body: { access, version: 1 } });
    return { params, version };
  };
  const publish = async (access: AccessMode) => {
    const { params, version } = await start(access);
    const mark = await lead.client.call(routes.publishEdition, {
      params,
      body: { parts, version },
    });
    return { ...params, number: mark.number };
  };

  it("freezes what was chosen, whatever is edited later", async () => {
    const params = await publish("open");
    const before = await other.client.call(routes.getEdition, { params });
    expect(before.content).toMatchObject({ parts, prose: [{ section: "overview" }] });
    expect(before.content.timeline.length).toBeGreaterThan(20);
    await lead.client.call(createActionItem, { params, body: { title: "Add one more" } });
    expect(await other.client.call(routes.getEdition, { params })).toEqual(before);
  });

  it("tells the timeline as outside: no chatter, no name of anyone who took part, in any format", async () => {
    const { params, version } = await start("open");
    const { happenedAt } = (await lead.client.call(listEntries, { params })).items[0] ?? {};
    const add = (text: string, more: object) =>
      lead.client.call(addEntry, {
        params,
        body: { happenedAt: happenedAt ?? "", text, ...more },
      });
    await lead.client.call(addImport, {
      params,
      body: {
        format: "slack-export",
        label: "Pasted",
        sourceKind: "chat",
        records: [
          { happenedAt: happenedAt ?? "", text: "draining the node", authorLabel: "Oyelaran Bisi" },
        ],
      },
    });
    await add("Oyelaran drained the node", {});
    await add("I am shaking, honestly", { chatter: true });
    await add("Mei Tanaka asked @amara and Rafael to look", { actingRole: "Priya Nair" });
    const { number } = await lead.client.call(routes.publishEdition, {
      params,
      body: { parts, version },
    });
    const one = { params: { ...params, number } };
    const told = [
      JSON.stringify((await other.client.call(routes.getEdition, one)).content.timeline),
      await other.client.call(routes.getEditionMarkdown, one),
      await lead.client.call(exportRetrospectiveMarkdown, { params }),
    ];
    for (const text of told) {
      expect(text).not.toMatch(/shaking|Deep breath|Mei|Tanaka|amara|Rafael|Priya|Oyelaran/iu);
      expect(text).toMatch(/The key engineer asked the incident commander and a responder/u);
    }
  });

  it("lets out the summary and the actions of a retrospective for those involved, not its timeline", async () => {
    const params = await publish("involved");
    const { content } = await other.client.call(routes.getEdition, { params });
    expect(content.parts).toEqual(["overview", "numbers", "action-items"]);
    expect(content.timeline).toEqual([]);
    const markdown = await other.client.call(routes.getEditionMarkdown, { params });
    expect(markdown).not.toContain("## Timeline");
  });

  it("of a restricted one is for the participants alone, in the library too", async () => {
    const params = await publish("restricted");
    await expect(other.client.call(routes.getEdition, { params })).rejects.toMatchObject({
      problem: { status: 404 },
    });
    const found = await other.client.call(searchLibrary, { query: { words: "pool", limit: 200 } });
    expect(found.items.map((item) => item.retrospectiveId)).not.toContain(params.retrospectiveId);
    const own = await lead.client.call(searchLibrary, { query: { words: "pool", limit: 200 } });
    expect(own.items.map((item) => item.retrospectiveId)).toContain(params.retrospectiveId);
  });

  it("lets out less once access is narrowed, to readers and to search", async () => {
    const params = await publish("open");
    const find = async () => {
      const query = { words: "symptoms", limit: 200 } as const;
      const { items } = await other.client.call(searchLibrary, { query });
      return items.map((item) => item.retrospectiveId);
    };
    expect(await find()).toContain(params.retrospectiveId);
    await lead.client.call(editRetrospective, { params, body: { access: "involved", version: 2 } });
    const { content } = await other.client.call(routes.getEdition, { params });
    expect(content.timeline).toEqual([]);
    expect(await find()).not.toContain(params.retrospectiveId);
    await lead.client.call(editRetrospective, { params, body: { access: "open", version: 3 } });
    expect(await find()).toContain(params.retrospectiveId);
  });

  it("by two people at once publishes once", async () => {
    const { params, version } = await start("open");
    const answers = await Promise.allSettled(
      Array.from({ length: 6 }, () =>
        lead.client.call(routes.publishEdition, { params, body: { parts, version } }),
      ),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { items } = await lead.client.call(routes.listEditions, { params });
    expect(items.map(({ number }) => number)).toEqual([1]);
  });

  it("shows before what would leave, and what the access mode keeps", async () => {
    const { params } = await start("involved");
    const { allowed, content } = await lead.client.call(routes.previewEdition, { params });
    expect(allowed).not.toContain("timeline");
    expect(content.parts).toEqual(allowed);
    expect(content).toMatchObject({ timeline: [], factsAgreedAt: null, factsRemovedLater: 0 });
  });

  it("keeps names out of what is published: roles are counted", async () => {
    const params = await publish("open");
    const { content } = await other.client.call(routes.getEdition, { params });
    expect(content.tookPart).toContainEqual({ role: "key-engineer", count: 1 });
    expect(JSON.stringify(content)).not.toMatch(/Mei Tanaka|Rafael Duarte/u);
  });
});

describe("the library", () => {
  let test: TestApp;
  let member: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
    for (let count = 0; count < 3; count++) {
      const { retrospectiveId } = await member.client.call(createExample, {});
      const body = { parts, version: 1 };
      await member.client.call(routes.publishEdition, { params: { retrospectiveId }, body });
    }
  });
  afterAll(() => test.close());

  it("finds by words and shows where they stand", async () => {
    const { items } = await member.client.call(searchLibrary, {
      query: { words: "idempotent payment" },
    });
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ severity: "SEV2", openActions: 4, closedActions: 1 });
    expect(items[0]?.excerpt).toContain("[[");
  });

  it("finds what was published between two moments", async () => {
    const find = async (query: { from?: string; to?: string }) =>
      (await member.client.call(searchLibrary, { query })).items.length;
    const published = (await member.client.call(searchLibrary, { query: {} })).items
      .map(({ publishedAt }) => publishedAt)
      .toSorted();
    const [first = "", last = ""] = [published[0], published.at(-1)];
    const after = new Date(Date.parse(last) + 1).toISOString();
    expect(await find({ from: first, to: after })).toBe(published.length);
    expect(await find({ from: after })).toBe(0);
    expect(await find({ to: first })).toBe(0);
  });

  it("finds nothing for words that are nowhere", async () => {
    const { items } = await member.client.call(searchLibrary, { query: { words: "zeppelin" } });
    expect(items).toEqual([]);
  });

  it.each([undefined, "pool"])("pages through all of it once (words: %s)", async (words) => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await member.client.call(searchLibrary, { query: { words, after, limit: 1 } });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(3);
    expect(seen).toHaveLength(3);
  });

  it.each(["'a' & !", "a:*", "(((", "\\", "or ".repeat(60)])("takes %j as words", async (words) => {
    const { items } = await member.client.call(searchLibrary, { query: { words } });
    expect(Array.isArray(items)).toBe(true);
  });
});
