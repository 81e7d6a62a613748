import { buildZip } from "@second-story/evidence/testing/build-zip.ts";
import { describe, expect, it } from "vitest";
import { readSource, type Progress, type Source } from "./read-source.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const given = (content: string | Uint8Array<ArrayBuffer>, more: Partial<Source> = {}): Source => ({
  content: typeof content === "string" ? content : new Blob([content]),
  label: "given",
  format: null,
  date: "2026-03-07",
  zone: null,
  timeZone: "Europe/Vienna",
  mapping: undefined,
  scope: null,
  known: null,
  around: null,
  ...more,
});

const noon = Date.UTC(2026, 2, 7, 12);
const message = (hour: number, channel: string) => ({
  type: "message",
  text: `${channel} at ${String(hour)}`,
  user: "U1",
  ts: `${String(noon / 1000 + hour * 3600)}.000100`,
});
const channels = ["ops", "dev", "general"];
const slackExport = new Uint8Array(
  buildZip({
    "channels.json": JSON.stringify(channels.map((name) => ({ id: name, name }))),
    ...Object.fromEntries(
      channels.map((name) => [
        `${name}/2026-03-07.json`,
        JSON.stringify([0, 1, 2, 3].map((hour) => message(hour, name))),
      ]),
    ),
  }),
);

describe("a source that a person gives", () => {
  it("is asked for a day and a zone only where it leaves them open", async () => {
    const open = await readSource(given("10:00 paged\n10:02 looking\n"));
    expect([open.needsDate, open.needsZone]).toEqual([true, true]);
    expect(open.reading.records[0]?.happenedAt).toBe("2026-03-07T10:00:00+01:00");
    const closed = await readSource(given("2026-03-07T10:00:00Z paged\n"));
    expect([closed.needsDate, closed.needsZone, closed.carriedZone]).toEqual([false, false, null]);
  });

  it("whose times name a zone only here and there tells which was carried over, and takes another", async () => {
    const lines =
      "2026-03-07 14:03 UTC alert fired\n2026-03-07 15:05 acknowledged\n2026-03-07 15:09 rolled back\n";
    const instants = (found: Awaited<ReturnType<typeof readSource>>) =>
      found.reading.records.map(({ happenedAt }) => happenedAt?.slice(11));
    const carried = await readSource(given(lines));
    expect(carried).toMatchObject({ needsZone: false, carriedZone: "UTC", zone: "UTC" });
    expect(instants(carried)).toEqual(["14:03:00Z", "15:05:00Z", "15:09:00Z"]);
    const chosen = await readSource(given(lines, { zone: "Europe/Vienna" }));
    expect(chosen).toMatchObject({ carriedZone: "UTC", zone: "Europe/Vienna" });
    expect(instants(chosen)).toEqual(["14:03:00Z", "15:05:00+01:00", "15:09:00+01:00"]);
    // A day that is missing is no reason to give up what other times name.
    const dayless = await readSource(given("14:03 UTC alert fired\n14:05 acknowledged\n"));
    expect(instants(dayless)).toEqual(["14:03:00Z", "14:05:00Z"]);
  });

  it("that is no text is refused with what to do, rather than offered to be read as something else", async () => {
    await expect(readSource(given(bytes("%PDF-1.7\n")))).rejects.toThrow("This is a PDF.");
    await expect(readSource(given(bytes("PK\u0003\u0004 cut")))).rejects.toThrow("cut off");
  });

  it("tells how far it is and what it has found, channel by channel", async () => {
    const told: Progress[] = [];
    const found = await readSource(given(slackExport), (progress) => told.push({ ...progress }));
    expect(told.at(-1)).toEqual({ share: 1, found: 12 });
    expect(Object.fromEntries(found.contents.channels)).toEqual({ ops: 4, dev: 4, general: 4 });
    expect(found.contents).toMatchObject({
      all: 12,
      span: { from: noon, to: noon + 3 * 3_600_000 },
    });
    expect([found.scope, found.isTooMuch]).toEqual([null, false]);
  });

  it("that holds more than can be held is held around the incident, or where it is chosen", async () => {
    const around = { from: noon, to: noon + 3_600_000 };
    const near = await readSource(given(slackExport, { around }), undefined, 8);
    expect(near.reading.records).toHaveLength(6);
    expect(near.scope).toEqual({ channels: null, ...around });
    const scope = { channels: new Set(["dev"]), from: null, to: null };
    const chosen = await readSource(given(slackExport, { around, scope }), undefined, 8);
    expect(chosen.reading.records.map(({ channel }) => channel)).toEqual(Array(4).fill("dev"));
    const known = near.contents;
    const again = await readSource(given(slackExport, { scope, known }), undefined, 8);
    expect([again.reading.records.length, again.reading.report.seen]).toEqual([4, 4]);
    expect(again.contents).toBe(known);
    const tooMuch = await readSource(given(slackExport), undefined, 8);
    expect([tooMuch.isTooMuch, tooMuch.contents.all]).toEqual([true, 12]);
    expect(tooMuch.reading.records).toEqual([]);
  });

  it("that holds more than can be held and names no zone is read in the one it is given", async () => {
    const lines = Array.from({ length: 40 }, (_, minute) => {
      const clock = `${String(10 + Math.floor(minute / 10))}:${String(minute % 10).padStart(2, "0")}`;
      return `2026-03-07 ${clock} paged ${String(minute)}\n`;
    });
    const around = { from: Date.UTC(2026, 2, 7, 9), to: Date.UTC(2026, 2, 7, 9, 30) };
    const found = await readSource(given(lines.join(""), { around }), undefined, 20);
    expect(found).toMatchObject({ needsZone: true, isTooMuch: false, contents: { all: 40 } });
    expect(found.reading.records).toHaveLength(10);
    expect(found.reading.records[0]?.happenedAt).toBe("2026-03-07T10:00:00+01:00");
  });
});
