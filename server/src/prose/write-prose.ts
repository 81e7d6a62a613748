import type { ProseNode, ProseSection } from "@second-story/domain/prose.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import type { Database } from "../database/schema.generated.ts";
import { mergeStored } from "./merge-stored.ts";
import { replaceContent } from "./replace-content.ts";
import { claimClients, getStored, insertUpdates, lockDocument, openDocument } from "./store.ts";

/**
 * Gives a section another content, as an edit by the user: what was there stays in the history. Everyone who has it
 * open sees it once the transaction commits. For imports, the example data and for bringing a version back.
 */
export async function writeProse(
  trx: Transaction<Database>,
  write: {
    /** The id for the document, if it has to be made. */
    readonly newId: string;
    readonly retrospectiveId: string;
    readonly section: ProseSection;
    readonly content: ProseNode;
    readonly userId: string;
    /** For the audit: `edited` unless told. */
    readonly action?: string;
  },
): Promise<void> {
  const { retrospectiveId, section, content, userId } = write;
  const documentId = await openDocument(trx, write.newId, retrospectiveId, section);
  await lockDocument(trx, documentId);
  const document = mergeStored(await getStored(trx, documentId));
  const update = replaceContent(document, content);
  await claimClients(trx, documentId, userId, [document.clientID]);
  await insertUpdates(trx, [{ documentId, update, userId }]);
  document.destroy();
  await recordChange(trx, {
    topic: "prose",
    action: write.action ?? "edited",
    actorId: userId,
    subjectId: documentId,
    retrospectiveId,
  });
}
