import { addPresence, editPresence } from "@second-story/api/presences.ts";
import type { Presence } from "@second-story/domain/presence.ts";
import { Alert, Autocomplete, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import type { CommunicationSetting } from "./setting.ts";

/** Who was there, from when and until when. */
export function PresenceDialog(props: {
  readonly setting: CommunicationSetting;
  readonly presence: Presence | undefined;
  readonly onClose: () => void;
}) {
  const { setting, presence, onClose } = props;
  const { participants, retrospectiveId, readTime, writeTime } = setting;
  const nameOf = (id: string | null) => participants.find((one) => one.id === id)?.person.name;
  const [name, setName] = useState(
    presence ? (nameOf(presence.participantId) ?? presence.label) : "",
  );
  const [joined, setJoined] = useState(presence ? writeTime(presence.joinedAt) : "");
  const [left, setLeft] = useState(presence?.leftAt ? writeTime(presence.leftAt) : "");
  const [asked, setAsked] = useState(false);
  const adding = useForm(addPresence);
  const editing = useForm(editPresence);
  const form = presence ? editing : adding;

  const joinedAt = readTime(joined);
  const leftAt = left.trim() === "" ? { at: null } : readTime(left);
  const isWhole = name.trim() !== "" && "at" in joinedAt && "at" in leftAt;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isWhole) return;
    const body = {
      label: name.trim(),
      participantId: participants.find((one) => one.person.name === name.trim())?.id ?? null,
      joinedAt: joinedAt.at,
      leftAt: leftAt.at,
    };
    const saved = presence
      ? await editing.send({
          params: { retrospectiveId, presenceId: presence.id },
          body: { ...body, version: presence.version },
        })
      : await adding.send({ params: { retrospectiveId }, body });
    if (saved) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={presence ? "When were they there?" : "Who joined, and when?"}
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <Autocomplete
            label="Who"
            description="A participant, or the name as the working group knows it. Outside it reads as a role."
            data={[...new Set(participants.map(({ person }) => person.name))]}
            maxLength={200}
            data-autofocus
            value={name}
            onChange={setName}
            error={asked && name.trim() === "" ? "Say who joined." : form.problems["label"]}
          />
          <Group grow align="flex-start">
            <TextInput
              label="Joined"
              placeholder="14:16 or +14m"
              value={joined}
              onChange={({ currentTarget: { value } }) => {
                setJoined(value);
              }}
              error={asked && "problem" in joinedAt ? joinedAt.problem : form.problems["joinedAt"]}
            />
            <TextInput
              label="Left"
              placeholder="Stayed"
              value={left}
              onChange={({ currentTarget: { value } }) => {
                setLeft(value);
              }}
              error={asked && "problem" in leftAt ? leftAt.problem : form.problems["leftAt"]}
            />
          </Group>
          {form.problem !== undefined && (
            <Alert color="honey" role="alert">
              {form.problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={form.busy}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
