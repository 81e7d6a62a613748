import { describe, expect, it } from "vitest";
import { compareMoments, momentSchema } from "./timeline-entry-moment.ts";

describe("a moment", () => {
  it.each([
    ["2026-03-07T14:32:00Z", "2026-03-07T14:32:00.000Z"],
    ["2026-03-07T15:32:00.5+01:00", "2026-03-07T14:32:00.500Z"],
    ["2026-03-07T14:32:00.000372Z", "2026-03-07T14:32:00.000372Z"],
    ["2026-03-07T14:32:00.123400Z", "2026-03-07T14:32:00.123400Z"],
    ["2026-03-07T14:32:00.999999999Z", "2026-03-07T14:32:00.999999Z"],
    ["2024-02-29T23:59:59.999-01:00", "2024-03-01T00:59:59.999Z"],
  ])("%s is kept as %s", (given, kept) => {
    expect(momentSchema.parse(given)).toBe(kept);
  });

  it.each([
    "2026-03-07 14:32",
    "2026-03-07T14:32:00",
    "2026-02-30T00:00:00Z",
    "1969-12-31T23:59:59Z",
    "3000-01-01T00:00:00Z",
    "+275760-09-13T00:00:00Z",
    "2026-03-07T14:32:00+99:00",
    "",
  ])("%s is refused", (given) => {
    expect(momentSchema.safeParse(given).success).toBe(false);
  });

  it("comes before one that is a microsecond later", () => {
    const [earlier, later] = ["2026-03-07T14:32:00.123Z", "2026-03-07T14:32:00.123001Z"];
    expect(compareMoments(earlier, later)).toBeLessThan(0);
    expect(compareMoments(later, earlier)).toBeGreaterThan(0);
    expect(compareMoments(earlier, earlier)).toBe(0);
  });
});
