import { ApiError } from "@second-story/api/client.ts";
import { addMark, editMark } from "@second-story/api/communication-marks.ts";
import {
  communicationMarkSchema,
  markKindQuestions,
  markKindSchema,
  markKindWords,
  type CommunicationMark,
  type MarkKind,
} from "@second-story/domain/communication-mark.ts";
import {
  Alert,
  Button,
  Group,
  Modal,
  MultiSelect,
  Select,
  Stack,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useState, type FormEvent } from "react";
import { isStale, useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { wordsFor } from "../ui/show-problem.ts";
import { useDraft } from "../ui/use-draft.ts";
import type { CommunicationSetting } from "./setting.ts";

/** What a new mark begins with. */
export type MarkStart = {
  readonly kind: MarkKind;
  readonly from: string | null;
  readonly to: string | null;
};

type Form = {
  readonly kind: MarkKind;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly entryIds: readonly string[];
};

/** The lists are searched by words; no one scrolls through thousands. */
const mostOffered = 50;
const kinds = markKindSchema.options.map((value) => ({ value, label: markKindWords[value] }));

/** Where word did not get through, in words about the process. */
export function MarkDialog(props: {
  readonly setting: CommunicationSetting;
  /** The mark to change; undefined for a new one. */
  readonly mark: CommunicationMark | undefined;
  readonly start: MarkStart;
  readonly onClose: () => void;
}) {
  const { setting, onClose } = props;
  const { retrospectiveId, readTime } = setting;
  const [mark, setMark] = useState(props.mark);
  const [form, setForm, clear] = useDraft<Form>(
    `mark:${props.mark?.id ?? retrospectiveId}:${props.start.from ?? ""}`,
    formOf(setting, props.mark, props.start),
  );
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const adding = useSend(addMark, { quiet: true });
  const editing = useSend(editMark, { quiet: true });
  const { Hint } = useWording();
  const set = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
  };
  const from = readTime(form.from);
  const to = form.to.trim() === "" ? { at: null } : readTime(form.to);
  const close = () => {
    clear();
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (form.text.trim() === "" || !("at" in from) || !("at" in to)) return;
    const { kind, text, entryIds } = form;
    const body = { kind, text, entryIds: [...entryIds], from: from.at, to: to.at };
    try {
      await (mark
        ? editing.mutateAsync({
            params: { retrospectiveId, markId: mark.id },
            body: { ...body, version: mark.version },
          })
        : adding.mutateAsync({ params: { retrospectiveId }, body }));
      close();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isStale(error)) {
        const current = communicationMarkSchema.parse(error.problem.current);
        setMark(current);
        setProblem(
          `Somebody else changed it meanwhile to “${current.text}”. Save again to put yours in its place.`,
        );
      } else setProblem(wordsFor(error).message);
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      title={mark ? "Change the mark" : "Where did word not get through?"}
      size="lg"
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <Select
            label="Kind"
            description={markKindQuestions[form.kind]}
            allowDeselect={false}
            data={kinds}
            value={form.kind}
            onChange={(kind) => {
              if (kind) set({ kind });
            }}
          />
          <div>
            <Textarea
              label="In words"
              autosize
              minRows={2}
              maxRows={10}
              maxLength={1000}
              data-autofocus
              value={form.text}
              onChange={({ currentTarget: { value } }) => {
                set({ text: value });
              }}
              error={asked && form.text.trim() === "" ? "Say what did not get through." : undefined}
            />
            <Hint
              text={form.text}
              context="retrospective"
              onRewrite={(text) => {
                set({ text });
              }}
            />
          </div>
          <Group grow align="flex-start">
            <TextInput
              label="From"
              placeholder="14:33 or +31m"
              value={form.from}
              onChange={({ currentTarget: { value } }) => {
                set({ from: value });
              }}
              error={asked && "problem" in from ? from.problem : undefined}
            />
            <TextInput
              label="Until"
              placeholder="That moment"
              value={form.to}
              onChange={({ currentTarget: { value } }) => {
                set({ to: value });
              }}
              error={asked && "problem" in to ? to.problem : undefined}
            />
          </Group>
          <MultiSelect
            label="Entries that show it"
            placeholder={form.entryIds.length === 0 ? "Find entries" : ""}
            searchable
            limit={mostOffered}
            maxValues={50}
            data={setting.entries.map(({ id, happenedAt, text }) => ({
              value: id,
              label: `${setting.time(happenedAt)} ${text.slice(0, 120)}`,
            }))}
            value={[...form.entryIds]}
            onChange={(entryIds) => {
              set({ entryIds });
            }}
          />
          {problem !== undefined && (
            <Alert color="honey" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={adding.isPending || editing.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function formOf(
  { writeTime }: CommunicationSetting,
  mark: CommunicationMark | undefined,
  start: MarkStart,
): Form {
  const { kind, from, to } = mark ?? start;
  return {
    kind,
    text: mark?.text ?? "",
    from: from === null ? "" : writeTime(from),
    to: to === null ? "" : writeTime(to),
    entryIds: mark?.entryIds ?? [],
  };
}
