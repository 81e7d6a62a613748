import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withClient } from "./testing/admin-client.ts";
import { createDataFolder } from "./testing/create-data-folder.ts";
import { findEmbeddedAddress, startProcess } from "./testing/start-process.ts";

const run = promisify(execFile);
const entry = fileURLToPath(new URL("operate.ts", import.meta.url));

type Folder = Awaited<ReturnType<typeof createDataFolder>>;
let first: Folder;
let second: Folder;
beforeEach(async () => {
  [first, second] = await Promise.all([createDataFolder(), createDataFolder()]);
});
afterEach(() => Promise.all([first.remove(), second.remove()]));

async function operate(folder: Folder, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: folder.path, DATABASE_URL: "", BASE_URL: "", PORT: "0" };
  const ended = await run(process.execPath, [entry, ...args], { env }).catch(
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { code: "code" in ended ? ended.code : 0, said: `${ended.stdout}${ended.stderr}` };
}

describe("the operating commands", () => {
  test("back up a server that runs, and restore into a folder that none runs on", async () => {
    const file = join(second.path, "today.backup");
    const server = await startProcess(first.path);
    const add = `insert into teams (id, name) values (gen_random_uuid(), 'Checkout');
      insert into monitoring_sources (id, name, url, credentials_kind, sealed_credentials)
      values (gen_random_uuid(), 'Production', 'https://prometheus', 'bearer', 'v1.00000000.sealed')`;
    await withClient(await findEmbeddedAddress(first.path), (client) => client.query(add));

    expect(await operate(first, "backup", file)).toMatchObject({ code: 0 });
    const refused = await operate(first, "restore", file);
    expect(refused.said).toContain("Another server is using the data folder");
    expect(refused.code).toBe(1);
    await server.end("SIGTERM");

    const moved = await operate(second, "restore", file);
    expect(moved.code).toBe(0);
    expect(moved.said).toContain("one monitoring source were sealed with another key");
    const restored = await startProcess(second.path);
    const { rows } = await withClient(await findEmbeddedAddress(second.path), (client) =>
      client.query("select name from teams"),
    );
    expect(rows).toEqual([{ name: "Checkout" }]);
    await restored.end("SIGTERM");
  });

  test("say that there is nothing where no server ever ran", async () => {
    const { code, said } = await operate(first, "backup", join(first.path, "x"));
    expect(said).toContain(`There is no database in ${first.path}.`);
    expect(code).toBe(1);
    expect((await operate(first, "doctor")).said).toContain("is made at the first start");
  });

  test("print a link for a new password, while the server runs", async () => {
    const server = await startProcess(first.path);
    const add =
      "insert into users (id, name, email) values (gen_random_uuid(), 'Ada', 'ada@example.org')";
    await withClient(await findEmbeddedAddress(first.path), (client) => client.query(add));
    expect((await operate(first, "password-link", "Ada@Example.org")).said).toMatch(
      /\/reset\/[\w-]{43}\n/u,
    );
    const refused = await operate(first, "password-link", "nobody@example.org");
    expect(refused).toMatchObject({ code: 1, said: "There is no account with this address.\n" });
    await server.end("SIGTERM");
  });

  test("find what a killed server left, and that it does no harm", async () => {
    const server = await startProcess(first.path);
    await server.end("SIGKILL");
    const { code, said } = await operate(first, "doctor");
    expect(said).toContain("ended without saying so");
    expect(said).toContain("though its server is gone");
    expect(said).toContain("Schema: is the one of this release");
    expect(code).toBe(0);
  });

  test("find a schema that does not fit this release", async () => {
    const server = await startProcess(first.path);
    await withClient(await findEmbeddedAddress(first.path), (client) =>
      client.query("insert into schema_migrations values (9999, '9999-from-tomorrow.sql', '')"),
    );
    const { code, said } = await operate(first, "doctor");
    expect(said).toMatch(/WRONG +Schema: The database is newer than this release/);
    expect(said).toContain("One thing stands in the way");
    expect(code).toBe(1);
    await server.end("SIGTERM");
  });
});
