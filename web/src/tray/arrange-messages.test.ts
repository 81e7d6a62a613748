import { describe, expect, it } from "vitest";
import { arrangeMessages, foldWords } from "./arrange-messages.ts";
import { filterMessages, noTrayFilter } from "./tray-filter.ts";
import { loadMessage, type LoadedMessage, type Marks } from "./tray-message.ts";

const dayMs = 86_400_000;
const clock = { nextDay: (at: string) => (Math.floor(Date.parse(at) / dayMs) + 1) * dayMs };
const none: Marks = { used: new Map(), ruled: new Map() };
const message = (clockTime: string, text: string, more: Partial<LoadedMessage> = {}) =>
  loadMessage({
    id: text,
    importId: "slack",
    at: `2026-03-07T${clockTime}:00.000Z`,
    text,
    ...more,
  });
const told = (
  messages: readonly LoadedMessage[],
  marks = none,
  view: { opened?: string[]; fold?: boolean } = {},
) =>
  arrangeMessages(messages, marks, {
    opened: new Set(view.opened),
    fold: view.fold ?? true,
    clock,
  }).map((row) => {
    if (row.type === "day") return "day";
    if (row.type === "fold") return foldWords(row.messages, marks);
    return `${row.isReply ? "> " : ""}${row.message.text}${row.replies > 0 ? ` +${String(row.replies)}` : ""}`;
  });

describe("the tray as rows", () => {
  const errors = message("14:00", "errors", { thread: "t" });
  const joined = message("14:01", "mo joined", { chatter: "came or left" });
  const thanks = message("14:02", "thx", { chatter: "thanks" });
  const reply = message("14:03", "since when?", { thread: "t" });
  const back = message("14:04", "rolled back");
  const all = [errors, joined, thanks, reply, back];

  it("folds answers under the first message and chatter into one line that says why", () => {
    expect(told(all)).toEqual([
      "day",
      "errors +1",
      "2 set aside: came or left, thanks",
      "rolled back",
    ]);
  });

  it("unfolds a thread and a run of chatter where they stand", () => {
    expect(told(all, none, { opened: ["errors", "fold-mo joined"] })).toEqual([
      "day",
      "errors +1",
      "> since when?",
      "2 set aside: came or left, thanks",
      "mo joined",
      "thx",
      "rolled back",
    ]);
  });

  it("goes by what a person said rather than by the rule", () => {
    const marks: Marks = {
      used: new Map(),
      ruled: new Map([
        ["thx", "matters"],
        ["rolled back", "chatter"],
      ]),
    };
    expect(told(all, marks)).toEqual([
      "day",
      "errors +1",
      "1 set aside: came or left",
      "thx",
      "1 set aside: set aside by hand",
    ]);
  });

  it("never folds what the story cites", () => {
    const marks: Marks = { used: new Map([["thx", "entry"]]), ruled: new Map() };
    expect(told([thanks], marks)).toEqual(["day", "thx"]);
  });

  it("lets every message stand for itself when words are looked for", () => {
    expect(told(all, none, { fold: false })).toHaveLength(6);
  });

  it("begins each day with its date", () => {
    const next = { ...back, at: "2026-03-08T00:00:00.000Z", ms: back.ms + dayMs };
    expect(told([errors, next])).toEqual(["day", "errors", "day", "rolled back"]);
  });

  it("is narrowed by every part of the filter", () => {
    const ada = message("15:00", "Rolled back again", { author: "Ada", channel: "ops" });
    const find = (filter: Partial<typeof noTrayFilter>, marks = none) =>
      filterMessages([...all, ada], marks, { ...noTrayFilter, ...filter }).map(({ text }) => text);
    expect(find({ words: "BACK rolled" })).toEqual(["rolled back", "Rolled back again"]);
    expect(find({ authors: ["Ada"] })).toEqual(["Rolled back again"]);
    expect(find({ channels: ["ops"], words: "nothing" })).toEqual([]);
    expect(find({ state: "aside" })).toEqual(["mo joined", "thx"]);
    expect(find({ range: [errors.ms, joined.ms] })).toEqual(["errors", "mo joined"]);
    const marks: Marks = { used: new Map([["errors", "entry"]]), ruled: new Map() };
    expect(find({ state: "story" }, marks)).toEqual(["errors"]);
    expect(find({ state: "unused" }, marks)).not.toContain("errors");
  });
});
