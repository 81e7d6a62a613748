import { Button, Group, Modal, Table, Text } from "@mantine/core";

/** One thing that both changed: in words, as it would read after each. */
export type Difference = {
  readonly label: string;
  readonly yours: string;
  readonly current: string;
};

/**
 * Shown when somebody else saved first: both texts side by side, and a choice. Closing it keeps what was typed
 * open for further editing.
 */
export function ConflictDialog(props: {
  readonly differences: readonly Difference[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Modal opened onClose={props.onClose} title="Somebody else changed this meanwhile" size="lg">
      <Text size="sm" mb="md">
        Nothing is lost: here is what you wrote, and what stands now.
      </Text>
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">What</Table.Th>
              <Table.Th scope="col">Yours</Table.Th>
              <Table.Th scope="col">As it stands</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {props.differences.map(({ label, yours, current }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{yours}</Table.Td>
                <Table.Td>{current}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={props.onTakeTheirs}>
          Leave it as it stands
        </Button>
        <Button onClick={props.onKeepMine}>Use mine</Button>
      </Group>
    </Modal>
  );
}
