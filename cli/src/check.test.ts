import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const blaming =
  "# Review\n\nMary forgot to renew the certificate.\n\nThe probe failed to detect it.\n";

describe("second-story check", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "second-story-check-"));
    await writeFile(join(folder, "review.md"), blaming);
    await writeFile(join(folder, "fair.md"), "The certificate was not renewed.\n");
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (args: readonly string[], input = "") => {
    const child = spawn(process.execPath, [main, "check", ...args], { cwd: folder });
    child.stdin.end(input);
    const [out, error] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    return { code: child.exitCode, out, error };
  };

  it("reports by line and column, and fails", async () => {
    const { code, out } = await run(["review.md", "fair.md"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^review\.md\n {2}3:1 {2}warning {2}“Mary forgot to renew/u);
    // both reasons, and the rewrite once
    expect(out).toMatch(/“Mary forgot to renew” {2}person-omission, failed-to\n/u);
    expect(out.split("The certificate was not renewed.").length).toBe(2);
    expect(out).not.toContain("fair.md");
    expect(out).not.toContain("probe");
    expect(out).toMatch(/2 files read, \d findings\.\n$/u);
  });

  it("reads standard input and says when there is nothing to mention", async () => {
    const { code, out } = await run([], "The pool ran dry at 14:02.\n");
    expect(out).toBe("1 file read, nothing to mention.\n");
    expect(code).toBe(0);
  });

  it("fails only from the level that was asked for", async () => {
    expect((await run(["--fail-on", "error", "review.md"])).code).toBe(0);
    expect((await run(["--fail-on", "never", "review.md"])).code).toBe(0);
    expect((await run(["--fail-on", "note"], "Obviously the disk was full.")).code).toBe(1);
  });

  it("writes JSON whose offsets are those of the text", async () => {
    const { out } = await run(["--format", "json", "review.md"]);
    const { files } = JSON.parse(out) as {
      files: { findings: { start: number; end: number; marked: string }[] }[];
    };
    const [finding] = files[0]?.findings ?? [];
    expect(blaming.slice(finding?.start, finding?.end)).toBe(finding?.marked);
  });

  it("writes SARIF with relative paths and rules", async () => {
    const { out } = await run(["--format", "sarif", "review.md"]);
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        results: { ruleId: string; locations: object[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    expect(log.version).toBe("2.1.0");
    const [result] = log.runs[0]?.results ?? [];
    expect(log.runs[0]?.tool.driver.rules.map(({ id }) => id)).toContain(result?.ruleId);
    expect(result?.locations[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: "review.md" },
        region: { startLine: 3, startColumn: 1 },
      },
    });
  });

  it("writes workflow commands that cannot be broken out of", async () => {
    await writeFile(join(folder, "a,b:c.md"), blaming);
    const { out } = await run(["--format", "github", "a,b:c.md"]);
    expect(out).toMatch(
      /^::warning file=a%2Cb%3Ac\.md,line=3,endLine=3,col=1,endColumn=\d+,title=/u,
    );
  });

  it("lets stand what a comment lets stand, and no more", async () => {
    const ignored = (comment: string) => blaming.replace("Mary", `${comment}\nMary`);
    expect((await run(["-"], ignored("<!-- second-story-ignore -->"))).code).toBe(0);
    expect((await run(["-"], ignored("<!-- second-story-ignore hindsight -->"))).code).toBe(1);
    expect((await run(["-"], `<!-- second-story-ignore -->\n\nFair.\n\n${blaming}`)).code).toBe(1);
    const around = `<!-- second-story-ignore-start -->\n${blaming}<!-- second-story-ignore-end -->\n`;
    expect((await run(["-"], around)).code).toBe(0);
    expect((await run(["-"], `${around}\nJohn should have known better.\n`)).code).toBe(1);
  });

  it("follows the nearest configuration", async () => {
    await writeFile(
      join(folder, "off.json"),
      JSON.stringify({ rules: { "person-blame": "off", counterfactual: "note" } }),
    );
    const { code, out } = await run(["--config", "off.json", "review.md"]);
    expect(code).toBe(0);
    expect(out).toContain("note");
    expect(out).not.toContain("warning");
  });

  it.each([
    [
      '{"rules": {"person-blam": "off"}}',
      'no rule or kind "person-blam". Did you mean "person-blame"?',
    ],
    ['{"rules": {"person-blame": "loud"}}', "rules.person-blame"],
    ['{"contexts": "chat"}', "contexts"],
    ["{", "not valid JSON"],
  ])("refuses the configuration %s with a sentence", async (configuration, sentence) => {
    await writeFile(join(folder, "odd.json"), configuration);
    const { code, error } = await run(["--config", "odd.json", "review.md"]);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
    expect(error).not.toContain("at ");
  });

  it("says which file it cannot read", async () => {
    expect(await run(["none.md"])).toMatchObject({ code: 2, error: "none.md does not exist.\n" });
    await writeFile(join(folder, "binary"), Buffer.from([1, 0, 2]));
    expect(await run(["binary"])).toMatchObject({ code: 2, error: "binary is not text.\n" });
  });

  it("knows people from a file", async () => {
    await writeFile(join(folder, "people.txt"), "# those involved\nQuillon\n");
    const sentence = "Quillon broke the build.\n";
    expect((await run(["--people", "people.txt"], sentence)).code).toBe(1);
  });
});
