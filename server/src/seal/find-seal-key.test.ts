import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSealKey } from "./find-seal-key.ts";

describe("the key of the seal", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "seal-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is made once, beside the database, for its owner alone", async () => {
    const dataFolder = join(folder, "data");
    const config = { dataFolder, secretKey: undefined };
    const [one, other] = await Promise.all([findSealKey(config), findSealKey(config)]);
    expect(one).toEqual(other);
    expect(one).toHaveLength(32);
    expect(await findSealKey(config)).toEqual(one);
    expect((await stat(join(dataFolder, "secret-key"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(dataFolder, "secret-key"), "utf8")).not.toContain(one.toString());
  });

  it("comes from the settings when it is set there", async () => {
    const config = { dataFolder: folder, secretKey: "k".repeat(32) };
    expect(await findSealKey(config)).toEqual(
      await findSealKey({ ...config, dataFolder: "/none" }),
    );
  });

  it("that is damaged stops the start with a sentence", async () => {
    await writeFile(join(folder, "secret-key"), "");
    await expect(findSealKey({ dataFolder: folder, secretKey: undefined })).rejects.toThrow(
      /is damaged/u,
    );
  });
});
