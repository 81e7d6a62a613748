import {
  deleteMonitoringSource,
  testMonitoringSource,
} from "@second-story/api/monitoring-sources.ts";
import type { MonitoringSource } from "@second-story/domain/monitoring-source.ts";
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useSend } from "../../app/use-send.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Row } from "../../ui/row-list.tsx";

const credentialWords = {
  none: "no credentials",
  bearer: "with a bearer token",
  basic: "with a name and password",
} as const;

/** A source with what can be done with it: try it, change it, remove it. */
export function SourceRow(props: {
  readonly source: MonitoringSource;
  readonly onEdit: () => void;
}) {
  const { id, name, url, tenant, credentials } = props.source;
  const params = { sourceId: id };
  const test = useSend(testMonitoringSource);
  const remove = useSend(deleteMonitoringSource);
  const [removing, setRemoving] = useState(false);
  return (
    <Row
      title={name}
      meta={
        <>
          <span>
            {url} · {credentialWords[credentials.kind]}
            {tenant && ` · ${tenant.header}: ${tenant.value}`}
          </span>
          <Text component="output" display="block" size="sm" c={test.data ? "bright" : "dimmed"}>
            {test.isPending ? "Asking …" : test.data?.told}
          </Text>
        </>
      }
      end={
        <Group gap="xs" wrap="wrap" justify="flex-end">
          <Button
            variant="default"
            size="compact-sm"
            loading={test.isPending}
            aria-label={`Test it: ${name}`}
            onClick={() => {
              test.mutate({ params });
            }}
          >
            Test it
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Edit ${name}`}
            onClick={props.onEdit}
          >
            Edit
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={`Remove ${name}`}
            onClick={() => {
              setRemoving(true);
            }}
          >
            Remove
          </Button>
          {removing && (
            <ConfirmDialog
              title={`Remove ${name}?`}
              action="Remove the source"
              onConfirm={() => remove.mutateAsync({ params })}
              onClose={() => {
                setRemoving(false);
              }}
            >
              Its credentials go with it. Curves that were fetched from it stay where they are.
            </ConfirmDialog>
          )}
        </Group>
      }
    />
  );
}
