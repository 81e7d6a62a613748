import { mostArchiveBytes } from "@second-story/evidence/limits.ts";
import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { FileDrop } from "../ui/file-drop.tsx";
import { EarlierImports } from "./earlier-imports.tsx";

/** What a person gave: text, or a file that is read piece by piece. */
export type Given = { readonly content: string | Blob; readonly label: string };

/** Paste something or drop a file. */
export function GiveSource(props: {
  readonly retrospectiveId: string;
  /** What is pasted; it stays until it is kept. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onGiven: (given: Given) => void;
}) {
  const { text } = props;
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
          props.onText(value);
        }}
      />
      <Group justify="flex-end">
        <Button
          disabled={text.trim() === ""}
          onClick={() => {
            props.onGiven({ content: text, label: "Pasted text" });
          }}
        >
          Look at what is in it
        </Button>
      </Group>
      <FileDrop
        label="Drop a file here, or press to choose one"
        maxBytes={mostArchiveBytes}
        whenLarger="Export fewer channels or a shorter time, or read it with the command line: second-story timeline FILE."
        onFiles={([file]) => {
          if (file) props.onGiven({ content: file, label: file.name.slice(0, 200) || "A file" });
        }}
      >
        <Text size="sm" ta="center" fw={500}>
          Drop a file here, or press to choose one
        </Text>
        <Text size="sm" c="dimmed" ta="center" maw="46rem" mx="auto">
          A Slack export as .zip, up to 4 GB; another .zip of text files; JSON of chats, alerts and
          releases; CSV or TSV; Markdown or HTML; logs and plain text, up to 200 MB.
        </Text>
      </FileDrop>
      <EarlierImports retrospectiveId={props.retrospectiveId} />
    </Stack>
  );
}
