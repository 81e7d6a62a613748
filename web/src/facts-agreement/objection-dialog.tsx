import { raiseObjection } from "@second-story/api/facts-agreement.ts";
import { Button, Group, Modal, Text, Textarea } from "@mantine/core";
import type { FormEvent } from "react";
import { useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { wordsFor } from "../ui/show-problem.ts";
import { useDraft } from "../ui/use-draft.ts";

/** Asks what is not right about an entry, or what is missing. */
export function ObjectionDialog(props: {
  readonly retrospectiveId: string;
  /** Undefined for something that is missing. */
  readonly entry: { readonly id: string; readonly text: string } | undefined;
  readonly onClose: () => void;
}) {
  const { retrospectiveId, entry } = props;
  const key = `objection:${retrospectiveId}:${entry?.id ?? "missing"}`;
  const [text, setText, clear] = useDraft(key, "");
  const send = useSend(raiseObjection, { quiet: true });
  const { Hint } = useWording();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate(
      { params: { retrospectiveId }, body: { entryId: entry?.id ?? null, text } },
      {
        onSuccess: () => {
          clear();
          props.onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={entry ? "What is not right about it?" : "What is missing?"}
    >
      <form onSubmit={submit}>
        {entry && (
          <Text size="sm" mb="sm" lineClamp={4}>
            “{entry.text}”
          </Text>
        )}
        <Textarea
          label={entry ? "As you know it" : "What happened, and when"}
          description="Everyone who takes part can read it. The facts are agreed once it is settled."
          required
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          data-autofocus
          error={send.error ? wordsFor(send.error).message : undefined}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
          }}
        />
        <Hint text={text} context="retrospective" onRewrite={setText} />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={props.onClose}>
            Not now
          </Button>
          <Button type="submit" loading={send.isPending} disabled={text.trim() === ""}>
            {entry ? "Object" : "Say so"}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
