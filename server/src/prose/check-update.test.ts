import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { checkUpdate, hasNews } from "./check-update.ts";
import { decodeUpdate } from "./decode-update.ts";
import { documentToProse, proseToYjs } from "./fragment.ts";
import { Refusal } from "./refusal.ts";
import { forgeUpdate, updateOf, type Forged } from "./testing/forge-update.ts";

const check = (update: Uint8Array, document = new Y.Doc()): string =>
  checkUpdate(document, decodeUpdate(update));
const paragraph = { client: 7, clock: 0 };
const text = { client: 7, clock: 1 };
const inParagraph = (...structs: readonly Forged[]): Uint8Array =>
  forgeUpdate([
    {
      client: 7,
      structs: [
        { root: "prose", element: "paragraph" },
        { parent: paragraph, xmlText: true },
        ...structs,
      ],
    },
  ]);

/** Milliseconds that the work takes. */
const timed = (work: () => unknown): number => {
  const start = performance.now();
  try {
    work();
  } catch {
    // How long it takes is asked, not how it ends.
  }
  return performance.now() - start;
};

describe("an update from an editor", () => {
  it("is taken: blocks, marks, attributes, deletions, undo", () => {
    const document = new Y.Doc();
    const server = new Y.Doc();
    const send = (change: (root: Y.XmlFragment) => void): void => {
      const update = updateOf(document, change);
      expect(check(update, server)).toBe("complete");
      Y.applyUpdate(server, update);
    };
    const undo = new Y.UndoManager(document.getXmlFragment("prose"));
    send((root) => {
      root.insert(0, [
        proseToYjs({
          type: "heading",
          attrs: { level: 2 },
          content: [{ type: "text", text: "Impact" }],
        }),
        proseToYjs({
          type: "taskList",
          content: [
            {
              type: "taskItem",
              attrs: { checked: false },
              content: [
                {
                  type: "paragraph",
                  content: [
                    { type: "text", text: "see ", marks: [{ type: "bold" }] },
                    {
                      type: "text",
                      text: "here",
                      marks: [{ type: "link", attrs: { href: "https://example.org" } }],
                    },
                  ],
                },
              ],
            },
          ],
        }),
      ]);
    });
    send((root) => {
      const heading = root.get(0) as Y.XmlElement;
      heading.setAttribute("level", 3 as never);
      (heading.get(0) as Y.XmlText).insert(6, " on customers");
    });
    send((root) => root.delete(0, 1));
    send(() => undo.undo());
    expect(documentToProse(server)).toEqual(documentToProse(document));
  });

  it("is no news a second time", () => {
    const document = new Y.Doc();
    const update = updateOf(document, (root) => {
      root.insert(0, [proseToYjs({ type: "paragraph" })]);
      root.delete(0, 1);
    });
    expect(hasNews(new Y.Doc(), decodeUpdate(update))).toBe(true);
    expect(hasNews(document, decodeUpdate(update))).toBe(false);
  });
});

describe("an update that no editor sends", () => {
  it.each([
    ["nothing at all", []],
    ["random bytes", [211, 4, 99, 1, 0, 255, 13, 77, 5, 9, 200, 31]],
    ["text", [...new TextEncoder().encode("garbagedoc")]],
    ["64 bytes of 0xFF", Array.from({ length: 64 }, () => 255)],
    ["a V2 update", [...Y.encodeStateAsUpdateV2(withText("hello"))]],
    [
      "a V2 run-length bomb",
      [...Buffer.from("00010000000001000100010200001602000001fdffffffff7f0000", "hex")],
    ],
    ["2^32 - 1 structs", [1, 255, 255, 255, 255, 15, 1, 0]],
    ["ten million clients", [128, 173, 226, 4]],
    ["2^53 - 1 deletions", [0, 1, 1, 255, 255, 255, 255, 255, 255, 255, 15]],
  ])("%s: refused at once", (_, bytes) => {
    const update = Uint8Array.from(bytes);
    expect(() => check(update)).toThrow(Refusal);
    expect(timed(() => check(update))).toBeLessThan(50);
  });

  it.each<[string, readonly Forged[]]>([
    ["a root of another name", [{ root: "other", element: "paragraph" }]],
    ["an unknown node", [{ root: "prose", element: "script" }]],
    [
      "an unknown attribute",
      [
        { root: "prose", element: "heading" },
        { parent: paragraph, sub: "onclick", any: "x" },
      ],
    ],
    [
      "an attribute named __proto__",
      [
        { root: "prose", element: "heading" },
        { parent: paragraph, sub: "__proto__", any: { admin: true } },
      ],
    ],
    [
      "an attribute of a wrong type",
      [
        { root: "prose", element: "heading" },
        { parent: paragraph, sub: "level", any: "javascript:1" },
      ],
    ],
    ["text outside a text node", [{ root: "prose", text: "loose" }]],
    [
      "text straight in an element",
      [
        { root: "prose", element: "paragraph" },
        { parent: paragraph, text: "loose" },
      ],
    ],
  ])("%s: refused", (_, structs) => {
    expect(() => check(forgeUpdate([{ client: 7, structs }]))).toThrow(Refusal);
  });

  it.each<[string, Forged]>([
    ["an unknown mark", { parent: text, format: ["blink", "{}"] }],
    ["a script as a link", { parent: text, format: ["link", '{"href":"javascript:alert(1)"}'] }],
    [
      "a script behind a tab",
      { parent: text, format: ["link", '{"href":"java\\tscript:alert(1)"}'] },
    ],
    ["a mark with attributes of its own", { parent: text, format: ["bold", '{"onclick":"x"}'] }],
    ["a mark named __proto__", { parent: text, format: ["__proto__", "{}"] }],
  ])("%s: refused", (_, struct) => {
    expect(() => check(inParagraph(struct))).toThrow("form");
  });

  it("100,000 roots: refused", () => {
    const structs = Array.from({ length: 20_000 }, (_, index) => ({
      root: `r${String(index)}`,
      element: "paragraph",
    }));
    expect(() => check(forgeUpdate([{ client: 7, structs }]))).toThrow("outside");
  });

  it("elements nested past a hundred: refused, within one update and over several", () => {
    const nested = (clock: number, count: number): Forged[] =>
      Array.from({ length: count }, (_, index) =>
        clock + index === 0
          ? { root: "prose", element: "blockquote" }
          : { parent: { client: 7, clock: clock + index - 1 }, element: "blockquote" },
      );
    expect(() => check(forgeUpdate([{ client: 7, structs: nested(0, 2_500) }]))).toThrow("form");
    const document = new Y.Doc();
    Y.applyUpdate(document, forgeUpdate([{ client: 7, structs: nested(0, 100) }]));
    expect(() =>
      check(forgeUpdate([{ client: 7, clock: 100, structs: nested(100, 1) }]), document),
    ).toThrow(Refusal);
  });

  it("a value nested 100,000 deep: refused without applying anything", () => {
    const depth = 100_000;
    const head = inParagraph({ parent: text, sub: "x", any: null });
    const bomb = Uint8Array.from([
      ...head.subarray(0, -2),
      ...Array.from({ length: depth * 2 }, (_, i) => (i % 2 ? 1 : 117)),
      126,
      0,
    ]);
    expect(() => check(bomb)).toThrow(Refusal);
  });

  it("the same client twice: refused, since Yjs would take only the second", () => {
    const one = { client: 7, structs: [{ root: "prose", element: "paragraph" }] };
    expect(() => check(forgeUpdate([one, { ...one, clock: 1 }]))).toThrow("read");
  });

  it("deletions without length, clocks beyond reason: refused", () => {
    expect(() => check(Uint8Array.from([0, 1, 1, 1, 0, 0]))).toThrow("length");
    expect(() => check(Uint8Array.from([1, 1, 1, 0, 0, 255, 255, 255, 255, 255, 15, 0]))).toThrow(
      "length",
    );
  });

  it("an edit whose predecessor is missing: told as incomplete, in whatever way it is missing", () => {
    const structs: Forged[] = [{ root: "prose", element: "paragraph" }];
    expect(check(forgeUpdate([{ client: 7, clock: 5, structs }]))).toBe("incomplete");
    expect(
      check(
        forgeUpdate([{ client: 7, structs: [{ parent: { client: 9, clock: 0 }, xmlText: true }] }]),
      ),
    ).toBe("incomplete");
    expect(
      check(
        forgeUpdate([{ client: 7, structs: [{ origin: { client: 7, clock: 3 }, text: "x" }] }]),
      ),
    ).toBe("incomplete");
    expect(check(Uint8Array.from([0, 1, 9, 1, 0, 5]))).toBe("incomplete");
  });

  it("two edits that wait for one another: told as incomplete", () => {
    const update = forgeUpdate([
      { client: 7, structs: [{ origin: { client: 9, clock: 0 }, text: "x" }] },
      { client: 9, structs: [{ origin: { client: 7, clock: 0 }, text: "x" }] },
    ]);
    expect(check(update)).toBe("incomplete");
  });
});

function withText(words: string): Y.Doc {
  const document = new Y.Doc();
  updateOf(document, (root) => {
    root.insert(0, [proseToYjs({ type: "paragraph", content: [{ type: "text", text: words }] })]);
  });
  return document;
}
