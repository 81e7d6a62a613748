import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { StartError } from "../../start-error.ts";

const run = promisify(execFile);

/** The operating system's account that PostgreSQL runs under; undefined means the one that runs the server. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const accountName = "second-story";

/**
 * PostgreSQL refuses to run as root, so root needs an account without privileges for it: `second-story`, made when missing.
 * @throws StartError when the account is missing and cannot be made.
 */
export async function findAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp(accountName);
  if (existing) return existing;
  await run("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    accountName,
  ]).catch(() => undefined);
  const made = (await lookUp(accountName)) ?? (await lookUp("postgres"));
  if (made) return made;
  throw new StartError(
    "The server runs as root, and PostgreSQL must not. " +
      `Make an account named ${accountName} for it, run the server as another user, or set DATABASE_URL.`,
  );
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Whether the account may walk down to the path: every folder above it must let it through. */
export async function canReach(account: Account | undefined, path: string): Promise<boolean> {
  if (!account) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const entry = await stat(folder).catch(() => undefined);
    if (entry && !maySearch(account, entry)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function maySearch(
  account: Account,
  folder: { readonly uid: number; readonly gid: number; readonly mode: number },
): boolean {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
