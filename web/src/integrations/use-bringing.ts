import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../app/client.ts";
import { isLive } from "../app/live/status.ts";
import { showProblem } from "../ui/show-problem.ts";
import type { InboundEvidence } from "@second-story/domain/inbound-source-evidence.ts";
import { bringToTray } from "./bring-to-tray.ts";

/** Brings what integrations told into a tray, and says what came of it. */
export function useBringing(onDone?: () => void) {
  const [said, setSaid] = useState("");
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: async (wanted: {
      readonly retrospectiveId: string;
      readonly read: () => Promise<readonly InboundEvidence[]>;
    }) => bringToTray(client, wanted.retrospectiveId, await wanted.read()),
    onError: showProblem,
    onSuccess: (kept) => {
      setSaid(
        kept === 0 ? "All of it is there already." : `${kept.toLocaleString()} put in the tray.`,
      );
      if (!isLive()) void queryClient.invalidateQueries();
      onDone?.();
    },
  });
  return { bring: mutate, isBringing: isPending, said };
}
