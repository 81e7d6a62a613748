import { defineConfig } from "vitest/config";

/** Projects run in one go with `npm test`; name one with `npm test -- --project domain`. */
export default defineConfig({
  test: {
    projects: [
      ...["language", "domain", "evidence", "api", "cli"].map((name) => ({
        test: { name, include: [`${name}/src/**/*.test.ts`] },
      })),
      { test: { name: "house", include: ["*.test.ts", "scripts/**/*.test.ts"] } },
      {
        test: {
          name: "server",
          include: ["server/src/**/*.test.ts"],
          globalSetup: ["server/src/testing/start-postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "web",
          environment: "jsdom",
          include: ["web/src/**/*.test.{ts,tsx}"],
          setupFiles: ["web/src/testing/fill-jsdom.ts"],
        },
      },
      {
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          globalSetup: ["e2e/start-product.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
