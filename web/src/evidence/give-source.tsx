import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { FileDrop } from "../ui/file-drop.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { EarlierImports } from "./earlier-imports.tsx";

export type Given = { readonly content: string | Uint8Array; readonly label: string };

const mostBytes = 50_000_000;

/** Paste something or drop a file. */
export function GiveSource(props: {
  readonly retrospectiveId: string;
  readonly onGiven: (given: Given) => void;
}) {
  const [text, setText, clearText] = useDraft(`import:${props.retrospectiveId}`, "");
  const [problem, setProblem] = useState<string>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const content = new Uint8Array(await file.arrayBuffer());
      props.onGiven({ content, label: file.name.slice(0, 200) || "A file" });
    } catch {
      setProblem(`${file.name} could not be opened. Try to drop it again.`);
    }
  };
  return (
    <Stack gap="md">
      <Textarea
        label="Paste a chat, a log, a table or a whole report"
        description="Its timeline is found in it. You see everything before anything is kept, and nothing leaves this browser until then."
        autosize
        minRows={7}
        maxRows={16}
        data-autofocus
        placeholder={
          "14:05 error rate rises above 2 %\n14:11 alert fires\n14:32 rolled back api to v211"
        }
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
        }}
      />
      <Group justify="flex-end">
        <Button
          disabled={text.trim() === ""}
          onClick={() => {
            clearText();
            props.onGiven({ content: text, label: "Pasted text" });
          }}
        >
          Look at what is in it
        </Button>
      </Group>
      <FileDrop
        label="Drop a file here, or press to choose one: text, Markdown, CSV or TSV"
        maxBytes={mostBytes}
        onFiles={(files) => void take(files[0])}
      />
      {problem && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      <EarlierImports retrospectiveId={props.retrospectiveId} />
    </Stack>
  );
}
