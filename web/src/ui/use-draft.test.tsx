import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { forgetDrafts, useDraft } from "./use-draft.ts";

const draftOf = (key: string) =>
  renderHook(({ key }) => useDraft(key, ""), { initialProps: { key } });

describe("a draft", () => {
  beforeEach(() => {
    localStorage.clear();
  });

  test("is there again after a reload, and says that it was restored", () => {
    const first = draftOf("entry:1");
    expect(first.result.current[3]).toBe(false);
    act(() => {
      first.result.current[1]("14:32 rolled back");
    });
    first.unmount();
    const [text, , , restored] = draftOf("entry:1").result.current;
    expect(text).toBe("14:32 rolled back");
    expect(restored).toBe(true);
  });

  test("is gone once it was saved", () => {
    const { result, unmount } = draftOf("entry:1");
    act(() => {
      result.current[1]("text");
    });
    act(() => {
      result.current[2]();
    });
    expect(result.current[0]).toBe("");
    unmount();
    expect(draftOf("entry:1").result.current[0]).toBe("");
  });

  test("belongs to its key", () => {
    const { result, rerender } = draftOf("entry:1");
    act(() => {
      result.current[1]("of one");
    });
    rerender({ key: "entry:2" });
    expect(result.current[0]).toBe("");
    rerender({ key: "entry:1" });
    expect(result.current[0]).toBe("of one");
  });

  test("of an unreadable shape is begun afresh", () => {
    localStorage.setItem("second-story:draft:entry:1", "{broken");
    expect(draftOf("entry:1").result.current[0]).toBe("");
  });

  test("goes with all others at signing out; other things stay", () => {
    localStorage.setItem("mantine-color-scheme-value", "dark");
    const { result, unmount } = draftOf("entry:1");
    act(() => {
      result.current[1]("private");
    });
    unmount();
    forgetDrafts();
    expect(localStorage.length).toBe(1);
    expect(localStorage.getItem("mantine-color-scheme-value")).toBe("dark");
  });
});
