import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readText } from "../evidence/src/read.ts";

/**
 * Prints each row found in real incident reports, to be compared with them by eye: `node bench/evidence-documents.ts [PART OF A NAME]`.
 * The reports belong to their authors and are no part of this project; without them there is nothing to print.
 */
const folder = new URL("../../shared/data/documents/", import.meta.url);
const only = process.argv[2] ?? "";

if (existsSync(folder)) {
  for (const name of readdirSync(folder).filter((one) => one.includes(only))) printRows(name);
} else console.log("\nNo reports to read timelines from.");

function printRows(name: string): void {
  const { format, records, report } = readText(readFileSync(new URL(name, folder), "utf8"));
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
