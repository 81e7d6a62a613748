import { addImport } from "@second-story/api/imports.ts";
import type { Client } from "@second-story/api/client.ts";
import type { SourceKind } from "@second-story/domain/timeline-entry.ts";
import type { Sending } from "../app/send-to-tray.ts";
import type { Fates } from "./choose-records.ts";
import type { Kept } from "./import-report.tsx";
import { keepComings } from "./keep-comings.ts";
import type { Desk } from "./open-desk.ts";

/** What is sent of what was found. */
export type Chosen = {
  readonly desk: Desk;
  readonly format: string;
  readonly label: string;
  readonly sourceKind: SourceKind;
};

/** These messages on their way into the tray. Each part leaves the worker that holds it when it is its turn. */
export async function composeSending(
  chosen: Chosen,
  fates: Fates,
  numbers: Uint32Array,
): Promise<Sending> {
  const end = await chosen.desk.end(fates);
  return { ...partsOf(chosen, numbers), end, importId: undefined, sent: 0 };
}

function partsOf(
  { desk, format, label, sourceKind }: Chosen,
  numbers: Uint32Array,
): Pick<Sending, "draft" | "messages"> {
  return {
    draft: { label, sourceKind, format: format.slice(0, 40) },
    messages: {
      length: numbers.length,
      slice: (from, to) => desk.messages(numbers.slice(from, to)),
    },
  };
}

/** Puts what is chosen into the story, and beside it those who came and left into the tray. */
export async function putInStory(
  client: Client,
  where: { readonly retrospectiveId: string; readonly incidentId: string | null },
  chosen: Chosen,
  fates: Fates,
  comings: Uint32Array,
): Promise<Kept> {
  const { retrospectiveId, incidentId } = where;
  const { desk, label, sourceKind } = chosen;
  const bodies = await desk.story(fates, { label, sourceKind, incidentId });
  const came = await keepComings(client, retrospectiveId, partsOf(chosen, comings));
  const importIds = came ? [came.importId] : [];
  const sum = { read: 0, kept: 0 };
  const skipped = new Map<string, number>();
  for (const body of bodies) {
    const answer = await client.call(addImport, { params: { retrospectiveId }, body });
    if (answer.import) importIds.push(answer.import.id);
    sum.read += answer.report.read;
    sum.kept += answer.report.kept;
    for (const { reason, count } of answer.report.skipped)
      skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  }
  return {
    ...sum,
    into: "story",
    importIds,
    comings: came?.count ?? 0,
    skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
  };
}
