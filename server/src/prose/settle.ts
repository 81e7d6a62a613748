import { proseToMarkdown } from "@second-story/domain/prose-to-markdown.ts";
import { proseToText } from "@second-story/domain/prose-to-text.ts";
import * as Y from "yjs";
import { recordChange } from "../audit/store.ts";
import type { Context } from "../context.ts";
import { transaction } from "../database/connect.ts";
import { documentToProse } from "./fragment.ts";
import { mergeStored } from "./merge-stored.ts";
import { getStored, lockDocument, saveSettled } from "./store.ts";
import { findLatestVersionTime, insertVersion, pruneVersions } from "./versions/store.ts";

/** While people write, a version is kept this often. */
const versionEveryMs = 15 * 60_000;

type Settling = Pick<Context, "db" | "newId" | "now">;

/**
 * Merges what was appended to a document into its snapshot, writes the projections and, from time to time, keeps a
 * version. Two servers may do so at once: the second waits and finds nothing left. Returns the snapshot's bytes;
 * undefined when the document is gone.
 */
export async function settleDocument(
  { db, newId, now }: Settling,
  documentId: string,
): Promise<number | undefined> {
  return transaction(db, async (trx) => {
    if (!(await lockDocument(trx, documentId))) return undefined;
    const stored = await getStored(trx, documentId);
    if (stored.updates.length === 0) return stored.snapshot?.byteLength ?? 0;
    const document = mergeStored(stored);
    const content = documentToProse(document);
    const plainText = proseToText(content);
    const snapshot = Y.encodeStateAsUpdate(document);
    document.destroy();
    await saveSettled(trx, {
      documentId,
      snapshot,
      updateIds: stored.updates.map(({ id }) => id),
      markdown: proseToMarkdown(content),
      plainText,
      now: now(),
    });
    const event = {
      topic: "prose",
      actorId: stored.updates.at(-1)?.userId ?? null,
      subjectId: documentId,
      retrospectiveId: stored.retrospectiveId,
    } as const;
    const latest = await findLatestVersionTime(trx, documentId);
    const isDue = latest === undefined || now().getTime() - latest.getTime() >= versionEveryMs;
    if (plainText !== "" && plainText !== stored.plainText && isDue) {
      await insertVersion(trx, {
        id: newId(),
        documentId,
        label: "",
        state: snapshot,
        plainText,
        createdBy: null,
        createdAt: now(),
      });
      await pruneVersions(trx, documentId);
      await recordChange(trx, { ...event, action: "edited" });
    } else if ((plainText === "") !== (stored.plainText === "")) {
      // Pages show whether a section has been begun.
      await recordChange(trx, { ...event, action: plainText === "" ? "emptied" : "edited" });
    }
    return snapshot.byteLength;
  });
}
