import { hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { constants, copyFile, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
  const secret = await readMade(file, dataFolder).catch((error: unknown) => {
    log.warn({ err: error }, "there is no SECRET_KEY, and no file for one can be made");
    return undefined;
  });
  if (secret !== undefined && secret.length < 32) {
    throw new StartError(
      `${file} is damaged: the key in it is too short. Bring it back from a copy, or remove it and enter the credentials of monitoring sources anew.`,
    );
  }
  return secret;
}

async function readMade(file: string, dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const written = await readFile(file, "utf8").catch(missing);
  return (written ?? (await make(file))).trim();
}

/** Written whole beside its place and then linked there: of servers that start at once one makes it, and no one reads half of it. */
async function make(file: string): Promise<string> {
  const beside = `${file}.${randomUUID()}`;
  try {
    const content = `${randomBytes(32).toString("base64url")}\n`;
    await writeFile(beside, content, { flag: "wx", mode: 0o600, flush: true });
    await link(beside, file).catch(async (error: unknown) => {
      // Some network drives know no links.
      if (!noLinks.has(codeOf(error))) throw error;
      await copyFile(beside, file, constants.COPYFILE_EXCL);
    });
    return content;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return await readFile(file, "utf8");
  } finally {
    await rm(beside, { force: true });
  }
}

function missing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}

const noLinks: ReadonlySet<string | undefined> = new Set(["EPERM", "ENOSYS", "ENOTSUP"]);

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
