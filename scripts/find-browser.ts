import { execFile } from "node:child_process";
import { access, constants, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The path of a Chromium that starts: the one that CHROMIUM_PATH names, one on the system, the one in the npm package
 * @sparticuz/chromium, or Debian's, installed when this runs as root. Undefined when there is none to be had.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return (await starts(named)) ? named : undefined;
  return (await findOnSystem()) ?? (await unpackFromPackage()) ?? (await installFromDebian());
}

const programs = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

async function findOnSystem(): Promise<string | undefined> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...onPath, ...applications]) {
    if (await starts(path)) return path;
  }
  return undefined;
}

/** Unpacked once into the temporary folder; with the libraries that the package brings where the system lacks them. */
async function unpackFromPackage(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    const path = await chromium.executablePath();
    if (await starts(path)) return path;
    const archive = new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"));
    const libraries = join(await inflate(archive.pathname), "lib");
    const wrapper = join(tmpdir(), "chromium-with-libraries");
    const script = `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${path}' "$@"\n`;
    await writeFile(wrapper, script, { mode: 0o755 });
    return (await starts(wrapper)) ? wrapper : undefined;
  } catch {
    return undefined;
  }
}

async function installFromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  console.error("Installing Chromium from Debian …");
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    await run("apt-get", ["update", "-q"], options);
    await run("apt-get", ["install", "-yq", "--no-install-recommends", "chromium"], options);
  } catch {
    return undefined;
  }
  return findOnSystem();
}

async function starts(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    await run(path, ["--version"], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
