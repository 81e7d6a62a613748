import { randomBytes } from "node:crypto";
import { chmod, lstat, mkdir, readlink, symlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Account, canReach } from "./account.ts";

/** Where root keeps what an account without privileges must reach when the data folder is closed to it. */
const openParent = "/var/lib/second-story";

/**
 * The folder for PostgreSQL's files: `postgres` in the data folder. Where the database account cannot reach it (a checkout
 * under root's home), the files live under /var/lib/second-story and `postgres` is a link to them.
 */
export async function placeCluster(
  dataFolder: string,
  account: Account | undefined,
): Promise<string> {
  const folder = resolve(dataFolder, "postgres");
  await mkdir(dirname(folder), { recursive: true });
  const entry = await lstat(folder).catch(() => undefined);
  if (entry?.isSymbolicLink()) return resolve(dirname(folder), await readlink(folder));
  if (entry || (await canReach(account, folder))) return folder;
  const name = `${basename(resolve(dataFolder))}-${randomBytes(4).toString("hex")}`;
  const elsewhere = join(openParent, name, "postgres");
  await mkdir(dirname(elsewhere), { recursive: true });
  await chmod(openParent, 0o755);
  await chmod(dirname(elsewhere), 0o755);
  await symlink(elsewhere, folder);
  return elsewhere;
}
