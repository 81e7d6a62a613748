import { withdrawWaiver, type RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { gates } from "@second-story/domain/gate.ts";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useSend } from "../app/use-send.ts";

/** What was let pass, by whom and why: on record for everyone who works on the retrospective. */
export function Waivers({ retrospective }: { readonly retrospective: RetrospectiveView }) {
  const withdraw = useSend(withdrawWaiver);
  const waivers = retrospective.workspace?.waivers ?? [];
  if (waivers.length === 0) return null;
  return (
    <Stack gap={4}>
      {waivers.map(({ gate, reason, waivedBy }) => (
        <Group key={gate} gap="xs">
          <Text size="sm" c="dimmed">
            {waivedBy?.name ?? "Somebody"} waived “{gates[gate].name}”: {reason}
          </Text>
          {retrospective.may.manage && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`Take back the waiver of “${gates[gate].name}”`}
              onClick={() => {
                withdraw.mutate({ params: { retrospectiveId: retrospective.id, gate } });
              }}
            >
              Take back
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
