import type { Context } from "../context.ts";
import { listenForChanges } from "../database/listen.ts";
import { runQueue } from "../jobs/run-queue.ts";
import { deliveriesChannel } from "./deliveries/store.ts";
import { workDelivery } from "./work-deliveries.ts";

/** Works deliveries off as they come in, to this server or to another, until closed. */
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
  return {
    close: async () => {
      await listener.close();
      await queue.close();
    },
  };
}
