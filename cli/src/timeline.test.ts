import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cell } from "./timeline/write-records.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const report = `# Search was slow

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 2026-03-07 14:02 | Latency rises |
| 2026-03-07 14:16 | =HYPERLINK("x") reported by support |
`;

describe("second-story timeline", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "second-story-timeline-"));
    await writeFile(join(folder, "report.md"), report);
    await writeFile(join(folder, "notes.txt"), "14:32 rolled back api\n14:40 all clear\n");
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (args: readonly string[], input = "") => {
    const child = spawn(process.execPath, [main, "timeline", ...args], { cwd: folder });
    child.stdin.end(input);
    const [out, error] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    return { code: child.exitCode, out, error };
  };

  it("writes the records of a report with their times and a report of the reading", async () => {
    const { out, error } = await run(["report.md", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      records: [
        {
          happenedAt: expect.stringMatching(/^2026-03-07T14:02:00/u),
          timeAsWritten: "2026-03-07 14:02",
          text: "Latency rises",
        },
        { happenedAt: expect.stringMatching(/^2026-03-07T14:16:00/u) },
      ],
      report: { kept: 2, format: "markdown" },
    });
    expect(error).toContain("report.md: 2 entries");
  });

  it("leaves a time open that cannot be known, and takes date and zone", async () => {
    const first = async (args: readonly string[]): Promise<unknown> =>
      (JSON.parse((await run(args)).out) as { records: { happenedAt: unknown }[] }).records[0]
        ?.happenedAt;
    expect(await first(["notes.txt"])).toBeNull();
    const known = await first(["notes.txt", "--date", "2026-07-01", "--zone", "Europe/Berlin"]);
    expect(new Date(String(known)).toISOString()).toBe("2026-07-01T12:32:00.000Z");
  });

  it.each(["CET", "UTC+1", "+01:00", "Europe/Vienna"])("knows the zone %s", async (zone) => {
    const { out } = await run(["notes.txt", "--date", "2026-03-07", "--zone", zone]);
    const [first] = (JSON.parse(out) as { records: { happenedAt: string }[] }).records;
    expect(first?.happenedAt).toBe("2026-03-07T14:32:00+01:00");
  });

  it("says how it read a file in which it found nothing", async () => {
    const { code, error } = await run(["-"], "Nothing of note.\n");
    expect(code).toBe(1);
    expect(error).toContain("It was read as Markdown, HTML or text report. If it is something");
  });

  it("says in every format what it passed over and why, and which times are not exact", async () => {
    const rows = "time,event\n2026-03-29 02:30,gap\n2026-10-25 02:30,overlap\n";
    const { code, out, error } = await run(
      ["-", "--zone", "Europe/Berlin", "--format", "csv"],
      rows,
    );
    expect(code).toBe(0);
    expect(out).toContain("gap");
    expect(error.match(/without an exact time 1: /gu)).toHaveLength(2);
    const lines = '{"time":"2026-03-07T14:03:00Z","msg":"a"}\n{"msg":"b"}\nno JSON\n';
    expect((await run(["-", "--from", "json-lines", "--format", "csv"], lines)).error).toMatch(
      /skipped 1, first at line 2: /u,
    );
  });

  it("writes nothing when a file is not there", async () => {
    expect(await run(["report.md", "none.md"])).toMatchObject({ code: 2, out: "" });
  });

  it("says what it had to take for granted about times", async () => {
    const { error } = await run(["-"], "2026-03-07 14:03 UTC alert\n14:05 acknowledged\n");
    expect(error).toContain("  Times without a zone were read as UTC, which other times name.\n");
  });

  it("sums up several files, standard input among them", async () => {
    const { out } = await run(["report.md", "-"], report);
    expect(JSON.parse(out)).toMatchObject({
      report: { kept: 4, files: [{ path: "report.md" }, { path: "-" }] },
    });
  });

  it("writes CSV without formulas and Markdown without markup", async () => {
    expect((await run(["report.md", "--format", "csv"])).out).toContain(
      `"'=HYPERLINK(""x"") reported by support"`,
    );
    expect(
      (await run(["-", "--format", "markdown"], "2026-03-07 14:02 UTC a [x] | c")).out,
    ).toContain(String.raw`a \[x\] \| c`);
  });

  it.each([
    [["none.md"], "none.md does not exist."],
    [["."], ". is a folder; name its files."],
    [["--date", "2026-02-30", "report.md"], "--date takes a day"],
    [["--date", "yesterday", "report.md"], "--date takes a day"],
    [["--zone", "Mars/Olympus", "report.md"], "--zone takes a zone"],
  ])("refuses %j with a sentence", async (args, sentence) => {
    const { code, error } = await run(args);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("disarms the cell %j", (value) => {
    expect(cell(value)).toMatch(/^"?'/u);
  });
});
