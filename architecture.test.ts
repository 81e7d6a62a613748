import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The direction of dependencies, as a table. ARCHITECTURE.md says why. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  language: [],
  domain: [],
  evidence: ["domain"],
  api: ["domain"],
  server: ["api", "domain", "language", "evidence"],
  web: ["api", "domain", "language", "evidence"],
  cli: ["api", "domain", "language", "evidence"],
};
const parts = Object.keys(mayImport);
const pure = new Set(["language", "domain", "evidence", "api"]);

type Source = {
  readonly path: string;
  readonly part: string;
  readonly text: string;
  readonly imports: readonly string[];
};

const root = import.meta.dirname;
const sources: readonly Source[] = parts.flatMap((part) =>
  readdirSync(join(root, part, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readSource(part, join(part, "src", name))),
);
const isTest = ({ path }: Source): boolean =>
  /\.test\.tsx?$/u.test(path) || path.includes("/testing/");
const product = sources.filter((source) => !isTest(source));

function readSource(part: string, path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const imports = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s+"([^"]+)"/gu),
    ...text.matchAll(/(?:^|\n)\s*import\s+"([^"]+)"/gu),
    ...text.matchAll(/\bimport\(\s*"([^"]+)"/gu),
  ].map((match) => match[1] ?? "");
  return { path, part, text, imports };
}

/** The path from the root that a relative import means; undefined for a package. */
function localPath(source: Source, specifier: string): string | undefined {
  return specifier.startsWith(".")
    ? relative(root, resolve(root, dirname(source.path), specifier))
    : undefined;
}

const offenders = (
  among: readonly Source[],
  find: (source: Source) => readonly string[],
): string[] => among.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));

describe("the parts", () => {
  it("are all read", () => {
    for (const part of parts) {
      expect(sources.filter((source) => source.part === part).length, part).toBeGreaterThan(0);
    }
  });

  it("depend on one another only in the direction of the table", () => {
    expect(
      offenders(sources, ({ part, imports }) =>
        imports.filter((specifier) => {
          const other = /^@second-story\/([^/]+)/u.exec(specifier)?.[1];
          return other !== undefined && other !== part && !mayImport[part]?.includes(other);
        }),
      ),
    ).toEqual([]);
  });

  it("reach into no other part by a relative path", () => {
    expect(
      offenders(sources, (source) =>
        source.imports.filter((specifier) => {
          const path = localPath(source, specifier);
          return path !== undefined && !path.startsWith(`${source.part}/`);
        }),
      ),
    ).toEqual([]);
  });

  it("that are pure see nothing of Node", () => {
    expect(
      offenders(
        product.filter(({ part }) => pure.has(part)),
        ({ imports }) => imports.filter((specifier) => specifier.startsWith("node:")),
      ),
    ).toEqual([]);
  });
});

describe("inside the server", () => {
  const server = product.filter(({ part }) => part === "server");

  it("SQL is spoken by store files and the database folder alone", () => {
    const speaksSql = /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(?:<[^>]*>)?`/u;
    expect(
      server
        .filter(({ path }) => basename(path) !== "store.ts")
        .filter(({ path }) => !path.startsWith("server/src/database/"))
        .filter(({ text }) => speaksSql.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it("routes use stores, never the other way round", () => {
    expect(
      offenders(
        server.filter(({ path }) => /\/(?:store|database\/[^/]+)\.ts$/u.test(path)),
        ({ imports }) => imports.filter((specifier) => specifier.endsWith("/routes.ts")),
      ),
    ).toEqual([]);
  });

  it("only config.ts reads the environment", () => {
    expect(
      server
        .filter(({ text }) => text.includes("process.env"))
        .map(({ path }) => path)
        .filter((path) => path !== "server/src/config.ts"),
    ).toEqual([]);
  });

  it("only app.ts lists the features", () => {
    expect(
      offenders(
        server.filter(({ path }) => path !== "server/src/app.ts"),
        (source) =>
          source.imports.filter(
            (specifier) =>
              localPath(source, specifier)?.endsWith("/routes.ts") === true &&
              !specifier.includes("operations/"),
          ),
      ),
    ).toEqual([]);
  });
});

describe("inside the web", () => {
  const web = product.filter(({ part }) => part === "web");
  const folderOf = (path: string): string => path.split("/")[2] ?? "";
  /** What every feature may use; `app` and `pages` compose features and are not used by them, save for the hooks. */
  const shared = new Set(["ui", "app"]);

  it("ui/ knows no word of the domain", () => {
    expect(
      offenders(
        web.filter(({ path }) => folderOf(path) === "ui"),
        (source) =>
          source.imports.filter((specifier) => {
            const path = localPath(source, specifier);
            return path === undefined
              ? specifier.startsWith("@second-story/")
              : folderOf(path) !== "ui";
          }),
      ),
    ).toEqual([]);
  });

  it("features do not import one another; pages compose them", () => {
    expect(
      offenders(
        web.filter(({ path }) => !["app", "pages", "ui"].includes(folderOf(path))),
        (source) =>
          source.imports.filter((specifier) => {
            const path = localPath(source, specifier);
            if (path === undefined) return false;
            const folder = folderOf(path);
            return folder !== folderOf(source.path) && !shared.has(folder);
          }),
      ),
    ).toEqual([]);
  });
});

describe("every file", () => {
  it("is named by what it does", () => {
    const empty = /^(?:index|utils?|helpers?|common|misc|types|constants|manager)\.tsx?$/u;
    expect(
      sources
        .map(({ path }) => path)
        .filter((path) => empty.test(basename(path)) || !/^[a-z\d.-]+$/u.test(basename(path))),
    ).toEqual([]);
  });

  it("is imported by its own name: there are no barrels", () => {
    expect(
      sources.filter(({ text }) => /^export \* from/mu.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});
