import { listImports } from "@second-story/api/imports.ts";
import { moveEntries } from "@second-story/api/timeline.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { TimeShift } from "@second-story/evidence/time/shift-times.ts";
import {
  Button,
  Group,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { useAnswer } from "../../app/use-answer.ts";
import { useSend } from "../../app/use-send.ts";
import { showUndo } from "../../ui/show-undo.tsx";
import { TimeZoneSelect } from "../../ui/time-zone-select.tsx";
import { clockOf } from "../zone-clock.ts";
import { planShift, understandLength, undoOf, type Plan } from "./plan-shift.ts";
import { ShiftPreview } from "./shift-preview.tsx";

/** Moves the times of many entries at once: where a clock was off, or a log was read in the wrong zone. */
export function ShiftDialog(props: {
  readonly retrospectiveId: string;
  readonly entries: readonly TimelineEntry[];
  /** Those that the filter leaves. */
  readonly shown: readonly TimelineEntry[];
  /** The zone in which the story is told. */
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { retrospectiveId, entries, shown, zone } = props;
  const params = { retrospectiveId };
  const imports = useAnswer(listImports, { params });
  const [which, setWhich] = useState(shown.length < entries.length ? "shown" : "all");
  const [by, setBy] = useState<TimeShift["by"]>("zone");
  const [length, setLength] = useState("");
  const [readAs, setReadAs] = useState("UTC");
  const [isIn, setIsIn] = useState(zone);
  const send = useSend(moveEntries);
  const chosen = useMemo(() => choose(which, entries, shown), [which, entries, shown]);
  const minutes = understandLength(length);
  const shift = useDeferredValue(
    useMemo((): TimeShift | undefined => {
      if (by === "zone") return { by, readAs, isIn };
      return minutes === undefined ? undefined : { by, minutes };
    }, [by, minutes, readAs, isIn]),
  );
  const plan = useMemo(() => shift && planShift(chosen, shift), [chosen, shift]);
  const apply = async ({ moves }: Plan) => {
    const { entries: moved } = await send.mutateAsync({
      params,
      body: { entries: moves.map(({ to }) => to) },
    });
    showUndo(
      moves.length === 1 ? "1 entry moved" : `${moves.length.toLocaleString()} entries moved`,
      () => send.mutateAsync({ params, body: { entries: undoOf({ moves }, moved) } }),
    );
    props.onClose();
  };
  return (
    <Modal opened onClose={props.onClose} title="Move times" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (plan && plan.moves.length > 0) apply(plan).catch(() => undefined);
        }}
      >
        <Stack>
          <Select
            label="Which entries"
            allowDeselect={false}
            data={[
              { value: "all", label: `The whole timeline (${entries.length.toLocaleString()})` },
              ...(shown.length < entries.length
                ? [
                    {
                      value: "shown",
                      label: `Those that the filter shows (${shown.length.toLocaleString()})`,
                    },
                  ]
                : []),
              ...(imports.data?.items ?? [])
                .filter(({ standing }) => standing > 0)
                .map(({ id, label, standing }) => ({
                  value: id,
                  label: `The import “${label}” (${standing.toLocaleString()})`,
                })),
            ]}
            value={which}
            onChange={(value) => {
              if (value !== null) setWhich(value);
            }}
          />
          <SegmentedControl
            aria-label="How they move"
            data={[
              { value: "zone", label: "Read in the wrong zone" },
              { value: "length", label: "By a length" },
            ]}
            value={by}
            onChange={(value) => {
              setBy(value);
            }}
          />
          {by === "zone" ? (
            <Group grow align="flex-start">
              <TimeZoneSelect
                label="They were read as times in"
                value={readAs}
                onChange={(value) => {
                  if (value !== null) setReadAs(value);
                }}
              />
              <TimeZoneSelect
                label="They are times in"
                value={isIn}
                onChange={(value) => {
                  if (value !== null) setIsIn(value);
                }}
              />
            </Group>
          ) : (
            <TextInput
              label="By how much"
              description="Such as +1h, -90 min or 1h30; with a minus they happened earlier."
              value={length}
              error={
                length.trim() !== "" && minutes === undefined
                  ? "This is no length. Write hours and minutes, such as -1h30."
                  : undefined
              }
              onChange={({ currentTarget: { value } }) => {
                setLength(value);
              }}
            />
          )}
          {plan && <ShiftPreview plan={plan} clock={clockOf(zone)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Not now
            </Button>
            <Button
              type="submit"
              disabled={!plan || plan.moves.length === 0}
              loading={send.isPending}
            >
              {plan && plan.moves.length > 0 ? moveWords(plan.moves.length) : "Move"}
            </Button>
          </Group>
          {send.isPending && chosen.length > 2000 && (
            <Text size="sm" c="dimmed" component="output">
              This takes a moment; all of them move, or none.
            </Text>
          )}
        </Stack>
      </form>
    </Modal>
  );
}

function choose(
  which: string,
  entries: readonly TimelineEntry[],
  shown: readonly TimelineEntry[],
): readonly TimelineEntry[] {
  if (which === "all") return entries;
  return which === "shown" ? shown : entries.filter(({ importId }) => importId === which);
}

function moveWords(count: number): string {
  return count === 1 ? "Move 1 entry" : `Move ${count.toLocaleString()} entries`;
}
