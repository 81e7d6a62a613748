import { Stack } from "@mantine/core";
import { use } from "react";
import { useMe } from "../app/use-me.ts";
import { Loading } from "../ui/loading.tsx";
import { ClosedNotice } from "./closed-notice.tsx";
import type { EditorAddition } from "./editor-addition.ts";
import { isFullyKnown } from "./keep-known.ts";
import { ProseEditor } from "./prose-editor.tsx";
import type { ProseSectionProps } from "./prose-section.tsx";
import { useProse } from "./use-prose.ts";

const noAdditions: Promise<readonly EditorAddition[]> = Promise.resolve([]);

/** Opens the section and shows the editor on it, or why there is none. */
export function WritingPlace(props: ProseSectionProps) {
  const additions = use(props.additions ?? noAdditions);
  const { me } = useMe();
  const { prose, state } = useProse(props.retrospectiveId, props.section, me.id);
  if (!prose || state.phase === "opening") return <Loading rows={3} />;
  if (state.phase !== "open" || !isFullyKnown(prose.document)) {
    return (
      <ClosedNotice
        reason={state.phase === "open" ? "older" : state.phase}
        document={prose.document}
        startAfresh={() => void prose.forget().then(() => window.location.reload())}
      />
    );
  }
  return (
    <Stack gap={4}>
      <ProseEditor {...props} additions={additions} prose={prose} state={state} />
    </Stack>
  );
}
