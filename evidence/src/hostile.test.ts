import { describe, expect, it } from "vitest";
import { formats } from "./formats.ts";
import { readText } from "./read.ts";

const repeat = (text: string, count: number) => text.repeat(count);
const hostile: Readonly<Record<string, string>> = {
  "dashes of a table's rule": `|a|b|\n${repeat("-", 60_000)}x\n${repeat("-:", 30_000)}x\n`,
  "spaces in a heading": `# a${repeat(" ", 60_000)}x\n## Timeline${repeat("#", 50_000)}x\n`,
  "opened brackets": `# Timeline\n${repeat("[", 60_000)}\n${repeat("[(", 30_000)}10:00\n`,
  "stars and underscores": `# Timeline\n- ${repeat("**a", 20_000)}\n- ${repeat("_a ", 20_000)}\n- ${repeat("*", 60_000)}x\n`,
  "bars of cells": `## Timeline\n${repeat("|", 60_000)}\n|${repeat("`|", 30_000)}\n`,
  "unended quotes": `time,event\n${repeat('"a""', 30_000)}`,
  "unended tags": `<table>${repeat("<td ", 20_000)}${repeat("<tr><td>", 20_000)}`,
  "digits and colons": repeat("1:1:", 30_000),
  "almost dates": repeat("2026-03- ", 10_000),
  "almost zones": `10:00 ${repeat("UTC+", 20_000)}`,
  "keys without values": repeat("a=", 30_000),
  "angle brackets": `${repeat("<", 60_000)}\n<1>1 ${repeat("[", 30_000)}`,
  "nested JSON": `${repeat('{"a":', 5000)}1${repeat("}", 5000)}`,
  "a JSON line of braces": `{${repeat("} ", 30_000)}x`,
  "quoted backslashes": `{"time":"${repeat("\\\\", 30_000)}","n":${repeat("1", 400)}}`,
  "almost secrets": `10:00 ${repeat("eyJ-", 15_000)} ${repeat("password=", 5000)}${repeat("a://b:", 8000)}`,
  "wiki tables without an end": `{|\n${repeat('| a="', 20_000)}\n${repeat("|-\n| x\n", 5000)}${repeat("! a !! ", 10_000)}`,
  "wiki headings": `${repeat("=", 60_000)} a\n= ${repeat("= ", 30_000)}\nh1. ${repeat("h1. ", 20_000)}\n${repeat("'''", 30_000)}`,
  "drawn tables": `+${repeat("-+", 20_000)}\n|${repeat(" |", 20_000)}\n${repeat("| a\n", 5000)}+${repeat("=+", 20_000)}x`,
  "updates without times": `${repeat("Resolved -\n", 10_000)}${repeat("Posted ", 8000)}\nUpdate${repeat(" -", 20_000)}\nMar 7, 10:32 UTC\n`,
  "folded parts": `${repeat("<details><summary>", 5000)}Timeline${repeat("</summary>", 5000)}\n<summary>${repeat("a", 60_000)}\n`,
  "places of zones": `## Timeline (${repeat("Japan ", 10_000)}time)\nTimes ${repeat("in heure de ", 8000)}\n`,
  labels: `Timeline:\n10:00 a\n${repeat("A b", 20_000)}:\n${repeat("Total duration ", 5000)}: 10:00 - 11:00\n`,
  "open clocks": `${repeat("2026-03-07Txx:", 10_000)}\n${repeat("10: 0", 15_000)}\n${repeat("10年3月", 10_000)}\n${repeat("2026-03-07/", 10_000)}`,
  "controls and halves of letters": `10:00 a\u0000b\uD800c\u2028d\n10:01 \u202Ex\n`,
};

describe("text made to hurt", () => {
  it.each(Object.keys(hostile))("%s is read in any format, soon and without a throw", (name) => {
    const text = hostile[name] ?? "";
    const began = performance.now();
    for (const format of [undefined, ...formats.map((one) => one.format)]) {
      const { report, records } = readText(text, { format, date: "2026-03-07", zone: "UTC" });
      expect(report.kept).toBe(records.length);
    }
    expect(performance.now() - began).toBeLessThan(8000);
  });

  it("is stored as text that a database takes", () => {
    const { records } = readText("10:00 a\u0000b\uD800c\n10:01 x\n", {
      date: "2026-03-07",
      zone: "UTC",
    });
    expect(records[0]?.text).toBe("a\uFFFDb\uFFFDc");
  });

  it("of great length is cut where a timeline ends, and the report says so", () => {
    const { records, report } = readText(`10:00 ${repeat("x", 9000)}\n10:01 y\n`, {
      date: "2026-03-07",
      zone: "UTC",
    });
    expect(records[0]?.text).toHaveLength(4000);
    expect(records[0]?.originalText).toHaveLength(9006);
    expect(report.warnings.join(" ")).toContain("1 texts are longer than 4000 characters");
  });
});
