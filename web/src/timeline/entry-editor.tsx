import { ApiError } from "@second-story/api/client.ts";
import { editEntry } from "@second-story/api/timeline.ts";
import { participantRoleWords } from "@second-story/domain/participant.ts";
import {
  entryKindSchema,
  mostEntryText,
  timelineEntrySchema,
  type TimelineEntry,
} from "@second-story/domain/timeline-entry.ts";
import {
  Anchor,
  Autocomplete,
  Button,
  Group,
  MultiSelect,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useState } from "react";
import { isStale, useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { ConflictDialog } from "../ui/conflict-dialog.tsx";
import { KeyHint } from "../ui/key-hint.tsx";
import { showProblem } from "../ui/show-problem.ts";
import { useDraft } from "../ui/use-draft.ts";
import { changeOf, differences, formOf, type EntryForm } from "./entry-form.ts";
import classes from "./entry-editor.module.css";
import { kindWords } from "./entry-kinds.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { ReadingFields } from "./reading-fields.tsx";
import type { StoryFrame } from "./story-frame.ts";
import { clockOf } from "./zone-clock.ts";

const roles = [
  "On-call engineer",
  ...Object.values(participantRoleWords),
  "Customer support",
  "Automation",
];

/** What was opened, and what it reads by now; times are written in the zone that was shown then. */
type Draft = { readonly base: TimelineEntry; readonly zone: string; readonly form: EntryForm };

/** Edits an entry where it stands. Times are written as in the quick entry; the rest is one click away. */
export function EntryEditor(props: {
  readonly retrospectiveId: string;
  readonly entry: TimelineEntry;
  readonly frame: StoryFrame;
  readonly onSaved: (entry: TimelineEntry) => void;
  readonly onClose: () => void;
}) {
  const { entry, frame } = props;
  // What others save meanwhile must not slip under what is typed here: the version is the one that was opened.
  const opened: Draft = { base: entry, zone: frame.clock.zone, form: formOf(entry, frame.clock) };
  const [{ base, zone, form }, setDraft, clearDraft] = useDraft(`entry:${entry.id}`, opened);
  const [conflict, setConflict] = useState<TimelineEntry>();
  const [more, setMore] = useState(entry.knownAt !== null || entry.sourceLink !== null);
  const send = useSend(editEntry, { quiet: true });
  const { Hint } = useWording();
  const change = changeOf(form, base, { ...frame, clock: clockOf(zone) });
  const set = (part: Partial<EntryForm>) => {
    setDraft({ base, zone, form: { ...form, ...part } });
  };
  const close = () => {
    clearDraft();
    props.onClose();
  };

  const save = async (version: number) => {
    if (!("body" in change)) return;
    try {
      const params = { retrospectiveId: props.retrospectiveId, entryId: entry.id };
      props.onSaved(await send.mutateAsync({ params, body: { ...change.body, version } }));
      close();
    } catch (error) {
      if (isStale(error)) setConflict(timelineEntrySchema.parse(error.problem.current));
      else showProblem(error);
      if (!(error instanceof ApiError)) throw error;
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of its fields, as they bubble
    <form
      className={classes["editor"]}
      aria-label="Edit the entry"
      onSubmit={(event) => {
        event.preventDefault();
        void save(base.version);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.preventDefault();
          close();
        }
        if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
          event.preventDefault();
          void save(base.version);
        }
      }}
    >
      <Stack gap="xs">
        <Group gap="xs" align="flex-start">
          <TextInput
            label={`When, in ${zone}`}
            flex="1 1 16rem"
            value={form.when}
            onChange={({ currentTarget: { value } }) => {
              set({ when: value });
            }}
            error={"problems" in change ? change.problems.when : undefined}
          />
          <Select
            label="Kind"
            w={160}
            allowDeselect={false}
            data={entryKindSchema.options.map((kind) => ({ value: kind, label: kindWords[kind] }))}
            value={form.kind}
            onChange={(kind) => {
              if (kind) set({ kind });
            }}
          />
        </Group>
        <Textarea
          label="What happened"
          autosize
          minRows={1}
          maxRows={12}
          maxLength={mostEntryText}
          data-autofocus
          value={form.text}
          onChange={({ currentTarget: { value } }) => {
            set({ text: value });
          }}
          error={"problems" in change ? change.problems.text : undefined}
          ref={focusAtEnd}
        />
        <Hint
          text={form.text}
          context="retrospective"
          onRewrite={(text) => {
            set({ text });
          }}
        />
        {form.kind === "mitigation" && (
          <SegmentedControl
            size="xs"
            aria-label="How long it lasts"
            w="fit-content"
            data={[
              { value: "unknown", label: "Not said" },
              { value: "temporary", label: "Temporary" },
              { value: "permanent", label: "There to stay" },
            ]}
            value={form.lasting ?? "unknown"}
            onChange={(value) => {
              set({ lasting: value === "unknown" ? null : value });
            }}
          />
        )}
        <Group gap="xs" align="flex-start">
          <MultiSelect
            label="Services"
            flex="1 1 14rem"
            searchable
            data={[...frame.serviceNames].map(([value, label]) => ({ value, label }))}
            value={[...form.serviceIds]}
            onChange={(serviceIds) => {
              set({ serviceIds });
            }}
          />
          <Autocomplete
            label="Acting, by role"
            flex="1 1 12rem"
            data={[...new Set(roles)]}
            maxLength={80}
            value={form.actingRole}
            onChange={(actingRole) => {
              set({ actingRole });
            }}
          />
        </Group>
        <ReadingFields form={form} onChange={set} />
        {more && (
          <EvidenceFields
            form={form}
            problems={"problems" in change ? change.problems : {}}
            onChange={set}
          />
        )}
        <Group justify="space-between">
          {more ? (
            <span />
          ) : (
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                setMore(true);
              }}
            >
              When it was known, source…
            </Anchor>
          )}
          <Group gap="xs">
            <Button variant="default" size="sm" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" size="sm" disabled={!("body" in change)} loading={send.isPending}>
              Save
            </Button>
            <Text span size="xs" c="dimmed" visibleFrom="sm">
              <KeyHint keys="mod+enter" />
            </Text>
          </Group>
        </Group>
      </Stack>
      {conflict && (
        <ConflictDialog
          differences={differences(form, conflict, frame)}
          onKeepMine={() => {
            setConflict(undefined);
            void save(conflict.version);
          }}
          onTakeTheirs={() => {
            props.onSaved(conflict);
            close();
          }}
          onClose={() => {
            setConflict(undefined);
          }}
        />
      )}
    </form>
  );
}

/** The words are what is mostly corrected: the cursor stands behind them. */
function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (!field || field.dataset["focused"]) return;
  field.dataset["focused"] = "true";
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
}
