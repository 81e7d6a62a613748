import type { Client } from "@second-story/api/client.ts";
import { finishTrayImport, openTrayImport, sendMessages } from "@second-story/api/tray.ts";
import type { RouteRequest } from "@second-story/api/route.ts";

export type TestMessage = RouteRequest<typeof sendMessages>["body"]["messages"][number];

/** Brings messages into the tray as the page does: begun, sent in parts, finished. */
export async function sendImport(
  client: Client,
  params: { readonly retrospectiveId: string },
  messages: readonly TestMessage[],
  size = 2000,
) {
  const body = { format: "slack-export", label: "export.zip", sourceKind: "chat" } as const;
  const { importId } = await client.call(openTrayImport, { params, body });
  const arriving = { ...params, importId };
  for (let from = 0; from < messages.length; from += size) {
    const part = messages.slice(from, from + size);
    await client.call(sendMessages, { params: arriving, body: { from, messages: part } });
  }
  const end = { read: messages.length, skipped: [] };
  return client.call(finishTrayImport, { params: arriving, body: end });
}
