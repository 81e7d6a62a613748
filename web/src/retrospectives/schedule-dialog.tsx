import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { Button, Group, Modal, Text } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { wordsFor } from "../ui/show-problem.ts";
import type { UseRetrospectiveEdit } from "./use-retrospective-edit.tsx";

/** When the meeting is. `moves` goes on to the state Scheduled at once. */
export function ScheduleDialog(props: {
  readonly retrospective: RetrospectiveView;
  readonly edit: UseRetrospectiveEdit;
  readonly moves?: boolean;
  readonly onClose: () => void;
}) {
  const { retrospective, edit } = props;
  const [at, setAt] = useState(retrospective.scheduledFor);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await edit.save({ scheduledFor: at });
      if (props.moves) await edit.save({ moveTo: "scheduled" });
      props.onClose();
    } catch (error) {
      setProblem(wordsFor(error).message);
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={props.onClose} title="When do you meet?">
      <form onSubmit={(event) => void submit(event)}>
        <Text size="sm" c="dimmed" mb="sm">
          Soon enough to remember, late enough to have slept: a day or two after it was resolved is
          a good time.
        </Text>
        <DateTimeField
          label="Date and time"
          required
          data-autofocus
          error={problem}
          value={at}
          onChange={setAt}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={props.onClose}>
            Not now
          </Button>
          <Button type="submit" loading={busy} disabled={at === null}>
            {props.moves ? "Schedule the meeting" : "Keep"}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
