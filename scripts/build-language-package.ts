import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { runCommand } from "./run-command.ts";

/**
 * Builds the npm package of the language checker as plain JavaScript with types into `language/dist`, ready for
 * `npm pack` or `npm publish` there. Exit code 1 when it does not compile.
 */
const source = fileURLToPath(new URL("../language/", import.meta.url));
const target = join(source, "dist");
const entries = ["check", "document-checker", "retext-plugin", "rules/rules"] as const;

const code = await buildLanguagePackage();
if (code !== 0) process.exitCode = code;

async function buildLanguagePackage(): Promise<number> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  const compiler = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const failed = await runCommand(process.execPath, [
    compiler,
    "-p",
    join(source, "tsconfig.build.json"),
  ]);
  if (failed !== 0) return failed;
  await nameCompiledImports();
  await bundle();
  const { version, license } = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as {
    version: string;
    license: string;
  };
  await writeFile(
    join(target, "package.json"),
    `${JSON.stringify(describe(version, license), undefined, 2)}\n`,
  );
  await cp(join(source, "README.md"), join(target, "README.md"));
  return 0;
}

/** One file an entry and one for what they share: a program that starts reads four files instead of sixty. */
async function bundle(): Promise<void> {
  const build = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, join(source, "src", `${entry}.ts`)])),
  });
  await build.write({ dir: target, entryFileNames: "[name].js", chunkFileNames: "shared.js" });
}

/** The compiler rewrites the imports of the code and leaves those of the types; theirs have to name what is there. */
async function nameCompiledImports(): Promise<void> {
  for (const name of await readdir(target, { recursive: true })) {
    if (!name.endsWith(".d.ts")) continue;
    const path = join(target, name);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replaceAll(/(from "\.[^"]*)\.ts"/g, '$1.js"'));
  }
}

function describe(version: string, license: string): object {
  const entry = (file: string): object => ({ types: `./${file}.d.ts`, default: `./${file}.js` });
  return {
    name: "@second-story/language",
    version,
    description: "Finds blaming and biased wording in incident reports and retrospectives.",
    keywords: [
      "blameless",
      "postmortem",
      "retrospective",
      "incident",
      "retext",
      "remark",
      "unified",
    ],
    license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ".": entry("check"),
      "./document-checker": entry("document-checker"),
      "./retext-plugin": entry("retext-plugin"),
      "./rules": entry("rules/rules"),
      "./package.json": "./package.json",
    },
  };
}
