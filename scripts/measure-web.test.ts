import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureWeb, type WebSize } from "./measure-web.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const most = 300_000;

describe("the first load of the web", () => {
  const folder = mkdtempSync(join(tmpdir(), "second-story-web-"));
  let size: WebSize;
  beforeAll(async () => {
    // A process of its own: here NODE_ENV says "test", and React would bring what it needs to warn developers.
    const command = [
      "vite",
      "build",
      "web",
      "--outDir",
      folder,
      "--emptyOutDir",
      "--logLevel=error",
    ];
    await run("npx", command, { cwd: root, env: { ...process.env, NODE_ENV: "production" } });
    size = measureWeb(folder);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("takes less than 300 kB of JavaScript, at home and on every page without an editor", () => {
    const home = size.pages.find(({ name }) => name === "home");
    expect(size.entry).toBeGreaterThan(50_000);
    expect(home?.bytes).toBeGreaterThan(size.entry);
    expect(home?.bytes).toBeLessThan(most);
  });
});
