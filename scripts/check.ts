import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { globSync } from "node:fs";
import { generators } from "./generators.ts";
import { root } from "./run-command.ts";

/** `npm run check`: everything that can be told without running the product. Shows what fails and goes on. */
const projects = globSync(["tsconfig.json", "*/tsconfig.json", "*/tsconfig.test.json"], {
  cwd: root,
});
const checks: readonly (readonly [title: string, program: string, ...args: string[]])[] = [
  ["format", "oxfmt", "--check"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ...projects.sort().map((project) => [`types ${project}`, "tsc", "-p", project] as const),
  ["unused", "knip"],
  ...generators.map((path) => [`generated ${path}`, process.execPath, path, "--check"] as const),
];

let failed = 0;
for (const [title, program, ...args] of checks) {
  const began = performance.now();
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok    " : "failed"} ${title} (${seconds} s)`);
  if (code === 0) continue;
  failed += 1;
  console.log(`${output}${errors}`.trim().replaceAll(/^/gm, "    "));
}
console.log(failed === 0 ? "All checks passed." : `${failed} of ${checks.length} checks failed.`);
if (failed > 0) process.exitCode = 1;
