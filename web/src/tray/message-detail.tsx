import { getMessage } from "@second-story/api/tray.ts";
import { Text } from "@mantine/core";
import { useAnswer } from "../app/use-answer.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Quote } from "../ui/quote.tsx";

/** A message as it stood in its source. */
export function MessageDetail(props: {
  readonly retrospectiveId: string;
  readonly messageId: string;
}) {
  const { retrospectiveId, messageId } = props;
  const { data, error, refetch } = useAnswer(getMessage, {
    params: { retrospectiveId, messageId },
  });
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) {
    return (
      <Text size="sm" c="dimmed">
        Looking it up…
      </Text>
    );
  }
  return (
    <Quote
      text={data.originalText}
      by={data.authorLabel}
      facts={[
        `Written as ${data.timeAsWritten}${data.zone === null || data.zone === "Z" ? "" : ` (${data.zone})`}`,
        ...(data.flags.includes("edited") ? ["Edited after it was sent"] : []),
        data.source.label,
        ...(data.reactions.length > 0 ? [`Reactions: ${data.reactions.join(", ")}`] : []),
      ]}
      link={data.link}
    />
  );
}
