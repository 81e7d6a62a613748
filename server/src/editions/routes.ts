import * as routes from "@second-story/api/editions.ts";
import { composeEdition, narrowEdition } from "@second-story/domain/compose-edition.ts";
import { chartsToPublish } from "@second-story/domain/compose-findings.ts";
import { partsFor, type Edition } from "@second-story/domain/edition.ts";
import type { RetrospectiveStanding } from "@second-story/domain/permission.ts";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction, type Db } from "../database/connect.ts";
import { notFound } from "../http/problem-error.ts";
import { moveState } from "../retrospectives/move-state.ts";
import { gatherRecord } from "./gather-record.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderPlainText } from "./render-plain-text.ts";
import * as store from "./store.ts";

export function editionsRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(routes.listEditions, async ({ params }) => ({
    items: await store.listEditions(db, params.retrospectiveId),
  }));

  serve(routes.getEdition, async ({ params, standing }) => getEdition(db, params, standing));

  serve(routes.getEditionMarkdown, async ({ params, standing, setHeader }) => {
    const edition = await getEdition(db, params, standing);
    setHeader("content-disposition", 'attachment; filename="retrospective.md"');
    return renderMarkdown(edition.content);
  });

  serve(routes.previewEdition, async ({ params }) => {
    const record = await gatherRecord(db, params.retrospectiveId);
    const allowed = [...partsFor(record.retrospective.access)];
    const usual = chartsToPublish(record.charts);
    const shown = allowed.includes("monitoring") ? record.charts : [];
    return {
      content: composeEdition(
        record,
        allowed,
        shown.map(({ id }) => id),
      ),
      allowed,
      charts: shown.map(({ id, title }) => ({ id, title, isUsual: usual.includes(id) })),
    };
  });

  serve(routes.publishEdition, async ({ caller, params, body }) => {
    const { retrospectiveId } = params;
    return transaction(db, async (trx) => {
      // The move locks the retrospective and checks its version: of two who publish at once, one is told.
      await moveState(trx, {
        retrospectiveId,
        to: "published",
        version: body.version,
        actorId: caller.userId,
        now: now(),
      });
      const content = composeEdition(
        await gatherRecord(trx, retrospectiveId),
        body.parts,
        body.charts,
      );
      const edition = {
        id: newId(),
        retrospectiveId,
        content,
        plainText: renderPlainText(content),
        publishedBy: caller.userId,
        publishedAt: now().toISOString(),
      };
      const number = await store.insertEdition(trx, edition);
      await recordChange(trx, {
        topic: "editions",
        action: "published",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: edition.id,
        detail: { number, parts: content.parts },
      });
      const [mark] = await store.listEditions(trx, retrospectiveId);
      if (!mark) throw notFound("edition");
      return mark;
    });
  });
}

/**
 * The edition as it was frozen, less what the access mode keeps in by now: access can be narrowed after publishing,
 * and what is kept in for new readers is kept in for all.
 */
async function getEdition(
  db: Db,
  { retrospectiveId, number }: { readonly retrospectiveId: string; readonly number: number },
  standing: RetrospectiveStanding | undefined,
): Promise<Edition> {
  const edition = await store.findEdition(db, retrospectiveId, number);
  if (!edition || !standing) throw notFound("edition");
  return { ...edition, content: narrowEdition(edition.content, partsFor(standing.access)) };
}
