import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCliPackage } from "./build-cli-package.ts";

const run = promisify(execFile);

describe("the package of the command line", () => {
  let folder: string;
  let project: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "second-story-package-"));
    project = join(folder, "project");
    await mkdir(project);
    await buildCliPackage(join(folder, "package"));
    await run("npm", ["pack", "--pack-destination", folder], { cwd: join(folder, "package") });
    await writeFile(join(project, "package.json"), "{}");
    const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
    await run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, tarball)], {
      cwd: project,
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const program = () => join(project, "node_modules/.bin/second-story");

  it("works when it is installed from the tarball into an empty project", async () => {
    await writeFile(join(project, "review.md"), "Mary forgot to renew the certificate.\n");
    const failed = await run(process.execPath, [program(), "check", "review.md"], {
      cwd: project,
    }).catch((error: { stdout: string; code: number }) => error);
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringContaining("Mary forgot") });
  });

  it("reads a timeline", async () => {
    await writeFile(join(project, "log.txt"), "2026-03-07T14:02:00Z pool exhausted\n");
    const { stdout } = await run(process.execPath, [program(), "timeline", "log.txt"], {
      cwd: project,
    });
    expect(JSON.parse(stdout)).toMatchObject({ records: [{ text: "pool exhausted" }] });
  });

  it("says where the server's commands work", async () => {
    const failed = await run(process.execPath, [program(), "doctor"], { cwd: project }).catch(
      (error: { stderr: string; code: number }) => error,
    );
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining("of the server") });
  });

  it("brings no dependency and stays small", async () => {
    expect(await readdir(join(project, "node_modules"))).toEqual(
      expect.not.arrayContaining(["zod", "commander"]),
    );
    const { size } = await stat(join(folder, "package/second-story.js"));
    expect(size).toBeLessThan(3_000_000);
  });
});
