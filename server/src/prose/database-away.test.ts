import { once } from "node:events";
import { proseCloseCodes } from "@second-story/api/prose.ts";
import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { withClient } from "../testing/admin-client.ts";
import type { TestUser } from "../testing/create-test-app.ts";
import { readProse } from "./read-prose.ts";
import { startProse, type, until, wordsOf, type ProseTest } from "./testing/start-prose.ts";
import { codeOf, frames } from "./testing/speak.ts";
import { startTyping } from "./testing/start-typing.ts";

describe("a database that does not take an edit", () => {
  let test: ProseTest;
  let ana: TestUser;
  beforeAll(async () => {
    test = await startProse();
    ana = await test.createUser();
  });
  afterAll(() => test.close());

  it("leaves the edit unacknowledged in the page and unseen by others, and takes it when it can", async () => {
    const id = await test.createRetrospective(ana);
    const page = await test.openPage(ana, id);
    const other = await test.openPage(ana, id);
    const { db } = test.context;
    await sql`alter table prose_updates rename to prose_updates_away`.execute(db);
    const closed = page.closed();
    type(page.document, "Written while it was away.");
    await expect(closed).resolves.toBe(proseCloseCodes.notKept);
    expect(page.provider.hasUnsyncedChanges).toBe(true);
    expect(wordsOf(other.document)).toBe("");
    await sql`alter table prose_updates_away rename to prose_updates`.execute(db);
    await until(other.document, () => wordsOf(other.document) === "Written while it was away.");
    await page.saved();
    const { plainText } = await readProse(db, id, "notes");
    expect(plainText).toBe("Written while it was away.");
  });

  it.each(["retrospectives", "prose_documents"])(
    "or %s when a page opens it: the page comes again, and is not told that it may not",
    async (table) => {
      const id = await test.createRetrospective(ana);
      const { db } = test.context;
      await sql`alter table ${sql.table(table)} rename to away`.execute(db);
      const socket = test.openSocket(ana);
      const heard: string[] = [];
      socket.on("message", (data: Buffer) => heard.push(data.toString("latin1")));
      await once(socket, "open");
      socket.send(frames.auth(`${id}/notes`));
      await expect(codeOf(socket)).resolves.toBe(proseCloseCodes.notKept);
      expect(heard.join("")).not.toContain("denied");
      await sql`alter table away rename to ${sql.table(table)}`.execute(db);
      const page = await test.openPage(ana, id);
      expect(page.provider.authorizedScope).toBe("read-write");
    },
  );

  it("that hangs: nothing is shown or acknowledged until it goes on, and the rest of the product answers", async () => {
    const id = await test.createRetrospective(ana);
    const [page, other] = [await test.openPage(ana, id), await test.openPage(ana, id)];
    const blocker = await test.pool.connect();
    await blocker.query("begin; lock table prose_updates in access exclusive mode");
    type(page.document, "Written while it hung.");
    const isWaiting =
      "select 1 from pg_locks where not granted and relation = 'prose_updates'::regclass";
    while ((await blocker.query(isWaiting)).rows.length === 0);
    await expect(
      ana.client.call(getRetrospective, { params: { retrospectiveId: id } }),
    ).resolves.toMatchObject({ id });
    expect(page.provider.hasUnsyncedChanges).toBe(true);
    expect(wordsOf(other.document)).toBe("");
    await blocker.query("commit");
    blocker.release();
    await page.saved();
    await until(other.document, () => wordsOf(other.document) === "Written while it hung.");
  });

  it("whose sessions are ended five times a second: every word gets there in the end, for everyone", async () => {
    const id = await test.createRetrospective(ana);
    const pages = await Promise.all(Array.from({ length: 5 }, () => test.openPage(ana, id)));
    const rounds = Promise.withResolvers<void>();
    let left = 15;
    const endSessions = (): Promise<unknown> =>
      withClient(inject("postgres").connectionString, (client) =>
        client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
          new URL(test.connectionString).pathname.slice(1),
        ]),
      );
    const timer = setInterval(() => {
      if (left-- > 0) endSessions().catch(rounds.reject);
      else rounds.resolve();
    }, 200);
    const typings = pages.map((page, index) => startTyping(page, `writer${String(index)}`));
    await rounds.promise;
    clearInterval(timer);
    for (const { stop } of typings) stop();
    // What was on its way when the last one ended goes again.
    for (const { page } of typings) type(page.document, "The end.");
    await Promise.all(pages.map((page) => page.saved()));
    const words = typings.flatMap(({ typed }, index) =>
      Array.from({ length: typed() }, (_, word) => `writer${String(index)}-${String(word)};`),
    );
    expect(words.length).toBeGreaterThan(10);
    const [one] = pages;
    if (!one) throw new Error("no page");
    await until(one.document, () => words.every((word) => wordsOf(one.document).includes(word)));
    for (const page of pages) {
      await until(page.document, () => wordsOf(page.document) === wordsOf(one.document));
    }
    expect((await readProse(test.context.db, id, "notes")).plainText).toBe(wordsOf(one.document));
  });
});
