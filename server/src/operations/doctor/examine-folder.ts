import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findBinaries } from "../../database/embedded/binaries.ts";
import { findPostmaster } from "../../database/embedded/postmaster.ts";
import { findLockHolder } from "../../database/folder-lock.ts";
import { StartError } from "../../start-error.ts";
import type { Finding } from "./finding.ts";

const mebibyte = 1024 * 1024;
const tightSpace = 1024 * mebibyte;
const leastSpace = 200 * mebibyte;

/** The data folder: who may write it, how much room it has, who uses it, and its PostgreSQL. */
export async function examineFolder(dataFolder: string): Promise<Finding[]> {
  const exists = await stat(dataFolder).catch(() => undefined);
  const nearest = exists ? dataFolder : await findParent(dataFolder);
  return [
    await examineWriting(dataFolder, nearest, exists !== undefined),
    await examineSpace(nearest),
    await examineBinaries(),
    ...(exists ? await examineUse(dataFolder) : []),
  ];
}

async function findParent(path: string): Promise<string> {
  const parent = dirname(path);
  const found = await stat(parent).catch(() => undefined);
  return found || parent === path ? parent : findParent(parent);
}

async function examineWriting(
  dataFolder: string,
  nearest: string,
  exists: boolean,
): Promise<Finding> {
  const subject = "Data folder";
  try {
    await access(nearest, constants.W_OK | constants.X_OK);
  } catch {
    return {
      subject,
      state: "wrong",
      seen: `${nearest} may not be written by this account (${process.getuid?.() ?? "?"})`,
      mend: "Give the folder to the account that runs the server (chown), or set DATA_DIR to another one.",
    };
  }
  return {
    subject,
    state: "fine",
    seen: exists ? dataFolder : `${dataFolder}, made at the first start`,
  };
}

async function examineSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const seen = `${Math.floor(free / mebibyte)} MB free`;
  const subject = "Disk space";
  const mend =
    "Make room on that disk, or move the data folder to a larger one and set DATA_DIR to it.";
  if (free < leastSpace) return { subject, state: "wrong", seen, mend };
  if (free < tightSpace) return { subject, state: "worth knowing", seen, mend };
  return { subject, state: "fine", seen };
}

async function examineBinaries(): Promise<Finding> {
  const subject = "Built-in PostgreSQL";
  try {
    const { version } = await findBinaries();
    return { subject, state: "fine", seen: `version ${version}` };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return { subject, state: "wrong", seen: "not for this machine", mend: error.message };
  }
}

async function examineUse(dataFolder: string): Promise<Finding[]> {
  const holder = await findLockHolder(dataFolder);
  const postmaster = await findPostmaster(join(dataFolder, "postgres"));
  const subject = "Server";
  if (holder?.isAlive) {
    return [{ subject, state: "fine", seen: `runs as process ${holder.pid} on ${holder.host}` }];
  }
  return [
    {
      subject,
      state: "fine",
      seen: holder
        ? `does not run; process ${holder.pid} ended without saying so, and the next start clears up after it`
        : "does not run",
    },
    ...(postmaster === undefined
      ? []
      : [
          {
            subject: "PostgreSQL",
            state: "worth knowing" as const,
            seen: `still runs (process ${postmaster}) though its server is gone`,
            mend: "Nothing is lost. The next start takes it over.",
          },
        ]),
  ];
}
