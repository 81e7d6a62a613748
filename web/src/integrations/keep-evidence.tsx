import { addImport } from "@second-story/api/imports.ts";
import { importsOf, type InboundEvidence } from "@second-story/domain/inbound-source-evidence.ts";
import { Button, Group, Menu, Text } from "@mantine/core";
import { useState } from "react";
import { useSend } from "../app/use-send.ts";
import { useBringing } from "./use-bringing.ts";

export type Target = { readonly id: string; readonly title: string };

/** Takes what is chosen into a retrospective: beside the story, to be picked from, or straight into it. */
export function KeepEvidence(props: {
  readonly picked: readonly InboundEvidence[];
  readonly targets: readonly Target[];
  readonly onDone: () => void;
}) {
  const { picked, targets, onDone } = props;
  const { mutateAsync, isPending } = useSend(addImport);
  const [added, setAdded] = useState("");
  const { bring, isBringing, said } = useBringing(() => {
    setAdded("");
    onDone();
  });
  const add = async (retrospectiveId: string) => {
    let kept = 0;
    for (const body of importsOf(picked)) {
      const { report } = await mutateAsync({ params: { retrospectiveId }, body });
      kept += report.kept;
    }
    setAdded(kept === 0 ? "All of it is there already." : `${String(kept)} added.`);
    onDone();
  };
  const shared = { targets, disabled: picked.length === 0 || isPending || isBringing };
  return (
    <Group gap="xs">
      <Text component="output" size="sm" c="dimmed">
        {added || said}
      </Text>
      <ChooseTarget
        {...shared}
        label="Put in the tray"
        loading={isBringing}
        onChoose={(retrospectiveId) => {
          bring({ retrospectiveId, read: () => Promise.resolve(picked) });
        }}
      />
      <ChooseTarget
        {...shared}
        label="Add to the timeline"
        loading={isPending}
        onChoose={(retrospectiveId) => {
          add(retrospectiveId).catch(() => undefined);
        }}
      />
    </Group>
  );
}

/** A button for the only target, a menu of several. */
function ChooseTarget(props: {
  readonly label: string;
  readonly targets: readonly Target[];
  readonly disabled: boolean;
  readonly loading: boolean;
  readonly onChoose: (targetId: string) => void;
}) {
  const { targets, onChoose } = props;
  const only = targets.length === 1 ? targets[0] : undefined;
  const button = (
    <Button
      size="compact-sm"
      variant="default"
      disabled={props.disabled}
      loading={props.loading}
      onClick={
        only &&
        (() => {
          onChoose(only.id);
        })
      }
    >
      {props.label}
    </Button>
  );
  if (only) return button;
  return (
    <Menu>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {targets.map(({ id, title }) => (
          <Menu.Item
            key={id}
            onClick={() => {
              onChoose(id);
            }}
          >
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
