import { addEntry } from "@second-story/api/timeline.ts";
import type { EntryKind, TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { understandQuickEntry } from "@second-story/evidence/quick-entry.ts";
import { Box, Button, CloseButton, Group, Text, TextInput } from "@mantine/core";
import { IconCornerDownLeft } from "@tabler/icons-react";
import type { ClipboardEvent, RefObject } from "react";
import { useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { KeyHint } from "../ui/key-hint.tsx";
import { typedSince } from "../ui/typed-since.ts";
import { useDraft } from "../ui/use-draft.ts";
import { KindChip, WhenChip } from "./quick-entry-chips.tsx";
import classes from "./quick-entry.module.css";
import type { StoryFrame } from "./story-frame.ts";

type Draft = {
  readonly line: string;
  /** What the person corrected; null leaves what was understood. */
  readonly kind: EntryKind | null;
  readonly day: string | null;
  readonly choice: string | null;
  readonly dropped: readonly string[];
};
const empty: Draft = { line: "", kind: null, day: null, choice: null, dropped: [] };

/** One line that becomes an entry. What was understood stands below it and can be corrected before Enter. */
export function QuickEntry({
  retrospectiveId,
  frame,
  day: dayAtHand,
  field,
  onAdded,
  onLines,
}: {
  readonly retrospectiveId: string;
  readonly frame: StoryFrame;
  /** The day of a time that names none. */
  readonly day: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdded: (entry: TimelineEntry) => void;
  /** Several lines were pasted: those are for the import. */
  readonly onLines: (text: string) => void;
}) {
  const [draft, setDraft, clearDraft] = useDraft(`quick-entry:${retrospectiveId}`, empty);
  const send = useSend(addEntry);
  const { Hint } = useWording();
  const context = {
    zone: frame.clock.zone,
    anchor: frame.impactStart,
    services: [...frame.serviceNames.values()],
  };
  const day = draft.day ?? dayAtHand;
  const understood = understandQuickEntry(draft.line, { ...context, date: day });
  const needsDay = understandQuickEntry(draft.line, context).happenedAt === null;
  const happenedAt = draft.choice ?? understood.happenedAt;
  const kind = draft.kind ?? understood.kind ?? "observation";
  const serviceIds = [...frame.serviceNames]
    .filter(([, name]) => understood.services.includes(name))
    .map(([id]) => id)
    .filter((id) => !draft.dropped.includes(id));
  const isReady = happenedAt !== null && understood.text !== "";

  const save = async () => {
    if (!isReady || send.isPending) return;
    const entry = await send.mutateAsync({
      params: { retrospectiveId },
      body: {
        happenedAt,
        until: draft.choice === null ? understood.until : null,
        precision: draft.choice === null ? understood.precision : "exact",
        text: understood.text,
        kind,
        serviceIds,
        incidentId: frame.incidents.length === 1 ? (frame.incidents[0]?.id ?? null) : null,
      },
    });
    const line = typedSince(draft.line, field.current?.value ?? "");
    clearDraft();
    // The day stays: one entry is often followed by the next of the same day.
    if (line !== "" || draft.day !== null) setDraft({ ...empty, line, day: draft.day });
    onAdded(entry);
  };

  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (text.trim().split(/\r?\n/u).length < 2) return;
    event.preventDefault();
    onLines(text);
  };

  return (
    <form
      className={classes["form"]}
      aria-label="Add an entry"
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(() => undefined);
      }}
    >
      <TextInput
        ref={field}
        aria-label="New entry"
        placeholder="14:32 rolled back api to v211"
        size="md"
        maxLength={4000}
        autoComplete="off"
        value={draft.line}
        onChange={({ currentTarget: { value } }) => {
          setDraft({ ...(value === "" ? empty : draft), line: value, choice: null });
        }}
        onPaste={paste}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
        rightSectionWidth={draft.line === "" ? 40 : 84}
        rightSection={
          draft.line === "" ? (
            <Box visibleFrom="sm">
              <KeyHint keys="n" />
            </Box>
          ) : (
            <Button
              type="submit"
              size="compact-sm"
              disabled={!isReady}
              loading={send.isPending}
              rightSection={<IconCornerDownLeft size={14} aria-hidden />}
            >
              Add
            </Button>
          )
        }
      />
      <Hint
        text={understood.text}
        context="retrospective"
        onRewrite={(text) => {
          setDraft({ ...draft, line: draft.line.replace(understood.text, () => text) });
        }}
      />
      {draft.line.trim() !== "" && (
        <Group gap={6} mt={6} aria-live="polite">
          <WhenChip
            happenedAt={happenedAt}
            until={understood.until}
            precision={understood.precision}
            frame={frame}
          />
          {happenedAt === null && (
            <Text size="sm" c="dimmed">
              {understood.problem}
            </Text>
          )}
          {(understood.choices ?? []).map((choice, index) => (
            <Button
              key={choice}
              size="compact-sm"
              variant={draft.choice === choice ? "filled" : "default"}
              onClick={() => {
                setDraft({ ...draft, choice });
              }}
            >
              {index === 0 ? "The first" : "The second"} ({choice.slice(-6)})
            </Button>
          ))}
          {needsDay && (
            <input
              type="date"
              aria-label="On this day"
              className={classes["day"]}
              value={day}
              onChange={({ currentTarget: { value } }) => {
                if (value !== "") setDraft({ ...draft, day: value });
              }}
            />
          )}
          <KindChip
            kind={kind}
            onChange={(next) => {
              setDraft({ ...draft, kind: next });
            }}
          />
          {serviceIds.map((id) => (
            <span key={id} className={classes["chip"]}>
              {frame.serviceNames.get(id)}
              <CloseButton
                size="xs"
                aria-label={`Not about ${frame.serviceNames.get(id) ?? "this service"}`}
                onClick={() => {
                  setDraft({ ...draft, dropped: [...draft.dropped, id] });
                }}
              />
            </span>
          ))}
        </Group>
      )}
    </form>
  );
}
