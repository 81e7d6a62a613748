import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeCluster, stopCluster } from "../database/embedded/start-cluster.ts";

/** An empty data folder that the database account can reach; `remove` stops what still runs in it. */
export async function createDataFolder(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), `second-story-test-${process.pid}-`));
  await chmod(path, 0o755);
  return {
    path,
    remove: async () => {
      await stopCluster(path);
      await removeCluster(path);
    },
  };
}
