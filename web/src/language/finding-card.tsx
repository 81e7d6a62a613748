import type { Suggestion } from "@second-story/language/finding.ts";
import { Anchor, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import type { SentenceFinding } from "./checking.ts";
import classes from "./language.module.css";

/** Why a stretch is marked, what could stand there instead, and that it is fine as it is. */
export function FindingCard(props: {
  /** What one mark stands for: usually one, several where they overlap. */
  readonly findings: readonly SentenceFinding[];
  readonly onRewrite?: ((start: number, end: number, text: string) => void) | undefined;
  readonly onDismiss?: ((note: string) => void) | undefined;
}) {
  const { findings, onRewrite, onDismiss } = props;
  const [note, setNote] = useState<string>();
  const { rewrites, questions } = adviceOf(findings);
  const dismiss = () => onDismiss?.(note?.trim() ?? "");
  return (
    <Stack gap={8} className={classes["card"]}>
      {findings.map(({ rule, message }) => (
        <Text key={rule} size="sm">
          {message}{" "}
          <Anchor size="xs" href={`/language-rules#${rule}`} target="_blank">
            About this
          </Anchor>
        </Text>
      ))}
      {onRewrite &&
        rewrites.map(({ start, end, text }) => (
          <Button
            key={text}
            variant="light"
            size="compact-md"
            className={classes["rewrite"] ?? ""}
            title="Put this in its place; undo takes it back"
            onClick={() => {
              onRewrite(start, end, text);
            }}
          >
            {text}
          </Button>
        ))}
      {questions.slice(0, 1).map((question) => (
        <Text key={question} size="sm" className={classes["question"]}>
          {question}
        </Text>
      ))}
      {note !== undefined && (
        <TextInput
          size="xs"
          label="Why it is fine, if you like"
          maxLength={500}
          value={note}
          // whoever asked for the line goes on by typing
          ref={focusOnce}
          onChange={({ currentTarget }) => {
            setNote(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") dismiss();
          }}
        />
      )}
      {onDismiss && (
        <Group>
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
        </Group>
      )}
    </Stack>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

type Rewrite = Extract<Suggestion, { kind: "rewrite" }>;

/** The suggestions of overlapping findings, each once. */
function adviceOf(findings: readonly SentenceFinding[]) {
  const suggestions = findings.flatMap((finding) => finding.suggestions);
  const rewrites = suggestions.filter((one): one is Rewrite => one.kind === "rewrite");
  return {
    rewrites: [...new Map(rewrites.map((one) => [one.text, one])).values()],
    questions: [
      ...new Set(suggestions.filter(({ kind }) => kind === "question").map(({ text }) => text)),
    ],
  };
}
