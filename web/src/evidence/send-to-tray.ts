import type { Client } from "@second-story/api/client.ts";
import {
  cancelTrayImport,
  finishTrayImport,
  openTrayImport,
  sendMessages,
} from "@second-story/api/tray.ts";
import type { RouteReply, RouteRequest } from "@second-story/api/route.ts";
import { mostMessagesAPart } from "@second-story/domain/evidence-message.ts";
import type { SourceKind } from "@second-story/domain/timeline-entry.ts";
import type { Reading } from "@second-story/evidence/reading.ts";
import { findObstacle, leftOut, toImportRecord } from "./choose-records.ts";

type Message = RouteRequest<typeof sendMessages>["body"]["messages"][number];

/** A reading on its way into the tray; `sent` goes up, so that after a cut it goes on where it was. */
export type Sending = {
  readonly draft: RouteRequest<typeof openTrayImport>["body"];
  readonly messages: readonly Message[];
  readonly end: RouteRequest<typeof finishTrayImport>["body"];
  importId: string | undefined;
  sent: number;
};

/** Everything that was found and has a time; picking comes later. */
export function composeSending(
  reading: Reading,
  named: { readonly label: string; readonly sourceKind: SourceKind },
): Sending {
  const kept = new Set(
    reading.records.flatMap((record, index) => (findObstacle(record) === undefined ? [index] : [])),
  );
  const messages = reading.records.flatMap((record, index) =>
    kept.has(index)
      ? toImportRecord(record).map((one) => ({
          ...one,
          zone: record.zone,
          threadId: record.threadId,
          flags: [...record.flags],
          reactions: record.reactions.slice(0, 50).map((name) => name.slice(0, 60)),
        }))
      : [],
  );
  const end = { read: reading.records.length, skipped: leftOut(reading, kept) };
  const draft = { ...named, format: reading.format.slice(0, 40) };
  return { draft, messages, end, importId: undefined, sent: 0 };
}

const mostBytes = 4_000_000;

/** Sends what is not sent yet. Nothing is seen by anyone before the last part is there. */
export async function sendToTray(
  client: Client,
  retrospectiveId: string,
  sending: Sending,
  how: { readonly signal: AbortSignal; readonly onProgress: (sent: number) => void },
): Promise<RouteReply<typeof finishTrayImport>> {
  const { messages, draft, end } = sending;
  const opened =
    sending.importId ??
    (await client.call(openTrayImport, { params: { retrospectiveId }, body: draft })).importId;
  sending.importId = opened;
  const params = { retrospectiveId, importId: opened };
  while (sending.sent < messages.length) {
    how.signal.throwIfAborted();
    const part = partFrom(messages, sending.sent);
    await client.call(sendMessages, { params, body: { from: sending.sent, messages: part } });
    sending.sent += part.length;
    how.onProgress(sending.sent);
  }
  how.signal.throwIfAborted();
  return client.call(finishTrayImport, { params, body: end });
}

/** As many messages as one request takes. */
function partFrom(messages: readonly Message[], from: number): Message[] {
  const part = messages.slice(from, from + mostMessagesAPart);
  let bytes = 0;
  const end = part.findIndex(({ text, originalText = "" }) => {
    bytes += 4 * (text.length + originalText.length) + 600;
    return bytes > mostBytes;
  });
  return end === -1 ? part : part.slice(0, Math.max(1, end));
}

/** Gives up what was begun, so that nothing of it stays. */
export async function giveUpSending(
  client: Client,
  retrospectiveId: string,
  { importId }: Sending,
): Promise<void> {
  if (importId === undefined) return;
  await client.call(cancelTrayImport, { params: { retrospectiveId, importId } });
}
