import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.ts";
import { createShelf } from "./shelf.ts";

const log = [
  "2026-03-07T14:05:00Z rolled back",
  "2026-03-07T14:02:00Z pool is full",
  "2026-03-07T14:03:00Z Pool is full again",
  "",
].join("\n");

const shelfOf = async (text: string) =>
  createShelf(
    await readSource({
      content: text,
      label: "Pasted text",
      format: "lines",
      date: "2026-03-07",
      zone: null,
      timeZone: "UTC",
      mapping: undefined,
      scope: null,
      known: null,
      around: null,
    }),
  );

describe("what was found, held for the page", () => {
  it("is in the order of time, and hands out what is asked for", async () => {
    const { shelf, findings } = await shelfOf(log);
    expect(findings.outline.times).toHaveLength(3);
    expect(findings.outline.times).toEqual(findings.outline.times.toSorted());
    expect(shelf.rows(Uint32Array.of(2, 0)).map(({ text }) => text)).toEqual([
      "rolled back",
      "pool is full",
    ]);
    expect([...shelf.find("full POOL")]).toEqual([0, 1]);
    expect(shelf.messages(Uint32Array.of(1))).toMatchObject([
      { happenedAt: "2026-03-07T14:03:00Z", text: "Pool is full again" },
    ]);
  });

  it("takes the time that a person says, for what is shown and what is sent", async () => {
    const { shelf } = await shelfOf(log);
    shelf.resolve(1, "2026-03-07T15:00:00Z");
    expect(shelf.rows(Uint32Array.of(1))[0]?.happenedAt).toBe("2026-03-07T15:00:00Z");
    const named = { label: "x", sourceKind: "log", incidentId: null } as const;
    const [body] = shelf.story(Uint8Array.of(1, 0, 1), named);
    expect(body?.records.map(({ happenedAt }) => happenedAt)).toEqual(["2026-03-07T15:00:00Z"]);
    expect(shelf.end(Uint8Array.of(1, 0, 2))).toEqual({
      read: 3,
      skipped: [
        { reason: "Not chosen", count: 1 },
        { reason: "Outside the chosen time", count: 1 },
      ],
    });
  });
});
