import { proseToMarkdown } from "@second-story/domain/prose-to-markdown.ts";
import { proseToText } from "@second-story/domain/prose-to-text.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { checkUpdate } from "./check-update.ts";
import { decodeUpdate } from "./decode-update.ts";
import { documentToProse, proseToYjs } from "./fragment.ts";
import { Refusal } from "./refusal.ts";
import { forgeUpdate } from "./testing/forge-update.ts";

/** Everything that a document may be built of, right and nearly right. */
const elements = [
  ..."paragraph heading bulletList orderedList listItem taskList taskItem blockquote codeBlock".split(
    " ",
  ),
  ..."horizontalRule hardBreak table tableRow tableHeader tableCell".split(" "),
];
const attributes: readonly (readonly [string, unknown])[] = [
  ["level", 2],
  ["level", [2]],
  ["level", "2"],
  ["start", 7],
  ["start", -1],
  ["checked", true],
  ["language", "sql"],
  ["colspan", 3],
  ["rowspan", 0],
  ["colwidth", [40]],
  ["align", "left"],
];
const marks: readonly (readonly [string, string])[] = [
  ["bold", "{}"],
  ["bold", "true"],
  ["bold", "null"],
  ["code", "{}"],
  ["link", "{}"],
  ["link", "null"],
  ["link", '{"href":"https://example.org"}'],
  ["link--AAAAAAAA", '{"href":"mailto:a@example.org"}'],
];

/** One part of a document, put under the root or into or behind an earlier part of it. */
const part = fc.record({
  where: fc.oneof({ weight: 1, arbitrary: fc.constant(-1) }, { weight: 4, arbitrary: fc.nat(30) }),
  isBehind: fc.boolean(),
  what: fc.oneof(
    fc.constantFrom(...elements).map((element) => ({ element })),
    fc.constant({ xmlText: true as const }),
    fc.string({ minLength: 1, maxLength: 4, unit: "binary" }).map((text) => ({ text })),
    fc.constantFrom(...marks).map((format) => ({ format })),
    fc.constantFrom(...attributes).map(([sub, any]) => ({ sub, any })),
  ),
});

type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;

/** Applies what is accepted, each as an update of its own, and tells how much was. */
function build(parts: readonly Part[]): { readonly document: Y.Doc; readonly accepted: number } {
  const document = new Y.Doc();
  const built: { readonly clock: number; readonly isText: boolean }[] = [];
  let clock = 0;
  for (const { where, isBehind, what } of parts) {
    // Mostly where it can lie, since nearly everything else is refused.
    const belongsInText = "text" in what || "format" in what;
    const fitting = built.filter(({ isText }) => isText === (belongsInText || isBehind));
    const target = where >= 0 ? fitting[where % fitting.length]?.clock : undefined;
    const place =
      target === undefined
        ? { root: "prose" }
        : { [isBehind ? "origin" : "parent"]: { client: 7, clock: target } };
    const update = forgeUpdate([{ client: 7, clock, structs: [{ ...place, ...what }] }]);
    try {
      if (checkUpdate(document, decodeUpdate(update)) === "incomplete") continue;
    } catch (error) {
      if (error instanceof Refusal) continue;
      throw error;
    }
    Y.applyUpdate(document, update);
    built.push({ clock, isText: "xmlText" in what || belongsInText });
    clock = Y.getState(document.store, 7);
  }
  return { document, accepted: built.length };
}

describe("a document of parts that are each allowed and do not go together", () => {
  it("can be read, projected, copied and brought back, whatever it is made of", () => {
    let most = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30, size: "max" }), (parts) => {
        const { document, accepted } = build(parts);
        most = Math.max(most, accepted);
        const content = documentToProse(document);
        expect(() => proseToMarkdown(content)).not.toThrow();
        expect(proseToText(content)).not.toContain("\0");
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
        expect(documentToProse(copy)).toEqual(content);
        const restored = new Y.Doc();
        restored.getXmlFragment("prose").insert(0, (content.content ?? []).map(proseToYjs));
        expect(proseToText(documentToProse(restored))).toBe(proseToText(content));
      }),
      { numRuns: 500 },
    );
    // Otherwise nearly everything was refused, and nothing was tried.
    expect(most).toBeGreaterThan(15);
  });
});
