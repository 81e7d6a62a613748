import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { client } from "../app/client.ts";
import { isLive } from "../app/live/status.ts";
import { giveUpSending, sendToTray, type Sending } from "../app/send-to-tray.ts";
import { wordsFor } from "../ui/show-problem.ts";
import { messagesWords } from "./import-words.ts";

type State = {
  readonly sending: Sending;
  readonly sent: number;
  /** Why it stopped; undefined while it goes on. */
  readonly problem: string | undefined;
  readonly abort: AbortController;
};

type Done = Awaited<ReturnType<typeof sendToTray>>;

/**
 * Sends a reading into the tray part by part; it can be given up, and gone on with after a cut. Whoever leaves meanwhile is told
 * how it ended.
 */
export function useSending(retrospectiveId: string, onDone: (done: Done) => void) {
  const [state, setState] = useState<State>();
  const queryClient = useQueryClient();
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
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
      if (isLeft.current) tellWhoLeft(sending, done);
      else onDone(done);
    } catch (error) {
      if (abort.signal.aborted || isLeft.current) {
        setState(undefined);
        // What cannot be given up now is removed by the server with the next import.
        await giveUpSending(client, retrospectiveId, sending).catch(() => undefined);
        if (!abort.signal.aborted) tellOfStop(sending, wordsFor(error).message);
      } else show(wordsFor(error).message);
    }
  };
  return {
    state,
    start,
    retry: async () => {
      if (state) await start(state.sending);
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

function tellWhoLeft({ draft }: Sending, { report }: Done): void {
  const message =
    report.kept === 0
      ? "Nothing new: everything is there already."
      : `${messagesWords(report.kept)} in the tray.`;
  notifications.show({ title: draft.label, message });
}

function tellOfStop({ draft }: Sending, problem: string): void {
  notifications.show({
    title: `${draft.label} could not be sent`,
    message: `${problem} Nothing of it is kept; import it again.`,
    color: "clay",
    autoClose: false,
  });
}
