import { Anchor, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import type { SentenceFinding } from "./checking.ts";
import classes from "./language.module.css";

/** Why a stretch is marked, what could stand there instead, and that it is fine as it is. */
export function FindingCard(props: {
  readonly findings: readonly SentenceFinding[];
  /** The text that the findings' offsets count in. */
  readonly text: string;
  readonly onRewrite?: ((start: number, end: number, text: string) => void) | undefined;
  readonly onDismiss?: ((finding: SentenceFinding, note: string) => void) | undefined;
}) {
  return (
    <Stack gap="md" className={classes["card"]}>
      {props.findings.map((finding) => (
        <OneFinding key={`${finding.rule}${String(finding.start)}`} {...props} finding={finding} />
      ))}
    </Stack>
  );
}

function OneFinding(
  props: Parameters<typeof FindingCard>[0] & { readonly finding: SentenceFinding },
) {
  const { finding, onRewrite, onDismiss } = props;
  const [note, setNote] = useState<string>();
  const dismiss = () => onDismiss?.(finding, note?.trim() ?? "");
  return (
    <Stack gap={6}>
      <Text size="sm">{finding.message}</Text>
      {finding.suggestions.map((suggestion) =>
        suggestion.kind === "question" ? (
          <Text key={suggestion.text} size="sm" className={classes["question"]}>
            {suggestion.text}
          </Text>
        ) : (
          onRewrite && (
            <Button
              key={suggestion.text}
              variant="light"
              size="compact-md"
              className={classes["rewrite"] ?? ""}
              title="Put this in its place; undo takes it back"
              onClick={() => {
                onRewrite(suggestion.start, suggestion.end, suggestion.text);
              }}
            >
              {suggestion.text}
            </Button>
          )
        ),
      )}
      {note !== undefined && (
        <TextInput
          size="xs"
          label="Why it is fine, if you like"
          maxLength={500}
          value={note}
          data-autofocus
          onChange={({ currentTarget }) => {
            setNote(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") dismiss();
          }}
        />
      )}
      <Group gap="md">
        {onDismiss && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              if (note === undefined) setNote("");
              else dismiss();
            }}
          >
            {note === undefined ? "This is fine" : "Let it stand, for everyone"}
          </Button>
        )}
        <Anchor size="xs" href={`/language-rules#${finding.rule}`} target="_blank">
          About this rule
        </Anchor>
      </Group>
    </Stack>
  );
}
