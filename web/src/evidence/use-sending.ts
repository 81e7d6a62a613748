import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../app/client.ts";
import { isLive } from "../app/live/status.ts";
import { giveUpSending, sendToTray, type Sending } from "../app/send-to-tray.ts";
import { wordsFor } from "../ui/show-problem.ts";

type State = {
  readonly sending: Sending;
  readonly sent: number;
  /** Why it stopped; undefined while it goes on. */
  readonly problem: string | undefined;
  readonly abort: AbortController;
};

type Done = Awaited<ReturnType<typeof sendToTray>>;

/** Sends a reading into the tray part by part; it can be given up, and gone on with after a cut. */
export function useSending(retrospectiveId: string, onDone: (done: Done) => void) {
  const [state, setState] = useState<State>();
  const queryClient = useQueryClient();
  const start = async (sending: Sending): Promise<void> => {
    const abort = new AbortController();
    const show = (problem?: string) => {
      setState({ sending, sent: sending.sent, problem, abort });
    };
    show();
    try {
      const onProgress = () => {
        show();
      };
      const done = await sendToTray(client, retrospectiveId, sending, {
        signal: abort.signal,
        onProgress,
      });
      setState(undefined);
      if (!isLive()) void queryClient.invalidateQueries();
      onDone(done);
    } catch (error) {
      if (abort.signal.aborted) {
        setState(undefined);
        // What cannot be given up now is removed by the server with the next import.
        await giveUpSending(client, retrospectiveId, sending).catch(() => undefined);
      } else show(wordsFor(error).message);
    }
  };
  return {
    state,
    start,
    retry: () => {
      if (state) void start(state.sending);
    },
    giveUp: () => {
      if (!state) return;
      state.abort.abort();
      if (state.problem === undefined) return;
      setState(undefined);
      giveUpSending(client, retrospectiveId, state.sending).catch(() => undefined);
    },
  };
}
