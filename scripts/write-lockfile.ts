import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { completeLockfile, type Lockfile } from "./complete-lockfile.ts";
import { root } from "./run-command.ts";
import { writeGenerated } from "./write-generated.ts";

/** Puts back into package-lock.json what `npm ci` wants to see there and npm left out. Run it after adding a dependency. */
const lockfile = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as Lockfile;
await writeGenerated({
  "package-lock.json": `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`,
});
