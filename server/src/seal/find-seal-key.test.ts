import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSeal } from "./create-seal.ts";
import { findSealKey } from "./find-seal-key.ts";

const log = pino({ level: "silent" });

describe("the key of the seal", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "seal-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is made once, beside the database, for its owner alone", async () => {
    const dataFolder = join(folder, "data");
    const config = { dataFolder, secretKey: undefined };
    const [one, other] = await Promise.all([findSealKey(config, log), findSealKey(config, log)]);
    expect(one).toEqual(other);
    expect(one).toHaveLength(32);
    expect(await findSealKey(config, log)).toEqual(one);
    expect((await stat(join(dataFolder, "secret-key"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(dataFolder, "secret-key"), "utf8")).not.toContain(one?.toString());
  });

  it("is the same for servers that start at once, none of which reads half of it", async () => {
    const dataFolder = join(folder, "shared");
    const start = async (): Promise<string> => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        "--input-type=module-typescript",
        "--eval",
        `import { findSealKey } from ${JSON.stringify(import.meta.resolve("./find-seal-key.ts"))};
         const log = { warn: (_, words) => { throw new Error(words); } };
         const key = await findSealKey({ dataFolder: ${JSON.stringify(dataFolder)}, secretKey: undefined }, log);
         console.log(key.toString("hex"));`,
      ]);
      return stdout.trim();
    };
    const keys = await Promise.all(Array.from({ length: 6 }, start));
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Set(keys).size).toBe(1);
    const many = Array.from({ length: 50 }, () =>
      findSealKey({ dataFolder: join(folder, "crowded"), secretKey: undefined }, log),
    );
    expect(new Set((await Promise.all(many)).map((key) => key?.toString("hex"))).size).toBe(1);
    for (const place of ["shared", "crowded"]) {
      expect(await readdir(join(folder, place))).toEqual(["secret-key"]);
    }
  });

  it("comes from the settings when it is set there", async () => {
    const config = { dataFolder: folder, secretKey: "k".repeat(32) };
    expect(await findSealKey(config, log)).toEqual(
      await findSealKey({ ...config, dataFolder: "/none" }, log),
    );
  });

  it("is missed only once there is something to seal, where no folder can be written", async () => {
    await writeFile(join(folder, "a-file"), "");
    const config = { dataFolder: join(folder, "a-file", "below"), secretKey: undefined };
    const key = await findSealKey(config, log);
    expect(key).toBeUndefined();
    expect(() => createSeal(key).close("words", "place")).toThrow(/Set SECRET_KEY/u);
    expect(createSeal(key).open("v1.x.y", "place")).toBeUndefined();
  });

  it("is missed with the words that are true: it cannot be made, or cannot be read", async () => {
    const said: string[] = [];
    const listening = { warn: (_: unknown, words?: string) => said.push(words ?? "") };
    await writeFile(join(folder, "another-file"), "");
    await mkdir(join(folder, "unreadable", "secret-key"), { recursive: true });
    for (const place of [join("another-file", "below"), "unreadable"]) {
      const config = { dataFolder: join(folder, place), secretKey: undefined };
      expect(await findSealKey(config, listening)).toBeUndefined();
    }
    expect(said).toEqual([
      "there is no SECRET_KEY, and no file for one can be made",
      "there is no SECRET_KEY, and the file that holds one cannot be read",
    ]);
  });

  it("that is damaged stops the start with a sentence", async () => {
    await writeFile(join(folder, "secret-key"), "");
    await expect(findSealKey({ dataFolder: folder, secretKey: undefined }, log)).rejects.toThrow(
      /is damaged/u,
    );
  });
});
