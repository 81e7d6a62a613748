import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

/**
 * Serves the built front end from a folder. Files under `assets/` carry their content's hash in the name and are
 * kept for a year; every other address answers with the page itself, which knows its own routes.
 */
export function serveWeb(app: Hono, folder: string): void {
  app.use("/assets/*", async (http, next) => {
    await next();
    if (http.res.ok) http.res.headers.set("cache-control", "public, max-age=31536000, immutable");
  });
  app.use("/*", serveStatic({ root: folder, precompressed: true }));
  app.get("/assets/*", (http) => http.text("This file belongs to another release. Reload.", 404));
  app.get("/*", async (http) => {
    const page = join(folder, "index.html");
    if (!existsSync(page)) {
      return http.text("The web is not built yet. Run `npm start`, which builds it.", 503);
    }
    http.header("cache-control", "no-cache");
    return http.html(await readFile(page, "utf8"));
  });
}
