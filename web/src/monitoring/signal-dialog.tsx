import { addMissingSignal, editMissingSignal } from "@second-story/api/missing-signals.ts";
import { listEntries } from "@second-story/api/timeline.ts";
import type { MissingSignal } from "@second-story/domain/missing-signal.ts";
import { Alert, Button, Group, Modal, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";
import { DateTimeField } from "../ui/date-time-field.tsx";
import type { SignalStart } from "./missing-signals.tsx";

/** A missing signal, new or there already. */
export function SignalDialog(props: {
  readonly retrospectiveId: string;
  readonly signal?: MissingSignal;
  readonly start: SignalStart | undefined;
  readonly frame: { readonly clock: { readonly time: (at: string) => string } };
  readonly timeZone: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}) {
  const { retrospectiveId, signal, start, frame, timeZone, services, onClose } = props;
  const params = { retrospectiveId };
  const add = useForm(addMissingSignal);
  const edit = useForm(editMissingSignal);
  const { busy, problem, problems } = signal ? edit : add;
  const { data: story } = useAnswer(listEntries, { params });
  const [what, setWhat] = useState(signal?.what ?? start?.what ?? "");
  const [told, setTold] = useState(signal?.wouldHaveTold ?? "");
  const [serviceId, setService] = useState(signal?.service?.id ?? start?.serviceId ?? null);
  const [entryId, setEntry] = useState(signal?.entry?.id ?? null);
  const [tellsAt, setTellsAt] = useState(signal?.tellsAt ?? null);
  const entries = story?.items ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { what, wouldHaveTold: told, serviceId, entryId, tellsAt };
    const done = signal
      ? await edit.send({
          params: { ...params, signalId: signal.id },
          body: { ...body, version: signal.version },
        })
      : await add.send({ params, body });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={signal ? "Edit the missing signal" : "Note a missing signal"}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label="What was not measured?"
            placeholder="Wait for a database connection"
            maxLength={200}
            required
            withAsterisk={false}
            data-autofocus
            value={what}
            onChange={({ currentTarget }) => {
              setWhat(currentTarget.value);
            }}
            error={problems["what"]}
          />
          <Select
            label="Of which service?"
            placeholder="None in particular"
            clearable
            searchable
            nothingFoundMessage="No service of this name"
            data={services.map(({ id, name }) => ({ value: id, label: name }))}
            value={serviceId}
            onChange={setService}
            error={problems["serviceId"]}
          />
          <Textarea
            label="What would it have told you?"
            autosize
            minRows={2}
            maxRows={6}
            maxLength={1000}
            value={told}
            onChange={({ currentTarget }) => {
              setTold(currentTarget.value);
            }}
            error={problems["wouldHaveTold"]}
          />
          <Select
            label="Of which moment of the story?"
            placeholder="None in particular"
            clearable
            searchable
            nothingFoundMessage="No entry with these words"
            limit={50}
            data={entries.map(({ id, happenedAt, text }) => ({
              value: id,
              label: `${frame.clock.time(happenedAt)} ${text.slice(0, 90)}`,
            }))}
            value={entryId}
            onChange={(id) => {
              setEntry(id);
              const entry = entries.find((one) => one.id === id);
              if (entry && tellsAt === null) setTellsAt(entry.happenedAt);
            }}
          />
          <DateTimeField
            label="When would it have told you?"
            timeZone={timeZone}
            value={tellsAt}
            onChange={setTellsAt}
            error={problems["tellsAt"]}
          />
          {problem !== undefined && (
            <Alert role="alert" color="clay">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {signal ? "Save" : "Note it"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
