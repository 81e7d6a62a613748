import {
  addParticipant,
  editParticipant,
  listParticipants,
  removeParticipant,
} from "@second-story/api/participants.ts";
import {
  involvementSchema,
  involvementWords,
  participantRoleSchema,
  participantRoleWords,
  type Participant,
  type ParticipantChange,
} from "@second-story/domain/participant.ts";
import { Button, Group, MultiSelect, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../app/use-answer.ts";
import { useEdit } from "../app/use-edit.tsx";
import { useKept } from "../app/use-kept.ts";
import { useSend } from "../app/use-send.ts";
import { PersonChip } from "../ui/person-chip.tsx";
import { Row } from "../ui/row-list.tsx";
import { showUndo } from "../ui/show-undo.tsx";

const roleList = (roles: Participant["roles"]) =>
  roles.map((role) => participantRoleWords[role]).join(", ");
const involvementList = (involvement: Participant["involvement"]) =>
  involvement.map((one) => involvementWords[one]).join(", ");

/** One participant; opened, roles and involvement are chosen and kept at once. */
export function ParticipantRow(props: {
  readonly retrospectiveId: string;
  readonly participant: Participant;
  readonly mayManage: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const { retrospectiveId, participant, open } = props;
  const { person, roles, involvement } = participant;
  const params = { retrospectiveId, participantId: participant.id };
  const { mutateAsync } = useSend(editParticipant, { quiet: true });
  const queryClient = useQueryClient();
  const remove = useSend(removeParticipant);
  const addBack = useSend(addParticipant);
  const edit = useEdit<Participant, ParticipantChange>({
    row: participant,
    send: async (change, version) => {
      const saved = await mutateAsync({ params, body: { ...change, version } });
      const { queryKey } = answerOf(listParticipants, { params: { retrospectiveId } });
      queryClient.setQueryData(
        queryKey,
        (held) =>
          held && { ...held, items: held.items.map((one) => (one.id === saved.id ? saved : one)) },
      );
      return saved;
    },
    differences: (change, current) => [
      ...(change.roles
        ? [{ label: "Roles", yours: roleList(change.roles), current: roleList(current.roles) }]
        : []),
      ...(change.involvement
        ? [
            {
              label: "Involvement",
              yours: involvementList(change.involvement),
              current: involvementList(current.involvement),
            },
          ]
        : []),
    ],
  });

  const [shownRoles, chooseRoles] = useKept(roles, (next) => edit.keep({ roles: next }));
  const [shownInvolvement, chooseInvolvement] = useKept(involvement, (next) =>
    edit.keep({ involvement: next }),
  );

  const onRemove = () => {
    remove.mutate(
      { params },
      {
        onSuccess: () => {
          const who = person.kind === "user" ? { userId: person.id } : { guestId: person.id };
          showUndo(`${person.name} was removed`, () =>
            addBack.mutateAsync({
              params: { retrospectiveId },
              body: { person: who, roles, involvement },
            }),
          );
        },
      },
    );
  };

  return (
    <Row
      title={
        <Group gap={6}>
          <PersonChip name={person.name} />
          {person.kind === "guest" && (
            <Text span size="sm" c="dimmed" fw={400}>
              guest
            </Text>
          )}
        </Group>
      }
      meta={
        open ? (
          <Stack gap="xs" w="100%" mt={4} c="var(--mantine-color-text)" onFocus={edit.begin}>
            <MultiSelect
              label="Roles"
              searchable
              data={participantRoleSchema.options.map((value) => ({
                value,
                label: participantRoleWords[value],
              }))}
              value={shownRoles}
              onChange={(values) => {
                chooseRoles(values.map((value) => participantRoleSchema.parse(value)));
              }}
            />
            <MultiSelect
              label="How they were involved"
              searchable
              data={involvementSchema.options.map((value) => ({
                value,
                label: involvementWords[value],
              }))}
              value={shownInvolvement}
              onChange={(values) => {
                chooseInvolvement(values.map((value) => involvementSchema.parse(value)));
              }}
            />
            {edit.dialog}
          </Stack>
        ) : (
          <>
            {roles.length > 0 && <span>{roleList(roles)}</span>}
            {involvement.length > 0 && <span>{involvementList(involvement)}</span>}
          </>
        )
      }
      end={
        props.mayManage && (
          <Group gap={4}>
            {open && (
              <Button size="compact-sm" variant="subtle" color="gray" onClick={onRemove}>
                Remove
              </Button>
            )}
            <Button
              size="compact-sm"
              variant={open ? "default" : "subtle"}
              color="gray"
              aria-label={open ? `Done with ${person.name}` : `Edit the part of ${person.name}`}
              onClick={() => {
                props.onOpen(!open);
              }}
            >
              {open ? "Done" : "Edit"}
            </Button>
          </Group>
        )
      }
    />
  );
}
