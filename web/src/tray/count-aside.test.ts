import { describe, expect, it } from "vitest";
import { countAside } from "./count-aside.ts";
import { loadMessage, type Marks } from "./tray-message.ts";

const message = (id: string, chatter?: string) =>
  loadMessage({
    id,
    importId: "slack",
    at: "2026-03-07T14:00:00.000Z",
    text: id,
    ...(chatter !== undefined && { chatter }),
  });

describe("what is set aside", () => {
  it("is told by reason, with what people brought back, and what they set aside themselves", () => {
    const messages = [
      message("thx", "thanks"),
      message("thank you", "thanks"),
      message("mo joined", "came or left"),
      message("lunch?"),
      message("rolled back"),
    ];
    const marks: Marks = {
      used: new Map(),
      ruled: new Map([
        ["thank you", "matters"],
        ["lunch?", "chatter"],
      ]),
    };
    expect(Object.fromEntries(countAside(messages, marks))).toEqual({
      thanks: { held: ["thx"], broughtBack: ["thank you"] },
      "came or left": { held: ["mo joined"], broughtBack: [] },
      "set aside by hand": { held: ["lunch?"], broughtBack: [] },
    });
  });
});
