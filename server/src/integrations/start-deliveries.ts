import type { Context } from "../context.ts";
import { listenForChanges } from "../database/listen.ts";
import { runQueue } from "../jobs/run-queue.ts";
import { keepFailedDeliveriesDays } from "@second-story/domain/organisation.ts";
import { deleteKeptLongEnough, deliveriesChannel } from "./deliveries/store.ts";
import { workDelivery } from "./work-deliveries.ts";

/** Few at a time, since their bodies are large and others write meanwhile. */
const mostAtOnce = 100;

/** Works deliveries off as they come in, to this server or to another, and deletes old ones every hour, until closed. */
export async function startDeliveries(
  context: Context,
  connectionString: string,
): Promise<{ readonly close: () => Promise<void> }> {
  const { log } = context;
  const queue = runQueue({ work: () => workDelivery(context), log });
  const listener = await listenForChanges(connectionString, {
    channel: deliveriesChannel,
    onNotification: queue.wake,
    onReconnect: queue.wake,
    log,
  });
  const cleaning = runQueue({
    work: async () => {
      const deleted = await deleteKeptLongEnough(context.db, context.now(), {
        keepFailedDays: keepFailedDeliveriesDays,
        most: mostAtOnce,
      });
      return deleted > 0;
    },
    log,
    pause: 60 * 60_000,
  });
  return {
    close: async () => {
      await listener.close();
      await queue.close();
      await cleaning.close();
    },
  };
}
