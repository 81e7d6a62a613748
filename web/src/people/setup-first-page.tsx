import { Code, Text } from "@mantine/core";
import { Entrance } from "./entrance.tsx";

/** Where somebody arrives before anyone has set the installation up. */
export function SetupFirstPage() {
  return (
    <Entrance title="Almost there" description="This Second Story has not been set up yet.">
      <Text>
        The server printed a link when it started, which reads <Code>…/setup/…</Code>. Open it here,
        and name your organisation. It works once.
      </Text>
      <Text c="dimmed" mt="md">
        Can’t find it? Start the server again: it prints a new one each time until it was used.
      </Text>
    </Entrance>
  );
}
