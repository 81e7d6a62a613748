import { describe, expect, test } from "vitest";
import { createShortcuts, type Shortcuts } from "./shortcuts.ts";

function setUp(settings: { apple?: boolean; singleKeys?: boolean } = {}) {
  const shortcuts = createShortcuts({
    apple: settings.apple ?? false,
    singleKeys: () => settings.singleKeys ?? true,
  });
  const done: string[] = [];
  const on = (keys: string, name = keys) =>
    shortcuts.register({ keys, label: name, run: () => done.push(name) });
  return { shortcuts, done, on };
}

function press(
  shortcuts: Shortcuts,
  key: string,
  more: KeyboardEventInit & { at?: number; on?: HTMLElement } = {},
) {
  const { at = 0, on = document.body, ...init } = more;
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, "timeStamp", { value: at });
  on.addEventListener("keydown", shortcuts.handle, { once: true });
  on.dispatchEvent(event);
  return event;
}

describe("shortcuts", () => {
  test("run on their key and keep the browser from acting on it", () => {
    const { shortcuts, done, on } = setUp();
    on("?");
    const event = press(shortcuts, "?", { shiftKey: true });
    expect(done).toEqual(["?"]);
    expect(event.defaultPrevented).toBe(true);
  });

  test("take ⌘ on a Mac and Ctrl elsewhere", () => {
    const mac = setUp({ apple: true });
    mac.on("mod+k");
    press(mac.shortcuts, "k", { ctrlKey: true });
    press(mac.shortcuts, "k", { metaKey: true });
    expect(mac.done).toEqual(["mod+k"]);
    const other = setUp();
    other.on("mod+k");
    press(other.shortcuts, "k", { ctrlKey: true });
    expect(other.done).toEqual(["mod+k"]);
  });

  test("follow one another in a sequence, unless too slow", () => {
    const { shortcuts, done, on } = setUp();
    on("g i");
    press(shortcuts, "g", { at: 0 });
    press(shortcuts, "i", { at: 900 });
    press(shortcuts, "g", { at: 2000 });
    press(shortcuts, "i", { at: 4000 });
    expect(done).toEqual(["g i"]);
  });

  test("leave letters to whoever is typing, but not keys with a modifier", () => {
    const { shortcuts, done, on } = setUp();
    on("n");
    on("mod+k");
    const field = document.createElement("textarea");
    document.body.append(field);
    press(shortcuts, "n", { on: field });
    press(shortcuts, "k", { ctrlKey: true, on: field });
    expect(done).toEqual(["mod+k"]);
  });

  test("with single keys turned off, only those with a modifier work", () => {
    const { shortcuts, done, on } = setUp({ singleKeys: false });
    on("n");
    on("mod+k");
    press(shortcuts, "n");
    press(shortcuts, "k", { ctrlKey: true });
    expect(done).toEqual(["mod+k"]);
  });

  test("the later of two on one key wins until it goes", () => {
    const { shortcuts, done, on } = setUp();
    on("n", "of the shell");
    const leave = on("n", "of the page");
    press(shortcuts, "n");
    leave();
    press(shortcuts, "n");
    expect(done).toEqual(["of the page", "of the shell"]);
  });
});
