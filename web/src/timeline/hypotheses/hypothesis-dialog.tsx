import { editHypothesis } from "@second-story/api/hypotheses.ts";
import {
  hypothesisStateSchema,
  hypothesisStateWords,
  type Hypothesis,
} from "@second-story/domain/hypothesis.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import {
  Button,
  Group,
  Modal,
  MultiSelect,
  SegmentedControl,
  Select,
  Stack,
  Text,
} from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMemo, useState } from "react";
import { isStale, useSend } from "../../app/use-send.ts";
import type { ZoneClock } from "../zone-clock.ts";

/** The lists are searched by words; no one scrolls through thousands. */
const mostOffered = 50;

/** How a hypothesis ended, at which entry, and what spoke for it and against. */
export function HypothesisDialog(props: {
  readonly retrospectiveId: string;
  readonly entry: TimelineEntry;
  readonly hypothesis: Hypothesis;
  readonly entries: readonly TimelineEntry[];
  readonly clock: ZoneClock;
  readonly onClose: () => void;
}) {
  const { retrospectiveId, entry, hypothesis, entries, clock } = props;
  const [draft, setDraft] = useState(hypothesis);
  const send = useSend(editHypothesis);
  const offered = useMemo(
    () =>
      entries
        .filter(({ id }) => id !== entry.id)
        .map(({ id, happenedAt, text }) => ({
          value: id,
          label: `${clock.time(happenedAt)} ${text.slice(0, 120)}`,
        })),
    [entries, entry.id, clock],
  );
  const later = useMemo(() => {
    const place = entries.findIndex(({ id }) => id === entry.id);
    const ids = new Set(entries.slice(place + 1).map(({ id }) => id));
    return offered.filter(({ value }) => ids.has(value));
  }, [entries, entry.id, offered]);
  const save = async () => {
    const { state, settledEntryId, evidenceFor, evidenceAgainst } = draft;
    const change = { state, settledEntryId, evidenceFor, evidenceAgainst };
    try {
      await send.mutateAsync({
        params: { retrospectiveId, entryId: entry.id },
        body: { ...change, version: draft.version },
      });
      props.onClose();
    } catch (error) {
      if (!isStale(error)) return;
      notifications.show({
        color: "orange",
        message: "Somebody else changed this hypothesis meanwhile. Close this and open it again.",
      });
    }
  };
  return (
    <Modal opened onClose={props.onClose} title="How did this hypothesis end?" size="lg">
      <Stack>
        <Text>{entry.text}</Text>
        <SegmentedControl
          aria-label="State"
          data={hypothesisStateSchema.options.map((state) => ({
            value: state,
            label: hypothesisStateWords[state],
          }))}
          value={draft.state}
          onChange={(state) => {
            setDraft({
              ...draft,
              state,
              settledEntryId: state === "open" ? null : draft.settledEntryId,
            });
          }}
        />
        {draft.state !== "open" && (
          <Select
            label="Settled at"
            description="Leave it empty when it was settled only after the incident."
            placeholder="Find an entry"
            searchable
            clearable
            limit={mostOffered}
            data={later}
            value={draft.settledEntryId}
            onChange={(settledEntryId) => {
              setDraft({ ...draft, settledEntryId });
            }}
          />
        )}
        <MultiSelect
          label="What spoke for it"
          placeholder="Find entries"
          searchable
          limit={mostOffered}
          data={offered.filter(({ value }) => !draft.evidenceAgainst.includes(value))}
          value={draft.evidenceFor}
          onChange={(evidenceFor) => {
            setDraft({ ...draft, evidenceFor });
          }}
        />
        <MultiSelect
          label="What spoke against it"
          placeholder="Find entries"
          searchable
          limit={mostOffered}
          data={offered.filter(({ value }) => !draft.evidenceFor.includes(value))}
          value={draft.evidenceAgainst}
          onChange={(evidenceAgainst) => {
            setDraft({ ...draft, evidenceAgainst });
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            Cancel
          </Button>
          <Button loading={send.isPending} onClick={() => void save()}>
            Save
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
