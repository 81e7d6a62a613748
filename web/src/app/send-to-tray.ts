import type { Client } from "@second-story/api/client.ts";
import {
  cancelTrayImport,
  finishTrayImport,
  openTrayImport,
  sendMessages,
} from "@second-story/api/tray.ts";
import type { RouteReply, RouteRequest } from "@second-story/api/route.ts";
import { mostMessagesAPart } from "@second-story/domain/evidence-message.ts";

type Message = RouteRequest<typeof sendMessages>["body"]["messages"][number];

/** Messages that need not lie in memory: a list, or whoever hands out a part of one when it is its turn. */
export type Messages = {
  readonly length: number;
  readonly slice: (from: number, to: number) => Message[] | Promise<Message[]>;
};

/** Messages on their way into a tray; `sent` goes up, so that after a cut it goes on where it was. */
export type Sending = {
  readonly draft: RouteRequest<typeof openTrayImport>["body"];
  readonly messages: Messages;
  readonly end: RouteRequest<typeof finishTrayImport>["body"];
  importId: string | undefined;
  sent: number;
};

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
    const part = await partFrom(messages, sending.sent);
    await client.call(sendMessages, { params, body: { from: sending.sent, messages: part } });
    sending.sent += part.length;
    how.onProgress(sending.sent);
  }
  how.signal.throwIfAborted();
  return client.call(finishTrayImport, { params, body: end });
}

/** As many messages as one request takes. */
async function partFrom(messages: Messages, from: number): Promise<Message[]> {
  const part = await messages.slice(from, from + mostMessagesAPart);
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

/** Sends messages all at once, where nobody waits for the parts; nothing of them stays where that fails. */
export async function sendWhole(
  client: Client,
  retrospectiveId: string,
  given: Pick<Sending, "draft" | "messages" | "end">,
): Promise<RouteReply<typeof finishTrayImport>> {
  const sending: Sending = { ...given, importId: undefined, sent: 0 };
  const how = { signal: new AbortController().signal, onProgress: () => undefined };
  try {
    return await sendToTray(client, retrospectiveId, sending, how);
  } catch (error) {
    // What cannot be given up now is removed by the server with the next import.
    await giveUpSending(client, retrospectiveId, sending).catch(() => undefined);
    throw error;
  }
}
