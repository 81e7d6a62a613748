import { readFileSync, readdirSync } from "node:fs";
import { readMarkdown } from "../evidence/src/readers/markdown.ts";

const folder = new URL("../../shared/data/documents/", import.meta.url);
const only = process.argv[2] ?? "";
for (const name of readdirSync(folder).filter((name) => name.includes(only))) {
  const { records, report } = readMarkdown(readFileSync(new URL(name, folder), "utf8"), {});
  console.log(`\n=== ${name}: ${records.length}`);
  for (const record of records) {
    console.log(
      `  ${record.happenedAt ?? `(${record.wallTime})`}${record.until === null ? "" : ` … ${record.until}`} ${record.precision} [${record.timeAsWritten}] ${record.kind} | ${record.text.slice(0, 90)}`,
    );
  }
  for (const warning of report.warnings) console.log(`  ! ${warning}`);
  for (const skipped of report.skipped)
    console.log(`  - ${skipped.where}: ${skipped.reason} ${skipped.excerpt.slice(0, 60)}`);
}
