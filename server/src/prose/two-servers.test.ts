import { once } from "node:events";
import { createClient } from "@second-story/api/client.ts";
import { nameProseVersion, proseCloseCodes, restoreProseVersion } from "@second-story/api/prose.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import type { TestUser } from "../testing/create-test-app.ts";
import { createDataFolder } from "../testing/create-data-folder.ts";
import { startProcess, type ServerProcess } from "../testing/start-process.ts";
import { readProse } from "./read-prose.ts";
import { settleDocument } from "./settle.ts";
import { findDocumentId } from "./store.ts";
import {
  openPage,
  startProse,
  type,
  until,
  wordsOf,
  type Page,
  type ProseTest,
} from "./testing/start-prose.ts";

describe("two servers on one database", { timeout: 60_000 }, () => {
  let test: ProseTest;
  let folder: Awaited<ReturnType<typeof createDataFolder>>;
  let here: ServerProcess;
  let there: ServerProcess;
  let ana: TestUser;
  let ben: TestUser;
  const pages: Page[] = [];
  beforeAll(async () => {
    test = await startProse();
    folder = await createDataFolder();
    const start = (): Promise<ServerProcess> =>
      startProcess(folder.path, { DATABASE_URL: test.connectionString });
    [here, there] = await Promise.all([start(), start()]);
    ana = await test.createUser("member", undefined, "Ana");
    ben = await test.createUser("member", undefined, "Ben");
  }, 60_000);
  afterAll(async () => {
    for (const page of pages) page.leave();
    // The last test has killed the other one.
    await here.end("SIGTERM");
    await test.close();
    await folder.remove();
  });

  const open = async (
    server: ServerProcess,
    user: TestUser,
    id: string,
    document?: Page["document"],
  ): Promise<Page> => {
    const url = `${server.address.replace("http", "ws")}/api/v1/prose`;
    const page = openPage(url, user.token, `${id}/notes`, document ? { document } : {});
    pages.push(page);
    await page.saved();
    return page;
  };
  const bothOn = async (id: string): Promise<readonly [Page, Page]> => [
    await open(here, ana, id),
    await open(there, ben, id),
  ];
  const shows = (page: Page, words: string): Promise<void> =>
    until(page.document, () => wordsOf(page.document).includes(words));

  it("show what is written on one to the pages of the other, both ways, long pastes too", async () => {
    const [one, other] = await bothOn(await test.createRetrospective(ana));
    type(one.document, "The pool ran dry.");
    await shows(other, "ran dry");
    type(other.document, "It was refilled.");
    await shows(one, "refilled");
    type(one.document, `${"long ".repeat(4_000)}end`);
    await shows(other, "long end");
    type(other.document, "After it.");
    await shows(one, "After it");
    expect(wordsOf(one.document)).toBe(wordsOf(other.document));
  });

  it("agree on a document that both make at once, and on a paragraph that six people write into", async () => {
    const id = await test.createRetrospective(ana);
    const six = await Promise.all(
      [here, there, here, there, here, there].map((server, index) =>
        open(server, index % 2 ? ben : ana, id),
      ),
    );
    const [first] = six;
    if (!first) throw new Error("no page");
    type(first.document, "|");
    await Promise.all(six.map((page) => shows(page, "|")));
    for (let letter = 0; letter < 10; letter++) {
      for (const [index, { document }] of six.entries()) {
        const paragraph = document.getXmlFragment("prose").get(0) as Y.XmlElement;
        const text = paragraph.get(0) as Y.XmlText;
        text.insert(index % 2 ? text.length : 0, String(index));
      }
      // The others' letters come in between, at a different moment for each.
      await six[letter % 6]?.saved();
    }
    for (const { document } of six) await until(document, () => wordsOf(document).length === 61);
    expect(new Set(six.map(({ document }) => wordsOf(document))).size).toBe(1);
  });

  it("show who is there, where the cursor is, and when somebody leaves", async () => {
    const id = await test.createRetrospective(ana);
    const one = await open(here, ana, id);
    one.provider.awareness?.setLocalState({ user: { name: "Somebody else" } });
    const other = await open(there, ben, id);
    other.provider.awareness?.setLocalState({ user: {} });
    await present(one, other, "Ben");
    await present(other, one, "Ana");
    const cursor = { anchor: { tname: "prose", assoc: 0 }, head: { tname: "prose", assoc: 0 } };
    one.provider.awareness?.setLocalState({ user: {}, cursor });
    await seen(other, () => stateOf(other, one)?.["cursor"] != null);
    expect(stateOf(other, one)?.["cursor"]).toEqual(cursor);
    one.leave();
    await seen(other, () => stateOf(other, one) === undefined);
  });

  it("do not let a page on one speak for a page on the other", async () => {
    const id = await test.createRetrospective(ana);
    const [one, other] = await bothOn(id);
    one.provider.awareness?.setLocalState({ user: {} });
    other.provider.awareness?.setLocalState({ user: {} });
    await present(other, one, "Ana");
    const third = await open(there, ben, id);
    // The client id of Ana's page, in Ben's.
    (third.provider.awareness as { clientID: number }).clientID = one.document.clientID;
    third.provider.awareness?.setLocalState({ user: { name: "Ana" } });
    type(third.document, "Written after the state was sent.");
    await shows(other, "after the state");
    expect(stateOf(other, one)?.["user"]).toMatchObject({ name: "Ana" });
  });

  it("close the pages of both when access ends", async () => {
    const id = await test.createRetrospective(ana, "involved");
    await test.context.db
      .insertInto("participants")
      .values(
        [ana, ben].map(({ userId }) => ({
          id: test.context.newId(),
          retrospective_id: id,
          user_id: userId,
        })),
      )
      .execute();
    const pagesOfBen = [await open(here, ben, id), await open(there, ben, id)];
    const closed = pagesOfBen.map((page) => page.closed());
    await transaction(test.context.db, async (trx) => {
      await trx.deleteFrom("participants").where("user_id", "=", ben.userId).execute();
      await recordChange(trx, {
        topic: "participants",
        action: "removed",
        actorId: null,
        retrospectiveId: id,
      });
    });
    await expect(Promise.all(closed)).resolves.toEqual([
      proseCloseCodes.accessChanged,
      proseCloseCodes.accessChanged,
    ]);
    for (const page of pagesOfBen) page.leave();
  });

  it("bring back a version on both, and go on while a third one settles", async () => {
    const id = await test.createRetrospective(ana);
    const [one, other] = await bothOn(id);
    type(one.document, "First.");
    await one.saved();
    const params = { retrospectiveId: id, section: "notes" as const };
    const client = createClient({ baseUrl: there.address, token: ben.token, fetch });
    const version = await client.call(nameProseVersion, { params, body: { label: "First" } });
    type(other.document, "Second.");
    await shows(one, "Second");
    const documentId = (await findDocumentId(test.context.db, id, "notes")) ?? "";
    await settleDocument(test.context, documentId);
    type(one.document, "Third.");
    await shows(other, "Third");
    await client.call(restoreProseVersion, { params: { ...params, versionId: version.id } });
    await until(one.document, () => wordsOf(one.document) === "First.");
    await until(other.document, () => wordsOf(other.document) === "First.");
    expect((await readProse(test.context.db, id, "notes")).plainText).toBe("First.");
  });

  it("hear of one another again after the connections that listen were lost", async () => {
    const [one, other] = await bothOn(await test.createRetrospective(ana));
    type(one.document, "Before.");
    await shows(other, "Before");
    const { rows } = await test.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'second-story listener'`,
    );
    expect(rows.length).toBeGreaterThan(4);
    type(one.document, "While nobody listened.");
    type(other.document, "Neither here.");
    await shows(other, "nobody listened");
    await shows(one, "Neither here");
    type(one.document, "After.");
    await shows(other, "After");
    expect(wordsOf(one.document)).toBe(wordsOf(other.document));
  });

  it("lose nothing acknowledged when one is killed, and its pages go on with the other", async () => {
    const id = await test.createRetrospective(ana);
    const [one, other] = await bothOn(id);
    type(other.document, "Kept.");
    await other.saved();
    type(other.document, "On its way.");
    await there.end("SIGKILL");
    other.leave();
    expect((await readProse(test.context.db, id, "notes")).plainText).toContain("Kept.");
    const again = await open(here, ben, id, other.document);
    await shows(one, "On its way");
    await again.saved();
    type(one.document, "And on.");
    await shows(again, "And on");
    expect(wordsOf(one.document)).toBe(wordsOf(again.document));
  });
});

function stateOf(page: Page, of: Page): Record<string, unknown> | undefined {
  return page.provider.awareness?.getStates().get(of.document.clientID);
}

async function seen(page: Page, condition: () => boolean): Promise<void> {
  while (!condition()) await once(page.provider.awareness as never, "change");
}

async function present(page: Page, of: Page, name: string): Promise<void> {
  await seen(page, () => stateOf(page, of) !== undefined);
  expect(stateOf(page, of)?.["user"]).toMatchObject({ name });
}
