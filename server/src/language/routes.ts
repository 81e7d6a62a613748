import * as routes from "@second-story/api/language.ts";
import { proseSectionSchema } from "@second-story/domain/prose.ts";
import { check } from "@second-story/language/check.ts";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction, type Db } from "../database/connect.ts";
import { notFound } from "../http/problem-error.ts";
import { readProse } from "../prose/read-prose.ts";
import { countFindings } from "./count-findings.ts";
import * as store from "./store.ts";

export function languageRoutes({ serve, context: { db, newId } }: Feature): void {
  serve(routes.checkText, async ({ body: { text, ...options } }) => ({
    findings: check(text, options).map((finding) => ({
      ...finding,
      suggestions: [...finding.suggestions],
    })),
  }));

  serve(routes.getLanguage, async ({ params }) => {
    const roster = await store.listRoster(db, params.retrospectiveId);
    const dismissals = await store.listDismissals(db, params.retrospectiveId);
    const open = await countOpen(db, params.retrospectiveId, roster, dismissals);
    return { ...roster, dismissals, open };
  });

  serve(routes.dismissFinding, async ({ caller, params, body }) =>
    transaction(db, async (trx) => {
      const { retrospectiveId } = params;
      const id = newId();
      await store.saveDismissal(trx, { ...body, id, retrospectiveId, createdBy: caller.userId });
      const saved = (await store.listDismissals(trx, retrospectiveId)).find(
        ({ rule, sentence }) => rule === body.rule && sentence === body.sentence,
      );
      if (!saved) throw notFound("dismissal");
      await recordChange(trx, {
        topic: "language",
        action: "dismissed",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: saved.id,
        detail: { rule: body.rule, note: body.note ?? undefined },
      });
      return saved;
    }),
  );

  serve(routes.undismissFinding, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      const { retrospectiveId, dismissalId } = params;
      if (!(await store.deleteDismissal(trx, retrospectiveId, dismissalId))) {
        throw notFound("dismissal");
      }
      await recordChange(trx, {
        topic: "language",
        action: "restored",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: dismissalId,
      });
    });
  });
}

async function countOpen(
  db: Db,
  retrospectiveId: string,
  roster: { readonly people: string[]; readonly products: string[] },
  dismissals: Awaited<ReturnType<typeof store.listDismissals>>,
) {
  const dismissed = new Set(dismissals.map(({ rule, sentence }) => `${rule}\n${sentence}`));
  const isDismissed = (rule: string, sentence: string): boolean =>
    dismissed.has(`${rule}\n${sentence}`);
  const { entries, actionItems } = await store.listWrittenTexts(db, retrospectiveId);
  let prose = 0;
  for (const section of proseSectionSchema.options) {
    const { markdown } = await readProse(db, retrospectiveId, section);
    const context = section === "overview" || section === "narrative" ? "summary" : "retrospective";
    prose += await countFindings([markdown], { ...roster, context }, isDismissed);
  }
  return {
    prose,
    timeline: await countFindings(entries, { ...roster, context: "retrospective" }, isDismissed),
    actionItems: await countFindings(
      actionItems,
      { ...roster, context: "action-item" },
      isDismissed,
    ),
  };
}
