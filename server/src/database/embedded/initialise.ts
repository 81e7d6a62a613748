import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { environmentWith } from "../../config.ts";
import { StartError } from "../../start-error.ts";
import type { Account } from "./account.ts";
import type { PostgresBinaries } from "./binaries.ts";

const run = promisify(execFile);

/** The only account inside the embedded PostgreSQL; its password is made at the first start. */
const databaseUser = "second_story";

/** How the server connects. Holds the password: never log it. */
export function embeddedAddress(password: string, port: number, database: string): string {
  return `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes PostgreSQL's files at the first start, in a folder beside the final one so that an interrupted start leaves nothing
 * half made. Sorting is by C.UTF-8, PostgreSQL's own, so no operating system's locale can spoil an index.
 */
export async function initialiseCluster(
  binaries: PostgresBinaries,
  account: Account | undefined,
  folder: string,
  password: string,
): Promise<void> {
  const version = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => undefined);
  if (version !== undefined) return refuseOtherMajor(version.trim(), binaries.version, folder);
  const unfinished = `${folder}.unfinished`;
  const passwordFile = `${unfinished}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(unfinished, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  try {
    await run(
      join(binaries.folder, "bin", "initdb"),
      [
        `--pgdata=${unfinished}`,
        `--username=${databaseUser}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
      ],
      { ...account, cwd: dirname(unfinished), env: environmentWith({ LC_ALL: "C", TZ: "UTC" }) },
    );
  } catch (cause) {
    throw new StartError(
      `PostgreSQL could not prepare its files in ${folder}: ${lastLine(cause)}`,
      { cause },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, folder);
}

/** The password of the embedded PostgreSQL, kept in the data folder and readable by the server alone. */
export async function keepPassword(dataFolder: string): Promise<string> {
  const path = join(dataFolder, "postgres-password");
  const kept = await readFile(path, "utf8").catch(() => "");
  if (kept !== "") return kept.trim();
  if (await stat(join(dataFolder, "postgres", "PG_VERSION")).catch(() => undefined)) {
    throw new StartError(
      `The file ${path} is missing, and without it the database in this folder does not open. Put it back from a copy.`,
    );
  }
  const password = randomBytes(24).toString("base64url");
  await writeFile(path, password, { mode: 0o600 });
  return password;
}

function refuseOtherMajor(made: string, version: string, folder: string): void {
  if (made === version.split(".")[0]) return;
  throw new StartError(
    `The database in ${folder} was made by PostgreSQL ${made}, and this release brings ${version}. ` +
      "Take a backup with the release that you used before, then restore it into an empty data folder.",
  );
}

function lastLine(error: unknown): string {
  const output = String(Object(error)["stderr"] ?? "").trim();
  return output.split("\n").at(-1) || String(error);
}
