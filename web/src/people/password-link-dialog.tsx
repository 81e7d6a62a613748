import { createPasswordReset } from "@second-story/api/account-links.ts";
import type { Person } from "@second-story/domain/person.ts";
import { Button, Group, Modal, Text } from "@mantine/core";
import { useState } from "react";
import { useForm } from "../app/use-form.ts";
import { SecretShown } from "../ui/secret-shown.tsx";
import { FormProblem } from "./form-problem.tsx";

/** Makes a link by which someone chooses a new password, and shows it this once. */
export function PasswordLinkDialog(props: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const { send, busy, problem } = useForm(createPasswordReset);
  const [link, setLink] = useState<string>();
  const { name, id } = props.person;
  const make = async () => {
    const done = await send({ params: { userId: id } });
    if (done) setLink(done.reply.link);
  };
  return (
    <Modal opened onClose={props.onClose} title={`A new password for ${name}`}>
      {link === undefined ? (
        <>
          <Text size="sm">
            You get a link to hand to {name}, good for a day. Their password stays as it is until
            they use it; then their sessions end.
          </Text>
          <FormProblem text={problem} />
          <Group justify="flex-end" mt="lg">
            <Button loading={busy} onClick={() => void make()}>
              Make a link
            </Button>
          </Group>
        </>
      ) : (
        <>
          <SecretShown secret={link} copyLabel="Copy the link">
            It is shown this once: copy it now, and hand it to {name} in a way only they can read.
          </SecretShown>
          <Group justify="flex-end" mt="md">
            <Button onClick={props.onClose}>Done</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
