import { describe, expect, onTestFinished, test } from "vitest";
import { withClient } from "../testing/admin-client.ts";
import { canMount, createSmallDisk } from "../testing/small-disk.ts";
import { databaseFault } from "./database-error.ts";
import { startCluster } from "./embedded/start-cluster.ts";

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
      const disk = await createSmallDisk("140m");
      onTestFinished(disk.remove);
      const cluster = await startCluster({ dataFolder: disk.path });
      const address = cluster.connectionString("postgres");
      const add = (n: number) =>
        withClient(address, (client) =>
          client.query("insert into kept values ($1, repeat(md5(random()::text), 4000))", [n]),
        );
      await withClient(address, (client) =>
        client.query("create table kept (n integer, text text)"),
      );
      expect(await disk.fill()).toMatchObject({ code: "ENOSPC" });

      const { acknowledged, refusal } = await addUntilRefused(add);
      expect(["disk full", "unavailable"]).toContain(databaseFault(refusal));

      await disk.free();
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
