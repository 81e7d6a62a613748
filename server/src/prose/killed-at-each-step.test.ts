import { createClient } from "@second-story/api/client.ts";
import { nameProseVersion, restoreProseVersion } from "@second-story/api/prose.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDataFolder } from "../testing/create-data-folder.ts";
import type { TestUser } from "../testing/create-test-app.ts";
import { startProcess } from "../testing/start-process.ts";
import { readProse } from "./read-prose.ts";
import { holdAt, type Hold } from "./testing/hold-at.ts";
import { startProseProcess } from "./testing/start-prose-process.ts";
import {
  openPage,
  startProse,
  type,
  until,
  wordsOf,
  type Page,
  type ProseTest,
} from "./testing/start-prose.ts";

describe("a server that is killed in the middle of keeping an edit", { timeout: 60_000 }, () => {
  let test: ProseTest;
  let ana: TestUser;
  beforeAll(async () => {
    test = await startProse();
    ana = await test.createUser();
  });
  afterAll(() => test.close());

  // Settles soon, so that the test need not wait for it.
  const serve = () => startProseProcess(test.connectionString, { settleQuietMs: 50 });
  const plainText = async (id: string): Promise<string> =>
    (await readProse(test.context.db, id, "notes")).plainText;
  const open = async (url: string, id: string, from?: Page): Promise<Page> => {
    from?.leave();
    const options = from ? { document: from.document } : {};
    const page = openPage(url, ana.token, `${id}/notes`, options);
    await page.saved();
    return page;
  };

  /** Both pages come to another server: everything is there once, for both. */
  const expectTogether = async (id: string, pages: readonly Page[]): Promise<void> => {
    const next = await serve();
    const again: Page[] = [];
    for (const page of pages) again.push(await open(next.url, id, page));
    for (const page of again) {
      await until(page.document, () => wordsOf(page.document).includes("On its way."));
      expect(wordsOf(page.document).split("\n").toSorted()).toEqual([
        "Acknowledged.",
        "On its way.",
      ]);
    }
    expect((await plainText(id)).split("\n").toSorted()).toEqual(["Acknowledged.", "On its way."]);
    for (const page of again) page.leave();
    await next.kill();
  };

  it.each<[string, boolean, () => Promise<Hold>]>([
    ["before it is appended", false, () => holdAt(test.pool, "prose_updates", "insert", "before")],
    [
      "after it is appended, before that commits",
      false,
      () => holdAt(test.pool, "prose_updates", "insert", "commit"),
    ],
    [
      "while the document is settled",
      true,
      () => holdAt(test.pool, "prose_documents", "update", "before"),
    ],
  ])("%s: keeps what was acknowledged, and takes the rest once", async (_, isKept, hold) => {
    const id = await test.createRetrospective(ana);
    const first = await serve();
    const [page, other] = [await open(first.url, id), await open(first.url, id)];
    type(page.document, "Acknowledged.");
    await page.saved();
    const held = await hold();
    type(page.document, "On its way.");
    await held.reached();
    // What is not kept is neither shown nor acknowledged.
    if (isKept) await until(other.document, () => wordsOf(other.document).includes("On its way."));
    expect(wordsOf(other.document).includes("On its way.")).toBe(isKept);
    expect(isKept || page.provider.hasUnsyncedChanges).toBe(true);
    await first.kill();
    expect(await plainText(id)).toContain("Acknowledged.");
    await held.release();
    expect(await plainText(id)).toContain("Acknowledged.");
    await expectTogether(id, [other, page]);
  });

  it("after it was shown, before it is acknowledged: it is kept", async () => {
    const id = await test.createRetrospective(ana);
    const first = await serve();
    const [page, other] = [await open(first.url, id), await open(first.url, id)];
    type(page.document, "Acknowledged.");
    await page.saved();
    // The connection that asks for the disk, and with it the acknowledgement, stands still.
    const { rows } = await test.pool.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and query like '%pg_logical_emit_message(true%' and pid <> pg_backend_pid()`,
    );
    const pid = rows[0]?.pid ?? 0;
    expect(rows).toHaveLength(1);
    process.kill(pid, "SIGSTOP");
    try {
      type(page.document, "On its way.");
      await until(other.document, () => wordsOf(other.document).includes("On its way."));
      expect(page.provider.hasUnsyncedChanges).toBe(true);
      await first.kill();
    } finally {
      process.kill(pid, "SIGCONT");
    }
    expect(await plainText(id)).toContain("On its way.");
    await expectTogether(id, [other, page]);
  });

  it("while a version is brought back: it is brought back whole or not at all", async () => {
    const id = await test.createRetrospective(ana);
    const folder = await createDataFolder();
    const server = await startProcess(folder.path, { DATABASE_URL: test.connectionString });
    const client = createClient({ baseUrl: server.address, token: ana.token, fetch });
    const page = await open(`${server.address.replace("http", "ws")}/api/v1/prose`, id);
    type(page.document, "Acknowledged.");
    await page.saved();
    const params = { retrospectiveId: id, section: "notes" as const };
    const version = await client.call(nameProseVersion, { params, body: { label: "Early" } });
    type(page.document, "On its way.");
    await page.saved();
    const held = await holdAt(test.pool, "prose_updates", "insert", "commit");
    const restored = client.call(restoreProseVersion, {
      params: { ...params, versionId: version.id },
    });
    const outcome = restored.then(
      () => "answered",
      () => "cut",
    );
    await held.reached();
    await server.end("SIGKILL");
    await expect(outcome).resolves.toBe("cut");
    await held.release();
    const after = await plainText(id);
    expect(["Acknowledged.", "Acknowledged.\nOn its way."]).toContain(after);
    const next = await serve();
    const again = await open(next.url, id, page);
    await until(again.document, () => wordsOf(again.document) === after);
    again.leave();
    await folder.remove();
  });
});
