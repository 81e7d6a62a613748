import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findLockHolder, lockFolder } from "./folder-lock.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

const beat = 20;
const holdBy = (holder: object) => writeFile(join(folder, "server.lock"), JSON.stringify(holder));
const findHolder = () => findLockHolder(folder, { beat });
const takeOver = async () => {
  const lock = await lockFolder(folder, { beat });
  const holder = await findHolder();
  await lock.release();
  return holder?.pid;
};

describe("lockFolder", () => {
  test("claims a folder and lets it go without a trace", async () => {
    const lock = await lockFolder(folder, { beat });
    expect(await findHolder()).toMatchObject({ pid: process.pid, host: hostname(), isAlive: true });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("lets one of many that come at once have it", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => lockFolder(folder, { beat })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("takes over from a process that is gone", async () => {
    await holdBy({ pid: 2 ** 22 + 1, host: hostname(), began: "1" });
    expect(await takeOver()).toBe(process.pid);
  });

  test.runIf(process.platform === "linux")(
    "is not fooled by a later process with the same number",
    async () => {
      await holdBy({ pid: process.ppid, host: hostname(), began: "1" });
      expect(await takeOver()).toBe(process.pid);
    },
  );

  test("refuses while a server in another container shows that it lives", async () => {
    await holdBy({ pid: 1, host: "elsewhere", began: "1" });
    const timer = setInterval(() => {
      const now = new Date();
      void utimes(join(folder, "server.lock"), now, now);
    }, beat / 4);
    await expect(lockFolder(folder, { beat })).rejects.toThrow(
      `Another server is using the data folder ${folder}: process 1 on elsewhere.`,
    );
    clearInterval(timer);
  });

  test("takes over from a container that shows no life", async () => {
    await holdBy({ pid: 1, host: "elsewhere", began: "1" });
    expect(await takeOver()).toBe(process.pid);
  });

  test("takes over a lock that cannot be read", async () => {
    await writeFile(join(folder, "server.lock"), "");
    expect(await takeOver()).toBe(process.pid);
  });
});
