import { Group, Modal, SimpleGrid, Stack, Switch, Text, Title } from "@mantine/core";
import { useState } from "react";
import { KeyHint } from "../ui/key-hint.tsx";
import { singleKeys, useShortcutList } from "../ui/use-shortcut.ts";

/** All keys that work on this page, those of the page first. */
export default function KeyboardHelp(props: { readonly onClose: () => void }) {
  const [single, setSingle] = useState(singleKeys.on);
  const groups = Map.groupBy(useShortcutList(), ({ group }) => group ?? "This page");
  const order = [...groups].sort(([a], [b]) => rank(a) - rank(b));
  return (
    <Modal opened onClose={props.onClose} title="Keyboard" size="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {order.map(([group, shortcuts]) => (
          <Stack key={group} gap="xs">
            <Title order={3} size="h4">
              {group}
            </Title>
            {shortcuts.map(({ keys, label }) => (
              <Group key={keys} justify="space-between" wrap="nowrap">
                <Text size="sm">{label}</Text>
                <KeyHint keys={keys} />
              </Group>
            ))}
          </Stack>
        ))}
      </SimpleGrid>
      <Switch
        mt="xl"
        label="Keys without ⌘, Ctrl or Alt"
        description="Turn them off if you speak to your computer or keys slip easily."
        checked={single}
        onChange={({ currentTarget }) => {
          singleKeys.set(currentTarget.checked);
          setSingle(currentTarget.checked);
        }}
      />
    </Modal>
  );
}

const rank = (group: string): number => ["This page", "Everywhere", "Go to"].indexOf(group);
