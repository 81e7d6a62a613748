import { describe, expect, it } from "vitest";
import { splitMarks } from "./split-marks.ts";

const shown = (excerpt: string) =>
  splitMarks(excerpt)
    .map(({ text, isFound }) => (isFound ? `<${text}>` : text))
    .join("");

describe("an excerpt of the library", () => {
  it("marks what was found", () => {
    expect(shown("The [[pool]] ran dry, and the [[pools]] of others")).toBe(
      "The <pool> ran dry, and the <pools> of others",
    );
    expect(shown("[[pool]]")).toBe("<pool>");
  });

  it("keeps every other word as it is, brackets that were never closed included", () => {
    expect(shown("nothing found")).toBe("nothing found");
    expect(shown("an [[unclosed")).toBe("an [[unclosed");
    expect(shown("a ]] b")).toBe("a ]] b");
    expect(shown("")).toBe("");
  });

  it("does not show the marks of Markdown", () => {
    expect(shown("## Impact\n**41** customers")).toBe("Impact\n41 customers");
  });
});
