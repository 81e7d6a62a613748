import { open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Client } from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { connect } from "../database/connect.ts";
import { isAlive } from "../database/embedded/postmaster.ts";
import { withClient } from "../testing/admin-client.ts";
import { createDataFolder } from "../testing/create-data-folder.ts";
import { findEmbeddedAddress, startProcess } from "../testing/start-process.ts";
import { readProse } from "./read-prose.ts";
import { createWriter } from "./testing/create-writer.ts";
import { openPage, until, wordsOf, type Page } from "./testing/start-prose.ts";
import { reach, startTyping } from "./testing/start-typing.ts";

/** PostgreSQL's log ends here for a power cut: so far it was told that the disk has it. */
type DiskEnd = { readonly file: string; readonly offset: number };

async function findDiskEnd(client: Client): Promise<DiskEnd> {
  const { rows } = await client.query<DiskEnd>(
    `select file_name as file, file_offset as "offset"
     from pg_walfile_name_offset(pg_current_wal_flush_lsn())`,
  );
  const [end] = rows;
  if (!end) throw new Error("PostgreSQL said nothing");
  return end;
}

/** The processes of PostgreSQL, or those of them that bring the log to the disk without being waited for. */
async function listProcesses(client: Client, only: "all" | "flushing"): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where $1 or backend_type in ('walwriter', 'background writer', 'checkpointer')
       or (pid <> pg_backend_pid() and query like '%pg_logical_emit_message%')`,
    [only === "all"],
  );
  return rows.map(({ pid }) => pid);
}

/** Kills them all at once and waits until they are gone. */
async function kill(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    if (isAlive(pid)) process.kill(pid, "SIGKILL");
  }
  while (pids.some(isAlive)) await setImmediate();
}

/** Takes from the log what the disk had not promised to keep by then. */
async function forgetAfter(walFolder: string, { file, offset }: DiskEnd): Promise<void> {
  for (const name of await readdir(walFolder)) {
    if (/^[0-9A-F]{24}$/u.test(name) && name > file) await rm(join(walFolder, name));
  }
  const log = await open(join(walFolder, file), "r+");
  const { size } = await log.stat();
  await log.write(Buffer.alloc(size - offset), 0, size - offset, offset);
  await log.close();
}

const wordOf = (writer: number, word: number): string => `writer${String(writer)}-${String(word)};`;

describe("a power cut while twenty people write", () => {
  it("loses nothing that was acknowledged", { timeout: 120_000 }, async () => {
    const folder = await createDataFolder();
    onTestFinished(folder.remove);
    const server = await startProcess(folder.path);
    const address = await findEmbeddedAddress(folder.path);
    const before = connect(address);
    const { token, retrospectiveId } = await createWriter(before.db);
    await before.close();
    const url = `${server.address.replace("http", "ws")}/api/v1/prose`;
    const enter = (): Page => {
      const page = openPage(url, token, `${retrospectiveId}/notes`);
      onTestFinished(page.leave);
      return page;
    };
    const reader = enter();
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const page = enter();
        await page.saved();
        return startTyping(page, `writer${String(index)}`);
      }),
    );
    await Promise.all(pages.map(({ acknowledged }) => reach(acknowledged, 15)));

    // A disk that hangs: what is on its way is shown to everyone all the same, and only acknowledged once it is kept.
    const { promised, end, processes } = await withClient(address, async (client) => {
      for (const pid of await listProcesses(client, "flushing")) process.kill(pid, "SIGSTOP");
      const onTheirWay = pages.map(({ typed }, index) => wordOf(index, typed() - 1));
      const { document } = reader;
      await until(document, () => onTheirWay.every((word) => wordsOf(document).includes(word)));
      return {
        promised: pages.map(({ acknowledged }) => acknowledged()),
        end: await findDiskEnd(client),
        processes: await listProcesses(client, "all"),
      };
    });
    await server.end("SIGKILL");
    await kill(processes);
    for (const { stop } of pages) stop();
    await forgetAfter(join(folder.path, "postgres", "pg_wal"), end);

    const again = await startProcess(folder.path);
    const { db, close } = connect(await findEmbeddedAddress(folder.path));
    onTestFinished(async () => {
      await close();
      await again.end("SIGTERM");
    });
    const { plainText } = await readProse(db, retrospectiveId, "notes");
    for (const [index, count] of promised.entries()) {
      for (let word = 0; word < count; word++) {
        expect(plainText).toContain(wordOf(index, word));
      }
    }
    // The test means something only if the cut took what was written after it.
    const typed = pages.reduce((sum, page) => sum + page.typed(), 0);
    expect(plainText.split(";").length).toBeLessThan(typed);
  });
});
