import {
  listProseVersions,
  previewProseVersion,
  restoreProseVersion,
} from "@second-story/api/prose.ts";
import type { ProseVersion } from "@second-story/domain/prose.ts";
import { Button, Group, Text, Typography } from "@mantine/core";
import type { JSONContent } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { client } from "../../app/client.ts";
import { useAnswer } from "../../app/use-answer.ts";
import { useSend } from "../../app/use-send.ts";
import { formatInstant } from "../../ui/format-time.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Loading } from "../../ui/loading.tsx";
import { showUndo } from "../../ui/show-undo.tsx";
import { schemaExtensions } from "../editor-extensions.ts";
import type { VersionPlace } from "./version-drawer.tsx";

/** A version as it read then, and the way to bring it back. */
export function VersionPreview(
  props: VersionPlace & { readonly version: ProseVersion; readonly close: () => void },
) {
  const { retrospectiveId, section, version } = props;
  const place = { retrospectiveId, section };
  const params = { ...place, versionId: version.id };
  const { data, error, refetch } = useAnswer(previewProseVersion, { params });
  const restore = useSend(restoreProseVersion);
  const bringBack = async (): Promise<void> => {
    await restore.mutateAsync({ params });
    // How it stood before is the newest version now.
    const { items } = await client.call(listProseVersions, { params: place });
    props.close();
    const [before] = items;
    showUndo(
      "The version is back",
      () =>
        before && client.call(restoreProseVersion, { params: { ...place, versionId: before.id } }),
    );
  };
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading rows={5} />;
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {version.label === "" ? "Kept while writing" : version.label} ·{" "}
          {formatInstant(version.createdAt, { show: "both", seconds: false })}
        </Text>
        {props.mayWrite && (
          <Button loading={restore.isPending} onClick={() => void bringBack()}>
            Bring this back
          </Button>
        )}
      </Group>
      <ReadOnly key={version.id} label={props.label} document={data.document as JSONContent} />
    </>
  );
}

function ReadOnly(props: { readonly label: string; readonly document: JSONContent }) {
  const editor = useEditor({
    extensions: [...schemaExtensions],
    content: props.document,
    editable: false,
    editorProps: { attributes: { "aria-label": `${props.label}, as it was`, role: "document" } },
  });
  return (
    <Typography>
      <EditorContent editor={editor} />
    </Typography>
  );
}
