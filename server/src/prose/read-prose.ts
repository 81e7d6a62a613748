import { proseToMarkdown } from "@second-story/domain/prose-to-markdown.ts";
import { proseToText } from "@second-story/domain/prose-to-text.ts";
import type { ProseNode, ProseSection } from "@second-story/domain/prose.ts";
import type { Db } from "../database/connect.ts";
import { documentToProse } from "./fragment.ts";
import { mergeStored } from "./merge-stored.ts";
import { findDocumentId, getStored } from "./store.ts";

export type Prose = { readonly markdown: string; readonly plainText: string };

/** A section as it stands, with everything that was ever acknowledged; empty when nobody has opened it. */
export async function readProse(
  db: Db,
  retrospectiveId: string,
  section: ProseSection,
): Promise<Prose> {
  const documentId = await findDocumentId(db, retrospectiveId, section);
  if (documentId === undefined) return { markdown: "", plainText: "" };
  const stored = await getStored(db, documentId);
  if (stored.updates.length === 0)
    return { markdown: stored.markdown, plainText: stored.plainText };
  const content = documentToProse(mergeStored(stored));
  return { markdown: proseToMarkdown(content), plainText: proseToText(content) };
}

/** As `readProse`, as the tree that `writeProse` takes: for exports that are read back. */
export async function readProseTree(
  db: Db,
  retrospectiveId: string,
  section: ProseSection,
): Promise<ProseNode> {
  const documentId = await findDocumentId(db, retrospectiveId, section);
  if (documentId === undefined) return { type: "doc", content: [] };
  return documentToProse(mergeStored(await getStored(db, documentId)));
}
