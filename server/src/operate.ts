import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Config, readConfig } from "./config.ts";
import type { Logger } from "pino";
import { v7 } from "uuid";
import type { RowCounts } from "./database/backup/backup-format.ts";
import { restoreBackup } from "./database/backup/restore-backup.ts";
import { writeBackup } from "./database/backup/write-backup.ts";
import { connect } from "./database/connect.ts";
import { attachDatabase, type DatabaseSource, findDatabase } from "./database/open-database.ts";
import { ProblemError } from "./http/problem-error.ts";
import { listSealed } from "./monitoring/sources/store.ts";
import { createLog } from "./operations/create-log.ts";
import { examine } from "./operations/doctor/examine.ts";
import { printFindings } from "./operations/doctor/print-findings.ts";
import { createPasswordLink } from "./people/account-links/create-password-link.ts";
import { createSeal } from "./seal/create-seal.ts";
import { findSealKey } from "./seal/find-seal-key.ts";
import { StartError } from "./start-error.ts";

/**
 * What an operator does beside the server, on the same settings: `node server/src/operate.ts backup FILE`, `restore FILE`,
 * `doctor`, `password-link EMAIL`. The command line `second-story` starts it.
 */
const [command, file] = process.argv.slice(2);

async function operate(config: Config): Promise<void> {
  const log = createLog("warn");
  if (command === "doctor") {
    const findings = await examine(config);
    process.stdout.write(printFindings(findings));
    if (findings.some(({ state }) => state === "wrong")) process.exitCode = 1;
  } else if (command === "backup" && file !== undefined) {
    const counts = await using(attachDatabase(config, log), (address) =>
      writeBackup(address, resolve(file), () => new Date()),
    );
    const { size } = await stat(file);
    say(
      `Backed up ${describe(counts)} into ${file} (${Math.ceil(size / 1024)} kB). It holds password hashes: keep it safe.`,
    );
  } else if (command === "restore" && file !== undefined) {
    const [counts, locked] = await using(findDatabase(config, log), async (address) => [
      await restoreBackup(address, resolve(file)),
      await countLocked(address, config, log),
    ]);
    say(`Restored ${describe(counts)} from ${file}. Start the server with npm start.`);
    if (locked > 0) {
      say(
        `The credentials of ${locked === 1 ? "one monitoring source" : `${locked} monitoring sources`} were sealed with another key. Bring that key back, as SECRET_KEY or as the file secret-key in the data folder, or enter them anew under Settings → Monitoring.`,
      );
    }
  } else if (command === "password-link" && file !== undefined) {
    const link = await using(attachDatabase(config, log), (address) =>
      printPasswordLink(address, config, file),
    );
    say(`Good for a day, once, for whoever opens it:\n${link}`);
  } else {
    throw new StartError(
      "Say what to do: backup FILE, restore FILE, doctor, or password-link EMAIL.",
    );
  }
}

/** Credentials that the key at hand does not open, as after a restore on another machine. */
async function countLocked(address: string, config: Config, log: Logger): Promise<number> {
  const { db, close } = connect(address);
  try {
    const sealed = await listSealed(db);
    if (sealed.length === 0) return 0;
    const seal = createSeal(await findSealKey(config, log));
    return sealed.filter((one) => seal.open(one.sealed, one.id) === undefined).length;
  } finally {
    await close();
  }
}

async function printPasswordLink(address: string, config: Config, email: string): Promise<string> {
  const { db, close } = connect(address);
  const { baseUrl } = config;
  try {
    const made = await createPasswordLink(db, { baseUrl, newId: v7, now: () => new Date() }, email);
    return made.link;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new StartError(error.message, { cause: error });
  } finally {
    await close();
  }
}

async function using<T>(
  opening: Promise<DatabaseSource>,
  work: (connectionString: string) => Promise<T>,
): Promise<T> {
  const database = await opening;
  try {
    return await work(database.connectionString);
  } finally {
    await database.stop();
  }
}

function describe(counts: RowCounts): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${rows} rows in ${Object.keys(counts).length} tables`;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

try {
  await operate(readConfig());
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
