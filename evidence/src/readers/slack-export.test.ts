import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { read, readStream } from "../read.ts";

const users = [
  { id: "U1", name: "ada", real_name: "Ada L.", profile: { display_name: "ada" } },
  { id: "U2", name: "mo", profile: { display_name: "", real_name: "Mo" } },
];
const channels = [
  { id: "C1", name: "ops", pins: [{ id: "1772892150.000100" }] },
  { id: "C2", name: "random" },
];
const dms = [{ id: "D1", members: ["U1", "U2"] }];
const message = (ts: string, text: string, more: object = {}) => ({
  type: "message",
  user: "U1",
  ts,
  text,
  ...more,
});

function pack(files: Record<string, unknown>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    zippable[name] =
      typeof content === "string" ? strToU8(content) : strToU8(JSON.stringify(content));
  }
  return zipSync(zippable);
}

const workspace = {
  "users.json": users,
  "channels.json": channels,
  "dms.json": dms,
  "ops/2026-03-07.json": [
    message("1772892150.000100", "<@U2> the db in <#C2> is down"),
    message("1772892160.000200", "on it", { user: "U2", thread_ts: "1772892150.000100" }),
    message("1772892170.000300", "on it now", {
      subtype: "thread_broadcast",
      thread_ts: "1772892150.000100",
      root: {},
    }),
    message("1772892170.000300", "on it now", {
      subtype: "thread_broadcast",
      thread_ts: "1772892150.000100",
      root: {},
    }),
  ],
  "ops/2026-03-08.json": [message("1772978550.000100", "closed")],
  "random/2026-03-07.json": [message("1772892150.000100", "lunch?")],
  "D1/2026-03-07.json": [message("1772892151.000100", "psst")],
};

describe("a Slack workspace export", () => {
  it("tells what was said in private from what was said in a channel for all", async () => {
    const { records } = await read(pack(workspace));
    const flagged = records.filter(({ flags }) => flags.includes("private"));
    expect(flagged.map(({ text, channel }) => [text, channel])).toEqual([["psst", "ada, Mo"]]);
  });

  it("is read channel by channel, with names, threads and pins", async () => {
    const { format, records, report } = await read(pack(workspace));
    expect(format).toBe("slack-export");
    expect(records).toMatchObject([
      { channel: "ada, Mo", text: "psst" },
      {
        channel: "ops",
        text: "@Mo the db in #random is down",
        authorLabel: "ada",
        flags: ["pinned"],
        externalId: "C1:1772892150.000100",
        where: "ops/2026-03-07.json, message 1",
      },
      {
        text: "on it",
        authorLabel: "Mo",
        threadId: "C1:1772892150.000100",
        flags: ["thread-reply"],
      },
      { text: "on it now" },
      { text: "closed", happenedAt: "2026-03-08T14:02:30.000100Z" },
      { channel: "random", text: "lunch?", externalId: "C2:1772892150.000100" },
    ]);
    expect(report).toMatchObject({ seen: 7, read: 6, kept: 6, skippedCount: 1, complete: true });
  });

  it("is read in batches that say how far they are, for chosen channels", async () => {
    const shares: number[] = [];
    const { batches, report } = await readStream(pack(workspace), {
      channels: ["ops"],
      onProgress: (share) => shares.push(share),
    });
    const sizes: number[] = [];
    for await (const batch of batches) sizes.push(batch.length);
    expect(sizes).toEqual([3, 1]);
    expect(shares.at(-1)).toBe(1);
    expect(report().kept).toBe(4);
  });

  it("reads from a folder inside, without lists, and with null fields", async () => {
    const { records } = await read(
      pack({
        "export/ops/2026-03-07.json": [
          message("1772892150.000100", "hi", {
            user: "U9",
            blocks: null,
            reactions: null,
            files: null,
          }),
        ],
      }),
    );
    expect(records).toMatchObject([
      { channel: "ops", authorLabel: "U9", externalId: "ops:1772892150.000100" },
    ]);
  });

  it("with a broken day keeps the others and says which is missing", async () => {
    const { records, report } = await read(
      pack({
        ...workspace,
        "ops/2026-03-09.json": '[{"ts":"177',
        "ops/2026-03-10.json": { not: "a list" },
      }),
    );
    expect(records).toHaveLength(6);
    expect(report.complete).toBe(false);
    expect(report.warnings.join(" ")).toContain(
      "ops/2026-03-09.json: The JSON ends before it is complete",
    );
    expect(report.skipped.map(({ reason }) => reason)).toContain(
      "This file is no list of messages.",
    );
  });

  it("that is cut off or no archive gives one sentence", async () => {
    const { records, report } = await read(pack(workspace).slice(0, 900));
    expect(records).toEqual([]);
    expect(report).toMatchObject({
      complete: false,
      warnings: [expect.stringContaining("cut off")],
    });
  });

  it("masks secrets and survives forged ids", async () => {
    const secret = ["xoxb-", "123456789012-abcdefghijkl"].join("");
    const { records } = await read(
      pack({
        "ops/2026-03-07.json": [
          message("1772892150.000100", `token ${secret} <!channel> <@__proto__> <@constructor|x>`, {
            user: "__proto__",
          }),
        ],
      }),
    );
    expect(records[0]).toMatchObject({
      text: "token [masked Slack token] @channel @__proto__ @x",
      masked: ["Slack token"],
      authorLabel: "__proto__",
    });
  });
});

describe("the address of a message", () => {
  const known = {
    "users.json": [{ id: "U0000001", name: "kim" }],
    "channels.json": [{ id: "C0000001", name: "ops", members: [] }],
  };

  it("is known once a message links to a channel or file of the workspace", async () => {
    const { records } = await read(
      pack({
        ...known,
        "ops/2026-03-07.json": [
          message("1772892150.000100", "see <https://else.slack.com/archives/C9999999/p1>"),
          message(
            "1772892151.000100",
            "and <https://shop.slack.com/archives/C0000001/p1772892150000100>",
          ),
          message("1772892152.000100", "yes", { thread_ts: "1772892150.000100" }),
        ],
      }),
    );
    expect(records.map(({ link }) => link)).toEqual([
      "https://shop.slack.com/archives/C0000001/p1772892150000100",
      "https://shop.slack.com/archives/C0000001/p1772892151000100",
      "https://shop.slack.com/archives/C0000001/p1772892152000100?thread_ts=1772892150.000100&cid=C0000001",
    ]);
  });

  it("is left open where only other workspaces are named", async () => {
    const { records } = await read(
      pack({
        ...known,
        "ops/2026-03-07.json": [
          message("1772892150.000100", "see <https://else.slack.com/archives/C9999999/p1>"),
        ],
      }),
    );
    expect(records[0]?.link).toBeNull();
  });
});

describe("any other zip", () => {
  it("is read as the text files in it", async () => {
    const { format, records, report } = await read(
      pack({
        "log.txt": "2026-03-07 10:00Z one\n2026-03-07 10:01Z two\n",
        "t.csv": "time,event\n2026-03-07 11:00Z,three\n2026-03-07 11:01Z,four\n",
        "x.png": "binary",
      }),
    );
    expect(format).toBe("zip");
    expect(records.map(({ text, where }) => [text, where])).toEqual([
      ["one", "log.txt, line 1"],
      ["two", "log.txt, line 2"],
      ["three", "t.csv, line 2"],
      ["four", "t.csv, line 3"],
    ]);
    expect(report.skipped[0]?.reason).toBe("This is no text file.");
  });
});

describe("a zip in a zip", () => {
  it("stays packed, however deep it goes", async () => {
    let inner = pack({ "log.txt": "2026-03-07 10:00Z one\n" });
    for (let depth = 0; depth < 10; depth += 1) inner = zipSync({ "inner.zip": inner });
    const { records, report } = await read(inner);
    expect(records).toEqual([]);
    expect(report.skipped).toEqual([
      {
        where: "inner.zip",
        reason: "This is an archive within the archive. Unpack it, and give the files in it.",
        excerpt: "",
      },
    ]);
  });
});

describe("bytes of text", () => {
  const text = "2026-03-07 10:00Z übel\n2026-03-07 10:01Z gut\n";
  const wide = (littleEndian: boolean, mark: boolean) => {
    const letters = mark ? `\uFEFF${text}` : text;
    const view = new DataView(new ArrayBuffer(letters.length * 2));
    for (let index = 0; index < letters.length; index += 1)
      view.setUint16(index * 2, letters.charCodeAt(index), littleEndian);
    return new Uint8Array(view.buffer);
  };

  it.each([
    ["UTF-16 with its mark", wide(true, true)],
    ["UTF-16 the other way round", wide(false, true)],
    ["UTF-16 without a mark", wide(true, false)],
    ["UTF-8 with a mark", strToU8(`\uFEFF${text}`)],
  ])("may be %s", async (_name, bytes) => {
    expect((await read(bytes)).records.map((record) => record.text)).toEqual(["übel", "gut"]);
  });

  it("that are not valid UTF-8 are read, and the report says so", async () => {
    const bytes = strToU8("2026-03-07 10:00Z übel x\n2026-03-07 10:01Z gut\n");
    bytes[bytes.indexOf(120)] = 0xff;
    const { records, report } = await read(bytes);
    expect(records[0]?.text).toBe("übel \uFFFD");
    expect(report.warnings[0]).toContain("not valid UTF-8");
    const latin = Uint8Array.from(
      "2026-03-07 10:00Z \u00FCbel\n2026-03-07 10:01Z gut\n",
      (letter) => letter.charCodeAt(0),
    );
    const reading = await read(latin);
    expect([reading.records[0]?.text, reading.report.warnings[0]]).toEqual([
      "übel",
      "1 line is not UTF-8; it was read as Windows-1252.",
    ]);
  });

  it("beyond what can be held are refused in a sentence", async () => {
    const source = { size: 3_000_000_000, read: () => Promise.resolve(new Uint8Array([65, 66])) };
    expect((await read(source)).report).toMatchObject({
      complete: false,
      warnings: [expect.stringContaining("2861 MB")],
    });
  });

  it("that are none, or nothing but noise, give an empty reading", async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(5000).fill(7), strToU8("PK")]) {
      expect((await read(bytes)).records).toEqual([]);
    }
  });
});
