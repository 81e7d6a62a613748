import { Button, Group, Progress, Stack, Text } from "@mantine/core";

/** How far the sending is, with a way out, and after a cut a way on. */
export function SendingProgress(props: {
  readonly sent: number;
  readonly all: number;
  readonly problem: string | undefined;
  readonly onRetry: () => void;
  readonly onGiveUp: () => void;
}) {
  const { sent, all, problem } = props;
  const share = all === 0 ? 100 : (sent / all) * 100;
  return (
    <Stack gap="sm" py="md">
      <Text component="output">
        {problem === undefined
          ? `Sending: ${sent.toLocaleString()} of ${all.toLocaleString()} messages`
          : `It stopped at ${sent.toLocaleString()} of ${all.toLocaleString()} messages. ${problem}`}
      </Text>
      <Progress value={share} aria-label="Sent" animated={problem === undefined} />
      <Text size="sm" c="dimmed">
        Nobody sees any of it before all of it has arrived.
        {problem === undefined &&
          " You can close this and go on: it is sent as long as Second Story stays open in this tab, and you are told when it is there."}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onGiveUp}>
          Cancel
        </Button>
        {problem !== undefined && <Button onClick={props.onRetry}>Go on</Button>}
      </Group>
    </Stack>
  );
}
