import { hkdfSync, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { StartError } from "../start-error.ts";

/**
 * The key of the seal: drawn from `SECRET_KEY` when that is set, else from the file `secret-key` in the data folder, made when
 * there is none. It is never in the database, so that a backup alone opens nothing.
 */
export async function findSealKey(
  config: Pick<Config, "dataFolder" | "secretKey">,
): Promise<Buffer> {
  const secret = config.secretKey ?? (await readOrMake(config.dataFolder));
  return Buffer.from(hkdfSync("sha256", secret, "", "second-story seal", 32));
}

async function readOrMake(dataFolder: string): Promise<string> {
  const file = join(dataFolder, "secret-key");
  try {
    await mkdir(dataFolder, { recursive: true });
    // `wx`: of two servers that start at once, one makes it and the other reads it.
    await writeFile(file, `${randomBytes(32).toString("base64url")}\n`, {
      flag: "wx",
      mode: 0o600,
    });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw unreadable(file, error);
  }
  const secret = (
    await readFile(file, "utf8").catch((error: unknown) => {
      throw unreadable(file, error);
    })
  ).trim();
  if (secret.length < 32) {
    throw new StartError(
      `${file} is damaged: the key in it is too short. Bring it back from a copy, or remove it and enter the credentials of monitoring sources anew.`,
    );
  }
  return secret;
}

function unreadable(file: string, cause: unknown): StartError {
  return new StartError(
    `The key in ${file} can neither be read nor made. Give the server its folder, or set SECRET_KEY.`,
    { cause },
  );
}
