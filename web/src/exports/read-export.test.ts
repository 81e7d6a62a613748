import { exportFormat } from "@second-story/domain/retrospective-export.ts";
import { describe, expect, it } from "vitest";
import { readExport } from "./read-export.ts";

const whole = {
  format: exportFormat,
  exportedAt: "2026-03-10T09:00:00.000Z",
  retrospective: { title: "Checkout errors" },
  progress: { state: "draft", skippedBecause: null, publishedAt: null, closedAt: null },
  incidents: [],
  participants: [],
  timeline: [],
  prose: [],
  actionItems: [],
  editions: [],
};
const problemOf = (text: string) => {
  const read = readExport(text);
  return "problem" in read ? read : undefined;
};

describe("a file to import", () => {
  it("is read when it is an export", () => {
    expect(readExport(JSON.stringify(whole))).toMatchObject({
      record: { retrospective: { title: "Checkout errors", kind: "incident" } },
    });
    expect(readExport(`\uFEFF${JSON.stringify(whole)}`)).toHaveProperty("record");
  });

  it("is refused with what it is instead", () => {
    expect(problemOf("a, b, c")?.problem).toContain("not JSON");
    expect(problemOf("[]")?.problem).toContain("not an export");
    expect(problemOf("null")?.problem).toContain("not an export");
    expect(problemOf('{"format":"second-story/edition@1"}')?.problem).toContain(
      "published edition",
    );
    expect(problemOf('{"format":"second-story/retrospective@9"}')?.problem).toContain(
      "retrospective@9",
    );
  });

  it("is refused with the places that do not fit", () => {
    const prose = [{ section: "diary", markdown: "x" }];
    const untitled = { kind: "incident" };
    const read = problemOf(JSON.stringify({ ...whole, retrospective: untitled, prose, extra: 1 }));
    expect(read?.places.some((place) => place.startsWith("prose, number 1, section: "))).toBe(true);
    expect(read?.places).toContain("retrospective, title: This is missing.");
    expect(read?.places).toContain("The file: Not known here: extra.");
  });

  it("names a few of many places, and how many more there are", () => {
    const participants = Array.from({ length: 20 }, () => ({ name: "" }));
    const read = problemOf(JSON.stringify({ ...whole, participants }));
    expect(read?.places).toHaveLength(9);
    expect(read?.places.at(-1)).toBe("And 12 more.");
  });
});
