import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { browserTabs } from "./browser-tabs.ts";
import { followChanges } from "./follow-changes.ts";
import { browserClock, openEventSource } from "./open-event-source.ts";
import { refreshAnswers } from "./refresh-answers.ts";
import { shareChanges } from "./share-changes.ts";
import { setLiveStatus } from "./status.ts";

/** Keeps what is on screen fresh for as long as the component stands. */
export function useLiveChanges(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      shareChanges({
        tabs: browserTabs(),
        follow: (since, tell) =>
          followChanges({ open: openEventSource, clock: browserClock, since, ...tell }),
        onNews: (news) => void refreshAnswers(queryClient, news),
        onStatus: setLiveStatus,
      }),
    [queryClient],
  );
}
