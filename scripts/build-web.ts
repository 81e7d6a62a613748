import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, runCommand } from "./run-command.ts";

const sources = ["web", "api", "domain", "evidence", "language"];
const dist = join(root, "web/dist");
const stampName = ".built-from";

/** Builds the web into `web/dist` when what it is made of changed since the last time. @returns whether it built. */
export async function buildWeb(): Promise<boolean> {
  const stamp = await hashSources();
  const built = await readFile(join(dist, stampName), "utf8").catch(() => "");
  if (built === stamp) return false;
  console.error("Building the web …");
  const began = performance.now();
  // Beside the final folder, so that a server that runs, or a second build, never sees half of it.
  const unfinished = `${dist}.${process.pid}`;
  try {
    const code = await runCommand(
      process.execPath,
      ["node_modules/vite/bin/vite.js", "build", "web", "--outDir", unfinished, "--logLevel=warn"],
      {
        stdio: ["ignore", "inherit", "inherit"],
        // Under the tests it says "test", and React would bring what it needs to warn developers.
        env: { ...process.env, NODE_ENV: "production" },
      },
    );
    if (code !== 0) throw new Error("The web could not be built; Vite says why above.");
    await writeFile(join(unfinished, stampName), stamp);
    await rm(dist, { recursive: true, force: true });
    await rename(unfinished, dist);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  console.error(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  return true;
}

/** What the files say, not when they were written: a fresh clone has new dates. */
async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of ["package-lock.json", "scripts/build-web.ts", ...(await listSources())]) {
    hash
      .update(`${path}\0`)
      .update(await readFile(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

async function listSources(): Promise<string[]> {
  const found: string[] = [];
  for (const part of sources) {
    const folder = part === "web" ? part : `${part}/src`;
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name).slice(root.length);
      const isLeftOut = /(^|\/)(node_modules|dist[^/]*|\.vite)\/|\.test\.tsx?$/.test(path);
      if (entry.isFile() && !isLeftOut) found.push(path);
    }
  }
  return found.sort();
}
