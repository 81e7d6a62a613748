import { listParticipants } from "@second-story/api/participants.ts";
import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { Stack, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";
import { AddParticipant } from "./add-participant.tsx";
import { ParticipantRow } from "./participant-row.tsx";

/** Everyone who takes part, with roles and involvement; leads add and change them here. */
export function ParticipantsPanel({
  retrospective,
}: {
  readonly retrospective: RetrospectiveView;
}) {
  const { id: retrospectiveId, may } = retrospective;
  const [open, setOpen] = useState<string>();
  const { data, error, refetch } = useAnswer(listParticipants, { params: { retrospectiveId } });
  if (error) return <ErrorState error={error} retry={refetch} />;
  return (
    <div id="participants" tabIndex={-1}>
      <Section title="Participants">
        <Stack gap="sm">
          {!data && <Loading rows={3} />}
          {data?.items.length === 0 && (
            <Text size="sm" c="dimmed">
              {may.manage
                ? "Nobody yet. Add everyone who saw a part of it: each knows something the others do not."
                : "Nobody yet."}
            </Text>
          )}
          {data && data.items.length > 0 && (
            <RowList label="Participants">
              {data.items.map((participant) => (
                <ParticipantRow
                  key={participant.id}
                  retrospectiveId={retrospectiveId}
                  participant={participant}
                  mayManage={may.manage}
                  open={open === participant.id}
                  onOpen={(isOpen) => {
                    setOpen(isOpen ? participant.id : undefined);
                  }}
                />
              ))}
            </RowList>
          )}
          {data?.advice.map((sentence) => (
            <Text key={sentence} size="sm" c="dimmed">
              <IconInfoCircle
                size={16}
                stroke={1.75}
                aria-hidden
                style={{ verticalAlign: "-3px" }}
              />{" "}
              {sentence}
            </Text>
          ))}
          {may.manage && data && (
            <AddParticipant
              retrospectiveId={retrospectiveId}
              there={data.items.map(({ person }) => person.id)}
              onAdded={setOpen}
            />
          )}
        </Stack>
      </Section>
    </div>
  );
}
