import type { Client } from "@second-story/api/client.ts";
import { listIncidentEvidence } from "@second-story/api/inbound-evidence.ts";
import {
  cancelTrayImport,
  finishTrayImport,
  openTrayImport,
  sendMessages,
} from "@second-story/api/tray.ts";
import { mostMessagesAPart } from "@second-story/domain/evidence-message.ts";
import {
  importsOf,
  type EvidenceImport,
  type InboundEvidence,
} from "@second-story/domain/inbound-source-evidence.ts";

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
  const body = { format, label, sourceKind };
  const { importId } = await client.call(openTrayImport, { params: { retrospectiveId }, body });
  const params = { retrospectiveId, importId };
  try {
    for (let from = 0; from < records.length; from += mostMessagesAPart) {
      const messages = records.slice(from, from + mostMessagesAPart);
      await client.call(sendMessages, { params, body: { from, messages } });
    }
    const end = { read: records.length, skipped: [] };
    const { report } = await client.call(finishTrayImport, { params, body: end });
    return report.kept;
  } catch (error) {
    // What cannot be given up now is removed by the server with the next import.
    await client.call(cancelTrayImport, { params }).catch(() => undefined);
    throw error;
  }
}
