import { defineConfig, type UserWorkspaceConfig } from "vitest/config";

/** Limits are for what hangs, not for what is slow: a loaded machine must not fail a test. */
const patience = { testTimeout: 120_000, hookTimeout: 180_000 };

const project = (
  name: string,
  include: readonly string[],
  more: UserWorkspaceConfig["test"] = {},
): UserWorkspaceConfig => ({ test: { name, include: [...include], ...patience, ...more } });

/** Projects run in one go with `npm test`; name one with `npm test -- --project domain`. */
export default defineConfig({
  test: {
    projects: [
      ...["language", "domain", "evidence", "api", "cli"].map((name) =>
        project(name, [`${name}/src/**/*.test.ts`]),
      ),
      project("house", ["*.test.ts", "scripts/**/*.test.ts"]),
      project("server", ["server/src/**/*.test.ts"], {
        globalSetup: ["server/src/testing/start-postgres.ts"],
      }),
      project("web", ["web/src/**/*.test.{ts,tsx}"], {
        environment: "jsdom",
        setupFiles: ["web/src/testing/fill-jsdom.ts"],
      }),
      project("e2e", ["e2e/**/*.test.ts"], {
        globalSetup: ["e2e/start-product.ts"],
        fileParallelism: false,
      }),
    ],
  },
});
