import { proseRoot } from "@second-story/domain/prose-schema.ts";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { documentToProse, proseToYjs } from "./fragment.ts";

it("a document is read without the one character that the database cannot keep", () => {
  const document = new Y.Doc();
  const paragraph = { type: "paragraph", content: [{ type: "text", text: "The pool\0ran dry." }] };
  document.getXmlFragment(proseRoot).insert(0, [proseToYjs(paragraph)]);
  expect(documentToProse(document).content).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "The pool\uFFFDran dry." }] },
  ]);
});
