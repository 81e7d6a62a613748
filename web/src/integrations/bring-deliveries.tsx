import { listIncidentEvidence } from "@second-story/api/inbound-evidence.ts";
import { Button, Text } from "@mantine/core";
import { IconWebhook } from "@tabler/icons-react";
import { client } from "../app/client.ts";
import { useAnswer } from "../app/use-answer.ts";
import { readEvidence } from "./bring-to-tray.ts";
import { useBringing } from "./use-bringing.ts";

/** Brings what integrations told of an incident into the tray. Nothing where they told nothing. */
export function BringDeliveries(props: {
  readonly retrospectiveId: string;
  readonly incidentId: string;
  /** Names the incident where there are several. */
  readonly code: string | undefined;
}) {
  const { retrospectiveId, incidentId, code } = props;
  const { data } = useAnswer(listIncidentEvidence, {
    params: { incidentId },
    query: { limit: 1 },
  });
  const { bring, isBringing, said } = useBringing();
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <Text component="output" size="sm" c="dimmed">
        {said}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconWebhook size={16} aria-hidden />}
        loading={isBringing}
        onClick={() => {
          bring({ retrospectiveId, read: () => readEvidence(client, incidentId) });
        }}
      >
        {code === undefined
          ? "Bring in what integrations sent"
          : `Bring in what integrations sent of ${code}`}
      </Button>
    </>
  );
}
