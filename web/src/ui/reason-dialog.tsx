import { Button, Group, Modal, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { wordsFor } from "./show-problem.ts";

/** Asks for one line that stays on record. */
export function ReasonDialog(props: {
  readonly title: string;
  readonly text?: string;
  readonly initial?: string;
  readonly action: string;
  readonly onReason: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState(props.initial ?? "");
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await props.onReason(reason);
      props.onClose();
    } catch (error) {
      setProblem(wordsFor(error).message);
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <form onSubmit={(event) => void submit(event)}>
        {props.text && (
          <Text size="sm" mb="sm">
            {props.text}
          </Text>
        )}
        <TextInput
          label="The reason, for the record"
          required
          maxLength={500}
          data-autofocus
          error={problem}
          value={reason}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={props.onClose}>
            Not now
          </Button>
          <Button type="submit" loading={busy}>
            {props.action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
