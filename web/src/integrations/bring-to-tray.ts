import type { Client } from "@second-story/api/client.ts";
import { listIncidentEvidence } from "@second-story/api/inbound-evidence.ts";
import {
  importsOf,
  type EvidenceImport,
  type InboundEvidence,
} from "@second-story/domain/inbound-source-evidence.ts";
import { sendWhole } from "../app/send-to-tray.ts";

/** Everything that integrations told of an incident. */
export async function readEvidence(client: Client, incidentId: string): Promise<InboundEvidence[]> {
  const items: InboundEvidence[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 200, after };
    const page = await client.call(listIncidentEvidence, { params: { incidentId }, query });
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

/** Puts evidence into a tray; returns how much of it was neither there nor on the timeline. */
export async function bringToTray(
  client: Client,
  retrospectiveId: string,
  items: readonly InboundEvidence[],
): Promise<number> {
  let kept = 0;
  for (const one of importsOf(items)) kept += await bringImport(client, retrospectiveId, one);
  return kept;
}

async function bringImport(
  client: Client,
  retrospectiveId: string,
  { format, label, sourceKind, records }: EvidenceImport,
): Promise<number> {
  const { report } = await sendWhole(client, retrospectiveId, {
    draft: { format, label, sourceKind },
    messages: records,
    end: { read: records.length, skipped: [] },
  });
  return report.kept;
}
