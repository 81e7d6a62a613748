import { Button, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { wordsFor } from "./show-problem.ts";

/** What went wrong in words, and what to do: try again, unless another `action` is given. */
export function ErrorState(props: {
  readonly error: unknown;
  readonly retry?: () => unknown;
  readonly action?: ReactNode;
}) {
  const { title, message } = wordsFor(props.error);
  return (
    <Stack role="alert" align="flex-start" gap="xs" py="xl">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" maw="44rem">
        {message}
      </Text>
      {props.action}
      {props.retry && (
        <Button variant="default" mt="xs" onClick={() => void props.retry?.()}>
          Try again
        </Button>
      )}
    </Stack>
  );
}
