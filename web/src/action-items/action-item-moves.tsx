import {
  effectSchema,
  effectWords,
  movesFrom,
  type ActionItem,
  type ActionState,
  type Effect,
} from "@second-story/domain/action-item.ts";
import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useDraft } from "../ui/use-draft.ts";
import { moveLabel, missingWords } from "./move-words.ts";
import type { UseActionItemEdit } from "./use-action-item-edit.tsx";

/** Where the item can go from here. A move that still lacks something says what; two of them ask for a word. */
export function ActionItemMoves(props: {
  readonly item: ActionItem;
  readonly edit: UseActionItemEdit;
}) {
  const { item, edit } = props;
  const [asking, setAsking] = useState<ActionState>();
  const moves = movesFrom(item);
  const close = () => {
    setAsking(undefined);
  };
  const go = (state: ActionState) => {
    if (state === "dropped" || state === "verified") setAsking(state);
    else edit.change({ move: { state } });
  };
  if (asking === "dropped") return <DropForm item={item} edit={edit} onClose={close} />;
  if (asking === "verified") return <VerifyForm item={item} edit={edit} onClose={close} />;
  const lacking = moves.find(({ missing }) => missing.length > 0);
  // What was verified is over, unless it did not work.
  const next = item.state === "verified" && item.effect !== "not" ? undefined : moves[0];
  return (
    <Stack gap={6}>
      <Group gap="xs">
        {moves.map(({ state, missing }) => (
          <Button
            key={state}
            size="compact-sm"
            variant={state === next?.state ? "filled" : "default"}
            disabled={missing.length > 0}
            onFocus={edit.begin}
            onClick={() => {
              go(state);
            }}
          >
            {moveLabel(item.state, state)}
          </Button>
        ))}
      </Group>
      {lacking && (
        <Text size="sm" c="dimmed">
          {missingWords(lacking)}
        </Text>
      )}
    </Stack>
  );
}

type FormProps = {
  readonly item: ActionItem;
  readonly edit: UseActionItemEdit;
  readonly onClose: () => void;
};

function DropForm({ item, edit, onClose }: FormProps) {
  const [because, setBecause, clear] = useDraft(`drop:${item.id}`, "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        clear();
        edit.change({ move: { state: "dropped", because } });
        onClose();
      }}
    >
      <TextInput
        label="Why is it dropped?"
        description="Stays on record, so that nobody has to wonder later."
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked for this field
        autoFocus
        maxLength={1000}
        value={because}
        onChange={({ currentTarget }) => {
          setBecause(currentTarget.value);
        }}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-sm" disabled={because.trim() === ""}>
          Drop it
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          Not now
        </Button>
      </Group>
    </form>
  );
}

function VerifyForm({ item, edit, onClose }: FormProps) {
  const [draft, setDraft, clear] = useDraft<{ effect: Effect | null; note: string }>(
    `verify:${item.id}`,
    { effect: null, note: "" },
  );
  const { effect, note } = draft;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!effect) return;
        clear();
        edit.change({ move: { state: "verified", effect, note } });
        onClose();
      }}
    >
      <Stack gap="sm">
        <Radio.Group
          label="What was its effect?"
          description={item.measure === "" ? undefined : `To look at: ${item.measure}`}
          value={effect}
          onChange={(value) => {
            setDraft({ ...draft, effect: effectSchema.parse(value) });
          }}
        >
          <Stack gap={6} mt={6}>
            {effectSchema.options.map((value) => (
              <Radio key={value} value={value} label={effectWords[value]} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="What was seen"
          rows={3}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget }) => {
            setDraft({ ...draft, note: currentTarget.value });
          }}
        />
      </Stack>
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-sm" disabled={!effect}>
          Verify it
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          Not now
        </Button>
      </Group>
    </form>
  );
}
