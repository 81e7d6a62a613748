import { listMarks } from "@second-story/api/communication-marks.ts";
import { markKindWords, type CommunicationMark } from "@second-story/domain/communication-mark.ts";
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";

type Made = { readonly retrospectiveId: string; readonly id: string };

/** Leads back to the mark that a factor was made of; nothing where there is none. */
export function FactorOrigin({ retrospectiveId, id }: Made) {
  const mark = useMarks(retrospectiveId)?.find(({ factor }) => factor?.id === id);
  return <Origin mark={mark} at={retrospectiveId} />;
}

/** The same for an action item. */
export function ActionItemOrigin({ retrospectiveId, id }: Made) {
  const mark = useMarks(retrospectiveId)?.find(({ actionItem }) => actionItem?.id === id);
  return <Origin mark={mark} at={retrospectiveId} />;
}

function useMarks(retrospectiveId: string): readonly CommunicationMark[] | undefined {
  return useAnswer(listMarks, { params: { retrospectiveId } }).data?.items;
}

function Origin(props: { readonly mark: CommunicationMark | undefined; readonly at: string }) {
  const { mark } = props;
  if (!mark) return null;
  return (
    <Anchor
      component={Link}
      size="sm"
      to={`/retrospectives/${props.at}/timeline/communication`}
      hash={`mark-${mark.id}`}
    >
      {`From a mark on the timeline: ${markKindWords[mark.kind].toLowerCase()}`}
    </Anchor>
  );
}
