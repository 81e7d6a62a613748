import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { root } from "./run-command.ts";

/**
 * Builds the command line into a folder that `npm pack` takes: one JavaScript file without dependencies, since Node
 * strips no types inside `node_modules`. `node scripts/build-cli-package.ts [FOLDER]`; `dist/second-story` unless told.
 */
export async function buildCliPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bundle = await rolldown({
    input: join(root, "cli/src/main.ts"),
    platform: "node",
    logLevel: "warn",
  });
  const program = join(folder, "second-story.js");
  await bundle.write({
    file: program,
    format: "esm",
    codeSplitting: false,
    minify: false,
    banner: "#!/usr/bin/env node",
  });
  await bundle.close();
  await chmod(program, 0o755);
  const { version, license } = JSON.parse(
    await readFile(join(root, "cli/package.json"), "utf8"),
  ) as { version: string; license: string };
  const manifest = {
    name: "second-story",
    version,
    license,
    description: "Checks texts for blame and reads evidence into timelines, from the command line.",
    type: "module",
    bin: { "second-story": "second-story.js" },
    files: ["second-story.js"],
    engines: { node: ">=22" },
  };
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await copyFile(join(root, "docs/use/command-line.md"), join(folder, "README.md"));
  await copyFile(join(root, "LICENSE"), join(folder, "LICENSE"));
}

if (import.meta.main)
  await buildCliPackage(resolve(process.argv[2] ?? join(root, "dist/second-story")));
