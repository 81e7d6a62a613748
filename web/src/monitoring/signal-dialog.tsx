import { addMissingSignal, editMissingSignal } from "@second-story/api/missing-signals.ts";
import { listEntries } from "@second-story/api/timeline.ts";
import type { MissingSignal } from "@second-story/domain/missing-signal.ts";
import { Alert, Button, Group, Modal, Select, Stack, Textarea, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { useDraft } from "../ui/use-draft.ts";
import type { SignalStart } from "./missing-signals.tsx";

type Form = {
  readonly what: string;
  readonly wouldHaveTold: string;
  readonly serviceId: string | null;
  readonly entryId: string | null;
  readonly tellsAt: string | null;
};

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
  const { retrospectiveId, signal, start, frame, timeZone, services } = props;
  const params = { retrospectiveId };
  const add = useForm(addMissingSignal);
  const edit = useForm(editMissingSignal);
  const { busy, problem, problems } = signal ? edit : add;
  const { data: story } = useAnswer(listEntries, { params });
  const [form, setForm, clear] = useDraft<Form>(
    `signal:${signal?.id ?? retrospectiveId}:${start?.what ?? ""}`,
    {
      what: signal?.what ?? start?.what ?? "",
      wouldHaveTold: signal?.wouldHaveTold ?? "",
      serviceId: signal?.service?.id ?? start?.serviceId ?? null,
      entryId: signal?.entry?.id ?? null,
      tellsAt: signal?.tellsAt ?? start?.tellsAt ?? null,
    },
  );
  const set = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
  };
  const close = () => {
    clear();
    props.onClose();
  };
  const entries = story?.items ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = signal
      ? await edit.send({
          params: { ...params, signalId: signal.id },
          body: { ...form, version: signal.version },
        })
      : await add.send({ params, body: form });
    if (done) close();
  };
  return (
    <Modal
      opened
      onClose={close}
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
            value={form.what}
            onChange={({ currentTarget }) => {
              set({ what: currentTarget.value });
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
            value={form.serviceId}
            onChange={(serviceId) => {
              set({ serviceId });
            }}
            error={problems["serviceId"]}
          />
          <Textarea
            label="What would it have told you?"
            autosize
            minRows={2}
            maxRows={6}
            maxLength={1000}
            value={form.wouldHaveTold}
            onChange={({ currentTarget }) => {
              set({ wouldHaveTold: currentTarget.value });
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
            value={form.entryId}
            onChange={(id) => {
              const entry = entries.find((one) => one.id === id);
              set({ entryId: id, tellsAt: form.tellsAt ?? entry?.happenedAt ?? null });
            }}
          />
          <DateTimeField
            label="When would it have told you?"
            timeZone={timeZone}
            value={form.tellsAt}
            onChange={(tellsAt) => {
              set({ tellsAt });
            }}
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
