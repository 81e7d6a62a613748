import { Code, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { CopyButton } from "../ui/copy-button.tsx";

/** A secret that is shown this once, to be copied and handed on. */
export function SecretShown(props: {
  readonly secret: string;
  readonly copyLabel: string;
  readonly children: ReactNode;
}) {
  return (
    <Stack gap="sm">
      <Text size="sm">{props.children}</Text>
      <Code block style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
        {props.secret}
      </Code>
      <Group>
        <CopyButton text={props.secret} label={props.copyLabel} />
      </Group>
    </Stack>
  );
}
