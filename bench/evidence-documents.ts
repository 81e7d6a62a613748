import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../evidence/src/read.ts";

/**
 * Prints each row found in a folder of incident reports, to be compared with them by eye:
 * `node bench/evidence-documents.ts FOLDER [PART OF A NAME]`. Reports belong to their authors and are no part of this project.
 */
const [folder, only = ""] = process.argv.slice(2);

if (folder === undefined) console.log("Name a folder of reports to read timelines from.");
else
  for (const name of readdirSync(folder).filter((one) => one.includes(only)))
    printRows(folder, name);

function printRows(from: string, name: string): void {
  const { format, records, report } = readText(readFileSync(join(from, name), "utf8"));
  console.log(`\n${name} (${format}): ${String(records.length)} rows`);
  for (const { happenedAt, until, wallTime, timeAsWritten, precision, text } of records) {
    const end = until === null ? "" : ` … ${until}`;
    const at = happenedAt ?? `${wallTime ?? "?"} without zone or date`;
    console.log(`  ${at}${end} ${precision} [${timeAsWritten}] ${text.slice(0, 90)}`);
  }
  for (const warning of report.warnings) console.log(`  ! ${warning}`);
  for (const { where, reason, excerpt } of report.skipped) {
    console.log(`  - ${where}: ${reason} ${excerpt.slice(0, 60)}`);
  }
}
