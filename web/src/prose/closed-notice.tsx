import { proseToMarkdown } from "@second-story/domain/prose-to-markdown.ts";
import { proseRoot } from "@second-story/domain/prose-schema.ts";
import { Button, Group, Stack, Text } from "@mantine/core";
import { yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import type { ProseNode } from "@second-story/domain/prose.ts";
import type * as Y from "yjs";
import { CopyButton } from "../ui/copy-button.tsx";
import type { ProseState } from "./open-prose.ts";

type Reason = Exclude<ProseState["phase"], "opening" | "open">;

const words: Readonly<Record<Reason, string>> = {
  denied: "This section is open to those who take part. Ask the facilitator to add you.",
  refused:
    "What this page holds does not fit what the server has, so it was not taken. Copy your words, then start from the server's copy.",
  older: "This section has something that this page is too old to show. Reload the page to go on.",
};

/** Says why a section cannot be written, and what to do; nothing that was typed is lost. */
export function ClosedNotice(props: {
  readonly reason: Reason;
  readonly document: Y.Doc;
  readonly startAfresh: () => void;
}) {
  const { reason, document } = props;
  return (
    <Stack role="alert" gap="xs" py="md" align="flex-start">
      <Text maw="44rem">{words[reason]}</Text>
      <Group gap="xs">
        {reason === "refused" && (
          <>
            <CopyButton text={markdownOf(document)} label="Copy as Markdown" />
            <Button variant="default" onClick={props.startAfresh}>
              Start from the server’s copy
            </Button>
          </>
        )}
        {reason === "older" && (
          <Button variant="default" onClick={() => window.location.reload()}>
            Reload
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function markdownOf(document: Y.Doc): string {
  const tree = yXmlFragmentToProsemirrorJSON(document.getXmlFragment(proseRoot)) as ProseNode;
  return proseToMarkdown(tree);
}
