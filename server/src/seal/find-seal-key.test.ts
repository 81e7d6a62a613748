import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  it("that is damaged stops the start with a sentence", async () => {
    await writeFile(join(folder, "secret-key"), "");
    await expect(findSealKey({ dataFolder: folder, secretKey: undefined }, log)).rejects.toThrow(
      /is damaged/u,
    );
  });
});
