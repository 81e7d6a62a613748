import { execFileSync } from "node:child_process";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withClient } from "../testing/admin-client.ts";
import { createDataFolder } from "../testing/create-data-folder.ts";
import { databaseFault } from "./database-error.ts";
import { startCluster, stopCluster } from "./embedded/start-cluster.ts";

/** A disk of its own takes root on Linux; elsewhere this is skipped. */
const canMount = (() => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    execFileSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
})();

let folder: Awaited<ReturnType<typeof createDataFolder>>;
beforeEach(async () => {
  folder = await createDataFolder();
  if (canMount) {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=140m,mode=755", "tmpfs", folder.path]);
  }
});
afterEach(async () => {
  await stopCluster(folder.path);
  if (canMount) execFileSync("umount", ["--lazy", folder.path]);
  await folder.remove();
});

/** Writes until nothing more fits; answers the error that said so. */
async function fillDisk(): Promise<unknown> {
  const file = await open(join(folder.path, "filling"), "w");
  try {
    for (;;) await file.write(Buffer.alloc(256 * 1024));
  } catch (error) {
    return error;
  } finally {
    await file.close();
  }
}

/** Adds rows until one is refused. */
async function addUntilRefused(
  add: (n: number) => Promise<unknown>,
): Promise<{ readonly acknowledged: number[]; readonly refusal: unknown }> {
  const acknowledged: number[] = [];
  for (let n = 0; ; n++) {
    try {
      await add(n);
      acknowledged.push(n);
    } catch (refusal) {
      return { acknowledged, refusal };
    }
  }
}

describe("a full disk", () => {
  test.runIf(canMount)(
    "loses nothing that was acknowledged, and goes on when there is room again, without a restart",
    { timeout: 90_000 },
    async () => {
      const cluster = await startCluster({ dataFolder: folder.path });
      const address = cluster.connectionString("postgres");
      const add = (n: number) =>
        withClient(address, (client) =>
          client.query("insert into kept values ($1, repeat(md5(random()::text), 4000))", [n]),
        );
      await withClient(address, (client) =>
        client.query("create table kept (n integer, text text)"),
      );
      expect(await fillDisk()).toMatchObject({ code: "ENOSPC" });

      const { acknowledged, refusal } = await addUntilRefused(add);
      expect(["disk full", "unavailable"]).toContain(databaseFault(refusal));

      await rm(join(folder.path, "filling"));
      let isBack = false;
      while (!isBack) {
        isBack = await add(-1).then(
          () => true,
          () => false,
        );
      }
      const { rows } = await withClient(address, (client) =>
        client.query<{ n: number }>("select n from kept where n >= 0 order by n"),
      );
      expect(rows.map(({ n }) => n)).toEqual(expect.arrayContaining(acknowledged));
      await cluster.stop();
    },
  );
});
