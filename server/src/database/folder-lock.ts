import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { StartError } from "../start-error.ts";
import { isAlive } from "./embedded/postmaster.ts";

const holderSchema = z.object({
  pid: z.number(),
  host: z.string(),
  /** When the process began, as its operating system counts; tells it from a later one with the same number. */
  began: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

const usualBeat = 2_000;

export interface FolderLock {
  readonly release: () => Promise<void>;
}

export interface LockOptions {
  /** How often the holder shows that it lives, in milliseconds. */
  readonly beat?: number;
}

/**
 * Claims a data folder for this process by a file `server.lock` in it. A lock whose process is gone is taken over. A process on
 * another machine or in another container cannot be looked up: its lock counts while the file is still being touched.
 * @throws StartError when another server owns the folder.
 */
export async function lockFolder(
  dataFolder: string,
  options: LockOptions = {},
): Promise<FolderLock> {
  const beat = options.beat ?? usualBeat;
  await mkdir(dataFolder, { recursive: true });
  const path = join(dataFolder, "server.lock");
  const self: Holder = {
    pid: process.pid,
    host: hostname(),
    began: (await findBeginning(process.pid)) ?? "",
  };
  while (!(await claim(path, self))) {
    const holder = await readHolder(path);
    if (holder && (await isHeld(path, holder, beat))) throw ownedBy(holder, dataFolder);
    await removeStale(path, holder);
  }
  const timer = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, beat);
  timer.unref();
  return {
    release: async () => {
      clearInterval(timer);
      await rm(path, { force: true });
    },
  };
}

/** What the lock of a folder says, for telling whether a server owns it. */
export async function findLockHolder(
  dataFolder: string,
  options: LockOptions = {},
): Promise<(Holder & { readonly isAlive: boolean }) | undefined> {
  const path = join(dataFolder, "server.lock");
  const holder = await readHolder(path);
  return holder && { ...holder, isAlive: await isHeld(path, holder, options.beat ?? usualBeat) };
}

/** Makes the file whole or not at all: a link to a finished one fails when the name exists. */
async function claim(path: string, self: Holder): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, JSON.stringify(self));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}

async function isHeld(path: string, holder: Holder, beat: number): Promise<boolean> {
  const isOwnNumber = holder.pid === process.pid;
  if (holder.host === hostname() && !isOwnNumber) {
    if (!isAlive(holder.pid)) return false;
    const began = await findBeginning(holder.pid);
    if (began !== undefined) return began === holder.began;
  }
  const before = await touchedAt(path);
  await delay(beat * 2.5);
  return (await touchedAt(path)) !== before;
}

async function touchedAt(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}

/** Two that find the same stale lock: only one of them gets to move it away. */
async function removeStale(path: string, holder: Holder | undefined): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readHolder(aside);
  if (moved && JSON.stringify(moved) !== JSON.stringify(holder)) {
    await link(aside, path).catch(() => undefined);
  }
  await rm(aside, { force: true });
}

/** On Linux the start time of a process, else undefined. */
async function findBeginning(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The second field is the program's name in brackets and may hold anything; the start time is the 20th after it.
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19];
}

function ownedBy(holder: Holder, dataFolder: string): StartError {
  return new StartError(
    `Another server is using the data folder ${dataFolder}: process ${holder.pid} on ${holder.host}. ` +
      "Stop that one first, or give this one a folder of its own with DATA_DIR.",
  );
}
