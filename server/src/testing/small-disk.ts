import { execFileSync } from "node:child_process";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { stopCluster } from "../database/embedded/start-cluster.ts";
import { createDataFolder } from "./create-data-folder.ts";

/** A disk of its own takes root on Linux; elsewhere the tests on one are skipped. */
export const canMount = (() => {
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

export type SmallDisk = {
  /** An empty data folder that is a disk by itself. */
  readonly path: string;
  /** Writes until nothing more fits; answers the error that said so. */
  readonly fill: () => Promise<unknown>;
  /** Takes away what filled it. */
  readonly free: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

export async function createSmallDisk(size: string): Promise<SmallDisk> {
  const folder = await createDataFolder();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size},mode=755`, "tmpfs", folder.path]);
  const filling = join(folder.path, "filling");
  return {
    path: folder.path,
    fill: async () => {
      const file = await open(filling, "w");
      try {
        for (;;) await file.write(Buffer.alloc(256 * 1024));
      } catch (error) {
        return error;
      } finally {
        await file.close();
      }
    },
    free: () => rm(filling),
    remove: async () => {
      await stopCluster(folder.path);
      execFileSync("umount", ["--lazy", folder.path]);
      await folder.remove();
    },
  };
}
