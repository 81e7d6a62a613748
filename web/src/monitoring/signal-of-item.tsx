import { listMissingSignals } from "@second-story/api/missing-signals.ts";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";

/** Which missing signal an action item came from; nothing for one that came from elsewhere. */
export function SignalOfItem(props: {
  readonly retrospectiveId: string;
  readonly actionItemId: string;
}) {
  const { retrospectiveId, actionItemId } = props;
  const { data } = useAnswer(listMissingSignals, { params: { retrospectiveId } });
  const signal = data?.items.find(({ actionItem }) => actionItem?.id === actionItemId);
  if (!signal) return null;
  return (
    <Text size="sm" mb="xs">
      For the missing signal{" "}
      <Anchor
        component={Link}
        inherit
        to={`/retrospectives/${retrospectiveId}/timeline/monitoring`}
      >
        {signal.what}
      </Anchor>
    </Text>
  );
}
