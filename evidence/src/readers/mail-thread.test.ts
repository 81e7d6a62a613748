import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

const read = (...lines: readonly string[]) => {
  const { format, records, report } = readText(lines.join("\n"), { zone: "UTC" });
  const told = records.map(({ happenedAt, authorLabel, text }) => [happenedAt, authorLabel, text]);
  return { format, told, report };
};

describe("mails below one another", () => {
  it("are told by the fields that a program copies above each", () => {
    const { format, told, report } = read(
      "Thanks, closing this.",
      "",
      "From: Ada Lovelace <ada@shop.example>",
      "Sent: Saturday, March 7, 2026 2:30 PM",
      "To: oncall@shop.example",
      "Subject: RE: checkout down",
      "",
      "Rolled back.",
      "",
      "Errors are gone.",
      "________________________________",
      "**From:** ben@shop.example",
      "**Date:** Sat, 7 Mar 2026 15:10:00 +0100",
      "**Subject:** checkout down",
      "",
      "I see errors since 14:03.",
    );
    expect(format).toBe("mail");
    expect(told).toEqual([
      ["2026-03-07T14:30:00Z", "Ada Lovelace", "Rolled back.\n\nErrors are gone."],
      ["2026-03-07T15:10:00+01:00", "ben@shop.example", "I see errors since 14:03."],
    ]);
    expect(report.skipped).toEqual([
      {
        where: "line 1",
        reason: "This stands above the first mail that says when it was written.",
        excerpt: "Thanks, closing this.",
      },
    ]);
  });

  it("are told by the line above each that is quoted, which may wrap", () => {
    const { told } = read(
      "On Sat, Mar 7, 2026 at 2:30 PM Ada Lovelace <ada@shop.example>",
      "wrote:",
      "> Rolled back.",
      "> On Sat, Mar 7, 2026 at 2:10 PM Ben Ortiz <ben@shop.example> wrote:",
      ">> I see errors.",
      ">>> And so did we.",
    );
    expect(told).toEqual([
      ["2026-03-07T14:30:00Z", "Ada Lovelace", "Rolled back."],
      ["2026-03-07T14:10:00Z", "Ben Ortiz", "I see errors.\nAnd so did we."],
    ]);
  });

  it("are no thread where one holds a timeline, or where there is one", () => {
    const heads = ["From: Ada <ada@shop.example>", "Sent: Saturday, March 7, 2026 2:30 PM", ""];
    const timeline = ["Timeline:", "14:03 Alert fires", "14:20 Rolled back", "14:30 All clear"];
    expect(read(...heads, "Hello", "", ...heads, ...timeline).format).toBe("markdown");
    expect(read(...heads, "Hello").format).toBe("markdown");
  });
});
