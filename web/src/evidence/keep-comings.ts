import { ApiError, type Client } from "@second-story/api/client.ts";
import { sendWhole, type Sending } from "../app/send-to-tray.ts";

/**
 * Keeps comings and goings in the tray, where who joined when is read from; the import that holds them, or undefined where
 * there are none, where they are there already, or where this person has no tray.
 */
export async function keepComings(
  client: Client,
  retrospectiveId: string,
  comings: Pick<Sending, "draft" | "messages">,
): Promise<{ readonly importId: string; readonly count: number } | undefined> {
  if (comings.messages.length === 0) return undefined;
  try {
    const end = { read: comings.messages.length, skipped: [] };
    const { import: made } = await sendWhole(client, retrospectiveId, { ...comings, end });
    return made ? { importId: made.id, count: made.messages } : undefined;
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 403) return undefined;
    throw error;
  }
}
