import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { read, readText } from "./read.ts";
import { suggestMilestones } from "./suggest-milestones.ts";

const around = { date: "2026-03-07", zone: "UTC" };
const cells = (...times: readonly string[]) =>
  readText(`time,event\n${times.map((time) => `${time},paged\n`).join("")}`, {
    ...around,
    format: "csv",
  });

describe("times made to mislead", () => {
  it.each([
    "275760-09-13T00:00:00Z",
    "+275760-09-13T00:00:00Z",
    "-000001-01-01T00:00:00Z",
    "0000-00-00T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "1969-12-31T23:59:59Z",
    "1e308",
    "8.64e15",
    "NaN",
    "Infinity",
    "-1",
    "-1772892000",
    "99999999999999999999",
    "2026-02-30T10:00:00Z",
    "2025-02-29T10:00:00Z",
    "2026-03-07T25:00:00Z",
    "2026-03-07T10:61:00Z",
  ])("%s is no instant of an incident, in a table or in JSON", (time) => {
    const table = cells("2026-03-07T10:00:00Z", time);
    expect(table.records.flatMap(({ happenedAt }) => happenedAt ?? [])).toEqual([
      "2026-03-07T10:00:00Z",
    ]);
    for (const written of [JSON.stringify(time), /^-?[\d.e]+$/.test(time) ? time : "null"]) {
      const { records } = readText(`[{"time":${written},"message":"paged"}]`, around);
      expect(records.flatMap(({ happenedAt }) => happenedAt ?? [])).toEqual([]);
    }
  });

  it("micro- and nanoseconds are told from milliseconds by their length, to the last digit", () => {
    const { records } = cells(
      "1772892000",
      "1772892000123",
      "1772892000123456",
      "1772892000123456789",
    );
    expect(records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2026-03-07T14:00:00Z",
      "2026-03-07T14:00:00.123Z",
      "2026-03-07T14:00:00.123456Z",
      "2026-03-07T14:00:00.123456789Z",
    ]);
    const json = readText('[{"time":1772892000123456789,"message":"paged"}]').records[0];
    expect(json?.happenedAt).toBe("2026-03-07T14:00:00.123456789Z");
  });

  it("each zone counts for its own line, and a leap day is a day", () => {
    const { records } = cells(
      "2026-03-07 10:00 CET",
      "2026-03-07T10:00:00+05:45",
      "2024-02-29 10:00 PST",
    );
    expect(records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2026-03-07T10:00:00+01:00",
      "2026-03-07T10:00:00+05:45",
      "2024-02-29T10:00:00-08:00",
    ]);
  });

  it("an hour that came twice, or never, is a choice for a person", () => {
    const { records } = readText("2026-10-25 02:30 a\n2026-03-29 02:30 b\n", {
      zone: "Europe/Vienna",
    });
    expect(
      records.map(({ happenedAt, timeProblem }) => [happenedAt, timeProblem?.choices]),
    ).toEqual([
      [null, ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]],
      [null, ["2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"]],
    ]);
  });

  it("a clock that runs backwards is kept as written, and said", () => {
    const { records, report } = readText("10:05 a\n10:03 b\n10:04 c\n", around);
    expect(records.map(({ wallTime }) => wallTime?.slice(11, 16))).toEqual([
      "10:05",
      "10:03",
      "10:04",
    ]);
    expect(report.warnings.join(" ")).toContain("Some times go backwards");
  });
});

describe("more than anybody reads", () => {
  it("a million lines of the same moment are read as far as is wanted, and no further", () => {
    const { records, report } = readText("2026-03-07T10:00:00Z same\n".repeat(1_000_000), {
      most: 1000,
    });
    expect(records).toHaveLength(1000);
    expect(report).toMatchObject({ seen: 1000, complete: false });
    expect(report.warnings.join(" ")).toContain("Only the first 1,000 entries were read.");
  });

  it.each([
    ["a log", `{"time":"2026-03-07T10:00:00Z","message":"same"}\n`.repeat(1200)],
    ["a table", `time,event\n${"2026-03-07T10:00:00Z,same\n".repeat(1200)}`],
    ["a list", `## Timeline\n\n${"- 10:00 same\n".repeat(1200)}`],
    ["pasted lines", "10:00 same\n".repeat(1200)],
    [
      "JSON",
      JSON.stringify(
        Array.from({ length: 1200 }, () => ({ time: "2026-03-07T10:00:00Z", message: "same" })),
      ),
    ],
  ])(
    "%s of more entries than are wanted says what is missing; of exactly as many it is whole",
    (_, text) => {
      const over = readText(text, { ...around, most: 1000 });
      expect([over.records.length, over.report.complete]).toEqual([1000, false]);
      const exact = readText(text, { ...around, most: 1200 });
      expect([exact.records.length, exact.report.complete]).toEqual([1200, true]);
    },
  );

  it("milestones are found among many equal moments", () => {
    const { records } = readText("2026-03-07T10:00:00Z rolled back\n".repeat(20_000));
    expect(suggestMilestones(records)).toMatchObject([{ milestone: "mitigated", record: 0 }]);
  });

  it("a line without an end is cut, and its memory is not held", async () => {
    const bytes = new Uint8Array(60_000_000).fill(120);
    bytes.set(strToU8("2026-03-07T10:00:00Z "));
    const { records, report } = await read(bytes);
    expect(records[0]?.text).toHaveLength(4000);
    expect(records[0]?.originalText.length).toBeLessThanOrEqual(20_000);
    expect(report).toMatchObject({
      complete: false,
      warnings: [expect.stringContaining("Line 1 is 60000000 characters long"), expect.anything()],
    });
  });

  it.each([
    ["commas", ","],
    ["tabs", "\t"],
    ["bars", "|"],
  ])("a million columns of %s are cut, and the rows around them stay", (_, mark) => {
    const wide = `${mark}c`.repeat(1_000_000);
    const row = (text: string) => `2026-03-07T10:00:00Z${mark}${text}${mark}\n`;
    const { records, report } = readText(
      `time${mark}event${mark}\n${row("one")}2026-03-07T10:00:01Z${mark}wide${wide}\n${row("two")}`,
      { format: "csv" },
    );
    expect(records.map(({ text }) => text)).toEqual(["one", "wide", "two"]);
    expect(report.complete).toBe(false);
  });
});

describe("what is cut off", () => {
  it("JSON that ends early is read not at all, and says so", () => {
    const { records, report } = readText(
      '[{"time":"2026-03-07T10:00:00Z","message":"a"},{"time":"2026',
    );
    expect(records).toEqual([]);
    expect(report).toMatchObject({
      complete: false,
      warnings: [expect.stringContaining("cut off")],
    });
  });

  it("of JSON lines the last is named, and those before it are read", () => {
    const { records, report } = readText(
      '{"time":"2026-03-07T10:00:00Z","message":"a"}\n{"time":"2026-03-07T10:01:00Z","message":"b"}\n{"time":"2026-03-07T10:02',
      { format: "json-lines" },
    );
    expect(records.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(report.skipped).toMatchObject([{ where: "line 3" }]);
  });
});

describe("a chat with forged names", () => {
  it("shows what was written, and makes nobody of it", () => {
    const post = (more: object) => ({
      type: "message",
      text: "x",
      ts: "1772892000.000100",
      ...more,
    });
    const { records, report } = readText(
      JSON.stringify([
        post({ user: "U1", text: "<!channel> <!here> <!everyone> <!subteam^S1|@ops> <@U404>" }),
        post({ user: "__proto__", ts: "1772892001.000100" }),
        post({ user: { id: "U1" }, ts: "1772892002.000100" }),
        post({ user: "U1", username: "Ada Moreau", ts: "1772892003.000100" }),
        post({ user: "U1", ts: "NaN" }),
        post({ user: "U1", ts: "1e9" }),
        post({ user: "U1", ts: "1772892000.000100", text: "the same again" }),
      ]),
    );
    expect(records.map(({ text, authorLabel }) => [text, authorLabel])).toEqual([
      ["@channel @here @everyone @ops @U404", "U1"],
      ["x", "__proto__"],
      ["x", null],
      ["x", "Ada Moreau"],
    ]);
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      "It has no timestamp that can be understood.",
      "It has no timestamp that can be understood.",
      "The same message came before.",
    ]);
  });
});
