import * as routes from "@second-story/api/exports.ts";
import { composeEdition } from "@second-story/domain/compose-edition.ts";
import { editionPartSchema } from "@second-story/domain/edition.ts";
import type { RetrospectiveStanding } from "@second-story/domain/permission.ts";
import { retrospectiveExportSchema } from "@second-story/domain/retrospective-export.ts";
import type { Feature } from "../app.ts";
import { transaction, type Db } from "../database/connect.ts";
import { gatherRecord } from "../editions/gather-record.ts";
import { renderMarkdown } from "../editions/render-markdown.ts";
import { findEdition, listEditions } from "../editions/store.ts";
import { listMilestoneChanges } from "../facts-agreement/store.ts";
import { findStanding, type AgreementStanding } from "../facts-agreement/find-standing.ts";
import { findUser } from "../people/store.ts";
import { listWaivers } from "../retrospectives/waivers/store.ts";
import { composeExport } from "./compose-export.ts";
import { exampleFor } from "./example.ts";
import { exportMessages } from "./messages/store.ts";
import { restoreExport } from "./restore-export.ts";
import { listEditionTexts, listEvidence } from "./store.ts";

export function exportsRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(routes.exportRetrospective, async ({ params, standing, setHeader }) => {
    setHeader("content-disposition", 'attachment; filename="retrospective.json"');
    return exportRetrospective(db, params.retrospectiveId, now(), { standing, which: "cited" });
  });

  serve(routes.exportRetrospectiveWithTray, async ({ params, standing, setHeader }) => {
    setHeader("content-disposition", 'attachment; filename="retrospective-with-tray.json"');
    return exportRetrospective(db, params.retrospectiveId, now(), { standing, which: "all" });
  });

  serve(routes.exportRetrospectiveMarkdown, async ({ params, setHeader }) => {
    const record = await gatherRecord(db, params.retrospectiveId);
    setHeader("content-disposition", 'attachment; filename="retrospective.md"');
    // Whoever may read the working document may take all of it along, whatever leaves for others.
    const retrospective = { ...record.retrospective, access: "open" } as const;
    const content = composeEdition(
      { ...record, retrospective },
      editionPartSchema.options,
      record.charts.map(({ id }) => id),
    );
    const notes = record.prose.notes ?? "";
    return renderMarkdown(content) + (notes === "" ? "" : `\n## Notes\n\n${notes}\n`);
  });

  serve(routes.importRetrospective, async ({ caller, body }) =>
    transaction(db, (trx) =>
      restoreExport({ trx, newId, now: now(), userId: caller.userId }, body),
    ),
  );

  serve(routes.createExample, async ({ caller }) => {
    const user = await findUser(db, caller.userId);
    const example = retrospectiveExportSchema.parse(exampleFor(now(), user?.name ?? ""));
    return transaction(db, (trx) =>
      restoreExport({ trx, newId, now: now(), userId: caller.userId }, example),
    );
  });
}

type Asked = {
  readonly standing: RetrospectiveStanding | undefined;
  readonly which: "cited" | "all";
};

async function exportRetrospective(
  db: Db,
  retrospectiveId: string,
  now: Date,
  { standing, which }: Asked,
) {
  const record = await gatherRecord(db, retrospectiveId);
  const texts = await listEditionTexts(db, retrospectiveId);
  const editions = [];
  for (const { number } of await listEditions(db, retrospectiveId)) {
    const edition = await findEdition(db, retrospectiveId, number);
    if (edition) editions.push({ ...edition, plainText: texts.get(number) ?? "" });
  }
  const evidence = await listEvidence(db, retrospectiveId);
  const messages = await exportMessages(db, retrospectiveId, which);
  const agreed = await findStanding(db, retrospectiveId);
  const takesPart = standing !== undefined && standing.relation !== "none";
  return composeExport(
    {
      ...record,
      evidence,
      messages,
      waivers: await listWaivers(db, retrospectiveId),
      milestoneChanges: await listMilestoneChanges(db, retrospectiveId),
      agreed: takesPart ? agreed : withoutNames(agreed),
      editions,
      // With all messages of the tray, the visits come along as the messages that tell of them.
      visits: which === "all" ? [] : record.visits,
    },
    now.toISOString(),
  );
}

/** Who confirmed the facts or objected is for those who take part. */
function withoutNames({ objections }: AgreementStanding) {
  return {
    people: [],
    objections: objections.map((one) => ({ ...one, raisedBy: null, settledBy: null })),
  };
}
