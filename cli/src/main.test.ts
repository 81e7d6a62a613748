import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);
const main = fileURLToPath(new URL("main.ts", import.meta.url));

async function secondStory(...args: string[]) {
  const env = {
    ...process.env,
    DATA_DIR: join(tmpdir(), "second-story-none"),
    BASE_URL: "",
    DATABASE_URL: "",
    PORT: "0",
  };
  const ended = await run(process.execPath, [main, ...args], { env }).catch(
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { code: "code" in ended ? ended.code : 0, said: `${ended.stdout}${ended.stderr}` };
}

describe("second-story", () => {
  test("lists its commands", async () => {
    const { code, said } = await secondStory("--help");
    expect(said).toMatch(/backup <file>[^]*restore <file>[^]*doctor/);
    expect(code).toBe(0);
  });

  test("names a command that it does not know, and where to look", async () => {
    const { code, said } = await secondStory("bakcup");
    expect(said).toContain("unknown command 'bakcup'");
    expect(said).toContain("second-story --help lists the commands");
    expect(code).toBe(1);
  });

  test("hands the server's commands on, with their exit code", async () => {
    expect(await secondStory("doctor")).toMatchObject({
      code: 0,
      said: expect.stringContaining("Nothing stands in the way."),
    });
    expect(await secondStory("backup", "/tmp/never-written")).toMatchObject({
      code: 1,
      said: expect.stringContaining("There is no database in"),
    });
  });
});
