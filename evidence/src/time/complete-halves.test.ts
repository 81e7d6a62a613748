import { describe, expect, it } from "vitest";
import { readPastedLines } from "../readers/pasted-lines.ts";
import { findLeadingTime } from "./find-times.ts";

const clocksOf = (line: string) => {
  const time = findLeadingTime(line);
  return [time?.start.clock, time?.end?.clock].map(
    (clock) => clock && `${String(clock.hour)}:${String(clock.minute)}`,
  );
};

describe("am and pm", () => {
  it.each([
    ["2:05-2:20pm looked", ["14:5", "14:20"]],
    ["2:05pm–2:20 looked", ["14:5", "14:20"]],
    ["11:30 to 1:15 PM lunch", ["11:30", "13:15"]],
    ["14:00-2:20pm", ["14:0", "14:20"]],
    ["10pm to 1:15", ["22:0", "1:15"]],
    ["2:05-2:20", ["2:5", "2:20"]],
  ])("hold for both ends of a range: %s", (line, clocks) => {
    expect(clocksOf(line)).toEqual(clocks);
  });

  const read = (...lines: string[]) =>
    readPastedLines(lines.join("\n"), { date: "2026-03-07", zone: "UTC" });
  const at = ({ records }: ReturnType<typeof read>) =>
    records.map(({ happenedAt }) => happenedAt?.slice(8, 16));

  it("are known from the times around one that lacks them, and the report says so", () => {
    const reading = read("1:58 call", "2:03pm alert", "2:20 rollback", "2:35pm all clear");
    expect(at(reading)).toEqual(["07T13:58", "07T14:03", "07T14:20", "07T14:35"]);
    expect(reading.report.warnings).toEqual([
      "Times without am or pm were read as the times around them suggest.",
    ]);
    expect(at(read("11:50 am one", "12:10 two", "1:05 three"))).toEqual([
      "07T11:50",
      "07T12:10",
      "07T13:05",
    ]);
  });

  it("are not looked for where hours are counted to 24", () => {
    expect(at(read("14:03 one", "2:20pm two", "2:35 three"))).toEqual([
      "07T14:03",
      "07T14:20",
      "08T02:35",
    ]);
    expect(read("2:03 one", "2:20 two").report.warnings).toEqual([]);
  });
});
