import { listProseVersions } from "@second-story/api/prose.ts";
import type { ProseSection, ProseVersion } from "@second-story/domain/prose.ts";
import { Button, Drawer, Stack, Text } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../../app/use-answer.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Loading } from "../../ui/loading.tsx";
import { NameVersion } from "./name-version.tsx";
import { VersionList } from "./version-list.tsx";
import { VersionPreview } from "./version-preview.tsx";

export type VersionPlace = {
  readonly retrospectiveId: string;
  readonly section: ProseSection;
  readonly label: string;
  readonly mayWrite: boolean;
};

/** The versions of a section: look at one, bring it back, keep one under a name. */
export function VersionDrawer(
  props: VersionPlace & { readonly isOpen: boolean; readonly close: () => void },
) {
  return (
    <Drawer
      opened={props.isOpen}
      onClose={props.close}
      position="right"
      size="lg"
      title={`Versions of ${props.label}`}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {props.isOpen && <Versions {...props} />}
    </Drawer>
  );
}

function Versions(props: VersionPlace & { readonly close: () => void }) {
  const { retrospectiveId, section } = props;
  const [looking, lookAt] = useState<ProseVersion>();
  const { data, error, refetch } = useAnswer(listProseVersions, {
    params: { retrospectiveId, section },
  });
  if (looking) {
    return (
      <Stack gap="sm">
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          w="fit-content"
          leftSection={<IconArrowLeft size="1rem" />}
          onClick={() => lookAt(undefined)}
        >
          All versions
        </Button>
        <VersionPreview {...props} version={looking} />
      </Stack>
    );
  }
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading rows={4} />;
  return (
    <Stack gap="md">
      {props.mayWrite && <NameVersion {...props} />}
      {data.items.length === 0 ? (
        <EmptyState title="No versions yet">
          While you write, one is kept every quarter of an hour.
        </EmptyState>
      ) : (
        <VersionList versions={data.items} onLook={lookAt} />
      )}
      <Text size="xs" c="dimmed">
        Bringing a version back is an edit like any: how the text stood before is kept as well.
      </Text>
    </Stack>
  );
}
