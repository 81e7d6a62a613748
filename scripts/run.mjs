// Runs one of the project's commands on the Node that the project brings. Plain JavaScript without dependencies, because it
// runs before anything is installed, on whatever Node (20 or newer) the machine has.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const node = join(
  root,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** What `npm run …` names, and the file that does it. */
const commands = {
  start: "scripts/start.ts",
  dev: "scripts/dev.ts",
  test: "scripts/test.ts",
  check: "scripts/check.ts",
  generate: "scripts/generate.ts",
  format: "scripts/format.ts",
  bench: "bench/run.ts",
  "bench:language": "bench/language.ts",
  screenshots: "scripts/take-screenshots.ts",
  "second-story": "cli/src/main.ts",
};

const [command = "", ...rest] = process.argv.slice(2);
const file = commands[command];
if (file === undefined) {
  fail(`There is no command "${command}". There are: ${Object.keys(commands).join(", ")}.`);
}
if (Number.parseInt(process.versions.node, 10) < 20) {
  fail(`Node 20 or newer is needed; this is Node ${process.versions.node}.`);
}
await install();
run(file, rest);

/** Installs the dependencies when those that are there are not the ones that package-lock.json names. */
async function install() {
  if (isInstalled()) return;
  const lock = join(root, ".install.lock");
  await claim(lock);
  try {
    // Another command may have installed them while this one waited.
    if (isInstalled()) return;
    console.error("Installing the dependencies; this takes a minute …");
    const began = Date.now();
    const npm = process.env["npm_execpath"];
    const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    const result = npm
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", 2, 2] })
      : spawnSync("npm", args, {
          cwd: root,
          stdio: ["ignore", 2, 2],
          shell: process.platform === "win32",
        });
    if (result.status !== 0) {
      fail("The dependencies could not be installed; npm says why above. Is the network there?");
    }
    if (!existsSync(node)) {
      fail(
        "npm did not run the install scripts. Allow them (npm config delete ignore-scripts) and run: npm ci",
      );
    }
    console.error(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Compares the lockfile with the record that npm keeps of what it installed. */
function isInstalled() {
  const wanted = readJson("package-lock.json");
  const found = readJson("node_modules/.package-lock.json");
  if (!wanted || !found || !existsSync(node)) return false;
  return Object.entries(wanted.packages).every(
    ([path, { version, resolved, link, optional, devOptional }]) => {
      if (!path.includes("node_modules/")) return true;
      const there = found.packages[path];
      // Packages for other platforms are listed and not installed.
      if (there === undefined) return optional === true || devOptional === true;
      return link ? there.resolved === resolved : there.version === version;
    },
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch {
    return undefined;
  }
}

/** Waits until no other command of this checkout is installing. */
async function claim(lock) {
  for (let told = false; ; told = true) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, "pid"), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!isHeld(lock)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) console.error("Another command is installing the dependencies; waiting for it …");
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, "pid"), "utf8")), 0);
    return true;
  } catch (error) {
    // The id is written a moment after the folder is made.
    return error.code === "EPERM" || (error.code === "ENOENT" && existsSync(lock));
  }
}

function run(file, args) {
  const path = [join(root, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn(node, [join(root, file), ...args], {
    cwd: command === "second-story" ? (process.env["INIT_CWD"] ?? process.cwd()) : root,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => fail(`The command did not start: ${error.message}`));
  child.on("exit", (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 15));
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
