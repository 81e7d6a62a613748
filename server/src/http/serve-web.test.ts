import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { createTestApp, type TestApp } from "../testing/create-test-app.ts";
import { serveWeb } from "./serve-web.ts";

describe("the built web", () => {
  let test: TestApp;
  let folder: string;
  const app = new Hono();
  beforeAll(async () => {
    test = await createTestApp();
    folder = await mkdtemp(join(tmpdir(), "second-story-web-"));
    await mkdir(join(folder, "dist/assets"), { recursive: true });
    await writeFile(join(folder, "secret"), "kept beside it");
    await writeFile(join(folder, "dist/index.html"), "<!doctype html><title>The page</title>");
    await writeFile(join(folder, "dist/assets/a.js"), "export {};");
    app.route("/", createApp(test.context));
    serveWeb(app, join(folder, "dist"));
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true });
  });

  it.each(["/", "/retrospectives/1/timeline", "/assets/a.js", "/api/v1/me"])(
    "%s tells the browser to take it for what it is, and to run nothing from elsewhere",
    async (path) => {
      const { headers } = await app.request(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/default-src '(?:self|none)'/u);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-/u);
      expect(policy).toMatch(/frame-ancestors '(?:self|none)'/u);
    },
  );

  it.each([
    "/../secret",
    "/..%2fsecret",
    "/%2e%2e/secret",
    "/%2e%2e%2fsecret",
    "/assets/../../secret",
    "/assets/..%2f..%2fsecret",
    "/assets/..%5c..%5csecret",
    "//secret",
    "/./%2e%2e/secret%00.js",
  ])("gives out nothing beside itself: %s", async (path) => {
    const answer = await app.request(new Request(`http://localhost:3000${path}`));
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toContain("kept beside it");
  });

  it.each(["/.env", "/.git/config", "/debug", "/assets/a.js.map", "/server.lock"])(
    "has no %s",
    async (path) => {
      const answer = await app.request(path);
      const text = await answer.text();
      // Every address but a file's answers with the page, which knows its own routes.
      expect(answer.status === 404 || text.includes("The page")).toBe(true);
    },
  );
});
