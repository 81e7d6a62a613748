import { hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { constants, copyFile, link, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { StartError } from "../start-error.ts";

/**
 * The key of the seal: drawn from `SECRET_KEY` when that is set, else from the file `secret-key` in the data folder, made when
 * there is none. It is never in the database, so that a backup alone opens nothing. Undefined, with a word in the log, where the folder
 * can neither be read nor written: a server on a database elsewhere needs no folder until there is something to seal.
 * @throws StartError when the file is damaged.
 */
export async function findSealKey(
  config: Pick<Config, "dataFolder" | "secretKey">,
  log: Pick<Logger, "warn">,
): Promise<Buffer | undefined> {
  const secret = config.secretKey ?? (await readOrMake(config.dataFolder, log));
  return secret === undefined
    ? undefined
    : Buffer.from(hkdfSync("sha256", secret, "", "second-story seal", 32));
}

async function readOrMake(
  dataFolder: string,
  log: Pick<Logger, "warn">,
): Promise<string | undefined> {
  const file = join(dataFolder, "secret-key");
  const without = (why: string) => (error: unknown) => {
    log.warn({ err: error }, `there is no SECRET_KEY, and ${why}`);
  };
  const content = await read(file).then(
    async (written) => written ?? (await make(file).catch(without("no file for one can be made"))),
    without("the file that holds one cannot be read"),
  );
  const secret = content?.trim();
  if (secret !== undefined && secret.length < 32) {
    throw new StartError(
      `${file} is damaged: the key in it is too short. Bring it back from a copy, or remove it and enter the credentials of monitoring sources anew.`,
    );
  }
  return secret;
}

/** Undefined when there is no such file. */
async function read(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: unknown) => {
    if (!missing.has(codeOf(error))) throw error;
    return undefined;
  });
}

/**
 * Written whole beside its place and then linked there: of servers that start at once one makes it, and no one reads half of it.
 * Where a drive knows no links it is copied there, and who reads at that moment is told of a damaged file and starts again.
 * It is on the disk before anything is sealed with it: a power cut must not leave what no key opens.
 */
async function make(file: string): Promise<string> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const beside = `${file}.${randomUUID()}`;
  try {
    const content = `${randomBytes(32).toString("base64url")}\n`;
    await writeFile(beside, content, { flag: "wx", mode: 0o600, flush: true });
    await link(beside, file).catch(async (error: unknown) => {
      // Some network drives know no links.
      if (!noLinks.has(codeOf(error))) throw error;
      await copyFile(beside, file, constants.COPYFILE_EXCL);
      await flush(file);
    });
    await flushFolder(folder);
    return content;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    await flushFolder(folder);
    return await readFile(file, "utf8");
  } finally {
    await rm(beside, { force: true });
  }
}

async function flush(path: string, flags = "r+"): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name of a file stands in its folder, which is written by itself; some systems do so at once and cannot be asked to. */
async function flushFolder(folder: string): Promise<void> {
  await flush(folder, "r").catch((error: unknown) => {
    if (!noFlush.has(codeOf(error))) throw error;
  });
}

const missing: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR"]);
const noLinks: ReadonlySet<string | undefined> = new Set(["EPERM", "ENOSYS", "ENOTSUP"]);
const noFlush: ReadonlySet<string | undefined> = new Set([...noLinks, "EISDIR", "EINVAL"]);

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
