import { sayWhoAuthorIs } from "@second-story/api/presences.ts";
import type { AuthorMatch, Meaning } from "@second-story/domain/author-match.ts";
import { participantRoleWords } from "@second-story/domain/participant.ts";
import { chiefRole } from "@second-story/domain/role-writer.ts";
import { Alert, Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { useSend } from "../app/use-send.ts";
import { showUndo } from "../ui/show-undo.tsx";
import type { CommunicationSetting } from "./setting.ts";

/** Says whom a name of the chat means, for everyone: a name may be read as the wrong person's, or as nobody's. */
export function AuthorDialog(props: {
  readonly setting: CommunicationSetting;
  readonly label: string;
  /** What was said of it before. */
  readonly match: AuthorMatch | undefined;
  /** Whom it is taken for at the moment. */
  readonly takenFor: string | undefined;
  readonly onClose: () => void;
}) {
  const { setting, label, match, takenFor, onClose } = props;
  const { participants, retrospectiveId } = setting;
  const params = { retrospectiveId };
  const said = match?.meaning ?? { kind: "automatic" };
  const [chosen, choose] = useState(match ? keyOf(said) : (takenFor ?? keyOf(said)));
  const { send, busy, problem, problems } = useForm(sayWhoAuthorIs);
  const takeBack = useSend(sayWhoAuthorIs);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const meaning = meaningOf(chosen);
    const done = await send({ params, body: { label, meaning, version: match?.version ?? 0 } });
    if (!done) return;
    onClose();
    const { version } = done.reply;
    showUndo(`${label} is told anew, for everyone`, () =>
      takeBack.mutateAsync({ params, body: { label, meaning: said, version } }),
    );
  };
  return (
    <Modal opened onClose={onClose} title={`Who is “${label}”?`}>
      <form onSubmit={(event) => void save(event)}>
        <Stack>
          <Text size="sm" c="dimmed">
            Whom the name means decides by which role they are told outside. It holds for everyone,
            and for all that stands under this name.
          </Text>
          <Select
            label="This is"
            searchable
            allowDeselect={false}
            nothingFoundMessage="Nobody of this name takes part"
            data-autofocus
            openOnFocus={false}
            data={[
              {
                group: "Who takes part",
                items: participants.map(({ id, person, roles }) => {
                  const role = chiefRole(roles);
                  return {
                    value: id,
                    label: role ? `${person.name}, ${participantRoleWords[role]}` : person.name,
                  };
                }),
              },
              {
                group: "Or",
                items: [
                  { value: "nobody", label: "Nobody who takes part" },
                  { value: "automatic", label: "Whomever the name tells" },
                ],
              },
            ]}
            value={chosen}
            onChange={(value) => {
              choose(value ?? "automatic");
            }}
            error={problems["label"] ?? problems["participantId"]}
          />
          {problem !== undefined && (
            <Alert color="honey" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function keyOf(meaning: Meaning): string {
  return meaning.kind === "participant" ? meaning.participantId : meaning.kind;
}

function meaningOf(key: string): Meaning {
  return key === "nobody" || key === "automatic"
    ? { kind: key }
    : { kind: "participant", participantId: key };
}
