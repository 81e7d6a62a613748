import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * `npm run bench [NAME…]`: runs the benchmarks, each in a process of its own, one after the other, and fails where a goal was missed. A benchmark is a
 * file of this folder that begins with its name in the list; figures are ratios within one run, since machines differ.
 */
const benchmarks = [
  "api",
  "start",
  "prose",
  "web-timeline",
  "web-tray",
  "evidence",
  "language",
] as const;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(benchmarks as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}. There are: ${benchmarks.join(", ")}.`,
  );
  process.exit(1);
}
const files = new Set(readdirSync(import.meta.dirname));
for (const name of wanted.length > 0 ? wanted : benchmarks) {
  const file = `${name}.ts`;
  if (!files.has(file)) continue;
  console.log(`\n# ${name}\n`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", join(import.meta.dirname, file)], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
