import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "second-story-language-"));
const run = (program: string, args: readonly string[], cwd = folder): string =>
  execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  run(process.execPath, ["scripts/build-language-package.ts"], root);
  run("npm", ["pack", "--silent", "--pack-destination", folder], join(root, "language/dist"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`]);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("installed from its tarball it works as plain JavaScript in an empty project", () => {
  const program = `
    import { check } from "@second-story/language";
    import { createDocumentChecker } from "@second-story/language/document-checker";
    import retextBlameless from "@second-story/language/retext-plugin";
    import { rules } from "@second-story/language/rules";
    const text = "Mary forgot to renew the certificate.";
    const [finding] = check(text, { context: "retrospective" });
    const again = createDocumentChecker({ context: "retrospective" }).check(text);
    console.log(finding.kind, finding.suggestions[0].text, again.length, typeof retextBlameless(), rules.length > 10);
  `;
  expect(run(process.execPath, ["--input-type=module", "-e", program]).trim()).toBe(
    "person-blame The certificate was not renewed. 2 function true",
  );
});

test("its types are found by TypeScript", () => {
  writeFileSync(
    join(folder, "use.ts"),
    'import { check, type CheckOptions } from "@second-story/language";\n' +
      'const options: CheckOptions = { context: "summary" };\n' +
      "export const kinds: readonly string[] = check('x', options).map((finding) => finding.kind);\n",
  );
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const args = [
    compiler,
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--skipLibCheck",
    "false",
    "--types",
    "",
    "use.ts",
  ];
  expect(run(process.execPath, args)).toBe("");
});
