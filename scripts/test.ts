import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countResults, type Report } from "./count-results.ts";
import { findBrowser } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";

/**
 * `npm test`: every test, or those that the arguments name as for vitest. The last line is `N passed, N failed[, N skipped]`. Without a
 * browser the journeys are reported as not run, and the command fails.
 */
const args = process.argv.slice(2);
const named = args.flatMap((arg, at) =>
  arg === "--project" ? (args[at + 1] ?? []) : arg.startsWith("--project=") ? arg.slice(10) : [],
);
const wantsJourneys = named.length === 0 || named.includes("e2e");
const browser = wantsJourneys ? await findBrowser() : undefined;
const isMissing = wantsJourneys && browser === undefined;

const folder = await mkdtemp(join(tmpdir(), "second-story-report-"));
const reportFile = join(folder, "report.json");
const code = await runCommand(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    ...(isMissing ? ["--project=!e2e"] : []),
    ...args,
  ],
  { env: { ...process.env, ...(browser === undefined ? {} : { CHROMIUM_PATH: browser }) } },
);
const report = await readFile(reportFile, "utf8").catch(() => undefined);
await rm(folder, { recursive: true });

const { line, isGood } = countResults(
  report === undefined ? undefined : (JSON.parse(report) as Report),
);
if (isMissing) {
  console.error(
    "The browser journeys were not run: there is no Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.",
  );
}
if (code === 0 && !isGood) console.error("No test ran.");
process.exitCode = code === 0 && isGood && !isMissing ? 0 : 1;
console.log(line);
