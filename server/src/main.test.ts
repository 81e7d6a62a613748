import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPostmaster } from "./database/embedded/postmaster.ts";
import { withClient } from "./testing/admin-client.ts";
import { createDataFolder } from "./testing/create-data-folder.ts";
import { findEmbeddedAddress, startProcess } from "./testing/start-process.ts";

let folder: Awaited<ReturnType<typeof createDataFolder>>;
beforeEach(async () => {
  folder = await createDataFolder();
});
afterEach(() => folder.remove());

const postmaster = () => findPostmaster(join(folder.path, "postgres"));
const inDatabase = async (query: string) =>
  withClient(
    await findEmbeddedAddress(folder.path),
    async (client) => (await client.query(query)).rows,
  );
const teamId = "0199f3a0-0000-7000-8000-000000000001";
const addTeam = () => inDatabase(`insert into teams (id, name) values ('${teamId}', 'Checkout')`);

describe("the server process", () => {
  test("starts on an empty folder, and stops PostgreSQL when it is asked to stop", async () => {
    const server = await startProcess(folder.path);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    expect(await postmaster()).toBeTypeOf("number");
    expect(await server.end("SIGTERM")).toBe(0);
    expect(await postmaster()).toBeUndefined();
    await expect(readFile(join(folder.path, "server.lock"))).rejects.toThrow("ENOENT");
  });

  test("finds everything again after it was killed and left its PostgreSQL behind", async () => {
    const killed = await startProcess(folder.path);
    await addTeam();
    const left = await postmaster();
    expect(await killed.end("SIGKILL")).toBeNull();
    expect(await postmaster()).toBe(left);

    const next = await startProcess(folder.path);
    expect(await postmaster()).not.toBe(left);
    expect(await inDatabase("select name from teams")).toEqual([{ name: "Checkout" }]);
    await next.end("SIGTERM");
  });

  test("finds everything again after it and its PostgreSQL were killed together", async () => {
    const killed = await startProcess(folder.path);
    await addTeam();
    process.kill((await postmaster()) ?? 0, "SIGKILL");
    await killed.end("SIGKILL");

    const next = await startProcess(folder.path);
    expect(await inDatabase("select name from teams")).toEqual([{ name: "Checkout" }]);
    await next.end("SIGTERM");
  });

  test("refuses a folder that another server owns, and leaves that one alone", async () => {
    const first = await startProcess(folder.path);
    await expect(startProcess(folder.path)).rejects.toThrow(
      `Another server is using the data folder ${folder.path}`,
    );
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    await first.end("SIGTERM");
  });

  test("says 503 while PostgreSQL is gone, and works again when it is back, without a restart", async () => {
    const server = await startProcess(folder.path);
    // A connection that is cut counts as unavailable; a server that ended would never answer 200 again.
    const statusOf = async () => {
      const answer = await fetch(`${server.address}/readyz`).catch(() => undefined);
      return answer?.status ?? 503;
    };
    process.kill((await postmaster()) ?? 0, "SIGKILL");
    // The connections outlive it by a moment, so that a first answer can still be 200.
    const deadline = Date.now() + 60_000;
    const seen: number[] = [];
    for (const awaited of [503, 200]) {
      do seen.push(await statusOf());
      while (seen.at(-1) !== awaited && Date.now() < deadline);
    }
    expect(new Set(seen)).toEqual(new Set([503, 200]));
    expect(seen.at(-1)).toBe(200);
    await server.end("SIGTERM");
  });

  test("says in plain words what it cannot start with", async () => {
    await expect(startProcess(folder.path, { PORT: "many" })).rejects.toThrow(
      "PORT must be a number from 0 to 65535.",
    );
    await expect(
      startProcess(folder.path, { DATABASE_URL: "postgres://nobody:hunter2@127.0.0.1:1/none" }),
    ).rejects.toThrow(
      /^\s*The database that DATABASE_URL names \(nobody@127\.0\.0\.1:1\/none\) does not open/,
    );
  });
});
