import { describe, expect, it } from "vitest";
import { renderProse } from "./render-prose.ts";

/** What a browser would make of it. */
function parsed(text: string): HTMLElement {
  const place = document.createElement("div");
  place.innerHTML = renderProse(text);
  return place;
}

describe("prose in an edition", () => {
  it("keeps headings, lists, quotes and tables, headings below those of the document", () => {
    const place = parsed(
      "# One\n\n## Two\n\n- a\n- b\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    );
    expect(place.querySelector("h1, h2")).toBeNull();
    expect(place.querySelector("h3")?.textContent).toBe("One");
    expect(place.querySelector("h4")?.textContent).toBe("Two");
    expect(place.querySelectorAll("li, blockquote, td")).toHaveLength(5);
  });

  it("skips no level of heading, however it was written", () => {
    const place = parsed("## A\n\n#### B\n\n### C\n\n## D\n\n# E");
    const headings = [...place.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    expect(headings.map(({ tagName, textContent }) => tagName + textContent)).toEqual([
      "H3A",
      "H4B",
      "H4C",
      "H3D",
      "H3E",
    ]);
  });

  it("makes no header of an empty cell", () => {
    const place = parsed("| | Before |\n|---|---|\n| Pool | 50 |");
    expect([...place.querySelectorAll("th")].map((cell) => cell.textContent)).toEqual(["Before"]);
  });

  it.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "<iframe src=https://example.org></iframe>",
    '<a href="javascript:alert(1)">a</a>',
    "<svg/onload=alert(1)>",
  ])("shows %s as it was typed", (text) => {
    const place = parsed(text);
    expect(place.querySelector("script, img, iframe, a, svg")).toBeNull();
    expect(place.textContent.trim()).toBe(text);
  });

  it.each([
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java&#115;cript:alert(1))",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](vbscript:x)",
    "[a](file:///etc/passwd)",
    "[a](//example.org/x)",
    "[a][1]\n\n[1]: javascript:alert(1)",
    "<javascript:alert(1)>",
  ])("makes no link of %s", (text) => {
    expect(parsed(text).querySelector("a")).toBeNull();
  });

  it("links to the web and to e-mail, without saying where the reader came from", () => {
    const place = parsed("[a](https://example.org/x?y=1&z) <mailto:mira@example.org>");
    const links = [...place.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "https://example.org/x?y=1&z",
      "mailto:mira@example.org",
    ]);
    expect(links.map(({ rel }) => rel)).toEqual(["noreferrer", "noreferrer"]);
  });

  it("fetches no picture", () => {
    expect(parsed("![alt](https://example.org/pixel.gif)").querySelector("img")).toBeNull();
  });
});
