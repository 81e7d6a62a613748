import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Config, readConfig } from "./config.ts";
import { v7 } from "uuid";
import type { RowCounts } from "./database/backup/backup-format.ts";
import { restoreBackup } from "./database/backup/restore-backup.ts";
import { writeBackup } from "./database/backup/write-backup.ts";
import { connect } from "./database/connect.ts";
import { attachDatabase, type DatabaseSource, findDatabase } from "./database/open-database.ts";
import { ProblemError } from "./http/problem-error.ts";
import { createLog } from "./operations/create-log.ts";
import { examine } from "./operations/doctor/examine.ts";
import { printFindings } from "./operations/doctor/print-findings.ts";
import { createPasswordLink } from "./people/account-links/create-password-link.ts";
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
    const counts = await using(findDatabase(config, log), (address) =>
      restoreBackup(address, resolve(file)),
    );
    say(`Restored ${describe(counts)} from ${file}. Start the server with npm start.`);
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
