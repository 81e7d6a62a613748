import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeries } from "./read-series.ts";

const around = { date: "2026-03-07", zone: "Europe/Vienna" };
const at = (clock: string) => Date.parse(`2026-03-07T${clock}:00Z`);

describe("a table of measurements", () => {
  it("is read from CSV with a heading", () => {
    const table = readSeries(
      "time,errors\n2026-03-07T14:00:00Z,0.4\n2026-03-07T14:01:00Z,38\n",
      around,
    );
    expect(table).toEqual({
      times: [at("14:00"), at("14:01")],
      columns: [{ name: "errors", role: "curve", values: [0.4, 38] }],
      notes: [],
    });
  });

  it("is read from pasted lines, with times of the incident's day and zone", () => {
    const { times, columns } = readSeries("15:00 0.4\n15:01 1.5 \n", around);
    expect(times).toEqual([at("14:00"), at("14:01")]);
    expect(columns).toMatchObject([{ name: "value", values: [0.4, 1.5] }]);
  });

  it("knows seconds and milliseconds since 1970", () => {
    const seconds = at("14:00") / 1000;
    const text = `time;a\n${String(seconds)};1\n${String((seconds + 60) * 1000)};2`;
    expect(readSeries(text, around).times).toEqual([at("14:00"), at("14:01")]);
  });

  it("finds earlier days in the headings of columns", () => {
    const heading = "time\terrors\ta day earlier\terrors_week_ago\tfour weeks ago\tlatency";
    const { columns } = readSeries(
      `${heading}\n15:00\t1\t2\t3\t4\t5\n15:01\t1\t2\t3\t4\t5`,
      around,
    );
    expect(columns.map(({ role }) => role)).toEqual([
      "curve",
      "day",
      "week",
      "four-weeks",
      "curve",
    ]);
  });

  it("reads numbers as people write them", () => {
    const text = "time;a\n15:00;1,5\n15:01;40 %\n15:02;1e3\n15:03;-2\n15:04;NaN\n15:05;\n15:06;n/a";
    expect(readSeries(text, around).columns[0]?.values).toEqual([
      1.5,
      40,
      1000,
      -2,
      null,
      null,
      null,
    ]);
    expect(readSeries('t,a\n15:00,"1,234.5"\n15:01,2', around).columns[0]?.values).toEqual([
      1234.5, 2,
    ]);
  });

  it("puts lines in order, and says what it left out", () => {
    const table = readSeries("t,a\n15:02,3\n15:00,1\n15:00,9\nsoon,4\n15:01,2", around);
    expect(table.times).toEqual([at("14:00"), at("14:01"), at("14:02")]);
    expect(table.columns[0]?.values).toEqual([1, 2, 3]);
    expect(table.notes.join(" ")).toMatch(/time could not be understood.*time comes twice/u);
  });

  it.each(["", "no times here\nnor here", "a,b\n1,2\n3,4"])("finds nothing in %j", (text) => {
    expect(readSeries(text, around)).toMatchObject({ times: [], columns: [] });
  });

  it("never throws, and gives one value for each time (property)", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const given of [text, `time,a\n15:00,${text}\n15:01,2`]) {
          const { times, columns } = readSeries(given, around);
          for (const { values } of columns) expect(values).toHaveLength(times.length);
        }
      }),
    );
  });
});
