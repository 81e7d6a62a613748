import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { StartError } from "../../start-error.ts";
import type { Account } from "./account.ts";
import type { PostgresBinaries } from "./binaries.ts";

const run = promisify(execFile);

/** The process id in a data folder's `postmaster.pid` when that process lives; undefined otherwise. */
export async function findPostmaster(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number(text.split("\n", 1)[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  return (await isPostgres(pid)) ? pid : undefined;
}

/** The port in a data folder's `postmaster.pid`, whose lines are id, folder, start, port, … */
export async function readPort(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
  return Number(text.split("\n")[3]) || undefined;
}

/**
 * Stops the PostgreSQL of a data folder and waits for it: open transactions roll back, what was committed stays.
 * @throws StartError when it does not stop within the time.
 */
export async function stopPostmaster(
  binaries: PostgresBinaries,
  account: Account | undefined,
  folder: string,
): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    if ((await findPostmaster(folder)) === undefined) return;
    await run(
      join(binaries.folder, "bin", "pg_ctl"),
      ["stop", "--wait", "--timeout=20", `--mode=${mode}`, `--pgdata=${folder}`],
      { ...account, cwd: folder },
    ).catch(() => undefined);
  }
  const pid = await findPostmaster(folder);
  if (pid === undefined) return;
  throw new StartError(
    `A PostgreSQL that an earlier start left behind (process ${pid}) does not stop. End that process, then start again.`,
  );
}

/** Whether a process with this id lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Process ids are used again: after a restart of the machine the old number may belong to something else. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return command.includes("postgres");
}
