import type { EditionContent } from "@second-story/domain/edition.ts";
import { describe, expect, it } from "vitest";
import { renderPlainText } from "./render-plain-text.ts";

const wordsOf = (markdown: string): string =>
  renderPlainText({
    prose: [{ section: "overview", markdown }],
    incidents: [],
    timeline: [],
    charts: [],
    missingSignals: [],
    quietStretches: [],
    marks: [],
    factors: [],
    actionItems: [],
  } as unknown as EditionContent);

describe("the words of an edition", () => {
  it("come without markup", () => {
    expect(wordsOf("## Pool\n\n- **Ran** dry\n\n1. See [the log](https://a.example/1)")).toBe(
      "Pool\n\nRan dry\n\nSee the log",
    );
    expect(wordsOf("[the log](<https://a.example/(1)>) and \\[not a link\\]")).toBe(
      "the log and [not a link]",
    );
  });

  it.each(["[", "[](", "[](<", "\n"])("take no time to find in %j without end", (piece) => {
    const started = performance.now();
    wordsOf(`a${piece.repeat(200_000)}b`);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
