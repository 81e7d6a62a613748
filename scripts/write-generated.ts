import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

/**
 * Writes generated files, named from the root of the repository. With `--check` on the command line it compares them instead
 * and sets exit code 1 when one differs.
 */
export async function writeGenerated(files: Readonly<Record<string, string>>): Promise<void> {
  const isCheck = process.argv.includes("--check");
  for (const [name, text] of Object.entries(files)) {
    const path = fileURLToPath(new URL(name, root));
    const current = await readFile(path, "utf8").catch(() => undefined);
    if (current === text) continue;
    if (isCheck) {
      console.error(`${name} is not what its sources give. Run npm run generate and commit it.`);
      process.exitCode = 1;
    } else {
      await writeFile(path, text);
      console.log(`wrote ${name}`);
    }
  }
}
