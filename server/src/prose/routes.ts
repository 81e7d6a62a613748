import * as api from "@second-story/api/prose.ts";
import { proseToMarkdown } from "@second-story/domain/prose-to-markdown.ts";
import { proseToText } from "@second-story/domain/prose-to-text.ts";
import type { ProseNode, ProseSection, ProseVersion } from "@second-story/domain/prose.ts";
import type { Transaction } from "kysely";
import * as Y from "yjs";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction, type Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound } from "../http/problem-error.ts";
import { documentToProse } from "./fragment.ts";
import { mergeStored } from "./merge-stored.ts";
import { readProse } from "./read-prose.ts";
import { findDocumentId, getStored, lockDocument, openDocument } from "./store.ts";
import { findVersion, insertVersion, listVersions, type NewVersion } from "./versions/store.ts";
import { writeProse } from "./write-prose.ts";

export function proseRoutes({ serve, context }: Feature): void {
  const { db, newId, now } = context;

  serve(api.readProse, ({ params }) => readProse(db, params.retrospectiveId, params.section));

  serve(api.listProseVersions, async ({ params }) => {
    const documentId = await findDocumentId(db, params.retrospectiveId, params.section);
    return { items: documentId === undefined ? [] : await listVersions(db, documentId) };
  });

  serve(api.nameProseVersion, async ({ caller, params, body }) => {
    const { retrospectiveId, section } = params;
    return transaction(db, async (trx) => {
      const documentId = await openDocument(trx, newId(), retrospectiveId, section);
      await lockDocument(trx, documentId);
      const version = await keepVersion(trx, documentId, {
        id: newId(),
        label: body.label,
        createdBy: caller.userId,
        createdAt: now(),
      });
      await recordChange(trx, {
        topic: "prose",
        action: "version-named",
        actorId: caller.userId,
        subjectId: documentId,
        retrospectiveId,
        detail: { section, label: body.label },
      });
      return version;
    });
  });

  serve(api.previewProseVersion, async ({ params }) => {
    const { version } = await getVersion(db, params);
    const document = stateToProse(version.state);
    return { ...version, document, markdown: proseToMarkdown(document) };
  });

  serve(api.restoreProseVersion, async ({ caller, params }) => {
    const { documentId, version } = await getVersion(db, params);
    await transaction(db, async (trx) => {
      await lockDocument(trx, documentId);
      await keepVersion(trx, documentId, {
        id: newId(),
        label: "Before a version was brought back",
        createdBy: caller.userId,
        createdAt: now(),
      });
      await writeProse(trx, {
        newId: newId(),
        retrospectiveId: params.retrospectiveId,
        section: params.section,
        content: stateToProse(version.state),
        userId: caller.userId,
        action: "restored",
      });
    });
    return version;
  });
}

type FoundVersion = {
  readonly documentId: string;
  readonly version: ProseVersion & { readonly state: Uint8Array };
};

async function getVersion(
  db: Db,
  params: {
    readonly retrospectiveId: string;
    readonly section: ProseSection;
    readonly versionId: string;
  },
): Promise<FoundVersion> {
  const documentId = await findDocumentId(db, params.retrospectiveId, params.section);
  const version =
    documentId === undefined ? undefined : await findVersion(db, documentId, params.versionId);
  if (documentId === undefined || !version) throw notFound("version");
  return { documentId, version };
}

/** Keeps the document as it stands now; call it with the document locked. */
async function keepVersion(
  trx: Transaction<Database>,
  documentId: string,
  kept: Pick<NewVersion, "id" | "label" | "createdAt"> & { readonly createdBy: string },
): Promise<ProseVersion> {
  const document = mergeStored(await getStored(trx, documentId));
  await insertVersion(trx, {
    ...kept,
    documentId,
    state: Y.encodeStateAsUpdate(document),
    plainText: proseToText(documentToProse(document)),
  });
  document.destroy();
  const version = await findVersion(trx, documentId, kept.id);
  if (!version) throw new Error("the version that was just kept is gone");
  return version;
}

function stateToProse(state: Uint8Array): ProseNode {
  const document = new Y.Doc();
  Y.applyUpdate(document, state);
  const content = documentToProse(document);
  document.destroy();
  return content;
}
