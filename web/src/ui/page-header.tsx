import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** Title of a page, a sentence below it, and at most one main action at the end. */
export function PageHeader(props: {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Small facts above the title: a badge, a way back. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  /** For a page whose content needs the room. */
  readonly compact?: boolean;
}) {
  return (
    <Stack component="header" gap={props.compact ? 2 : 6} mb={props.compact ? 0 : "lg"}>
      {props.above}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={1} {...(props.compact ? { size: "h2" } : {})} flex="1 1 10rem">
          {props.title}
        </Title>
        {props.actions && <Group gap="xs">{props.actions}</Group>}
      </Group>
      {props.description && (
        <Text c="dimmed" maw="44rem" style={{ textWrap: "pretty" }}>
          {props.description}
        </Text>
      )}
    </Stack>
  );
}
