import { Button, Group, Modal, Text } from "@mantine/core";
import { useState, type ReactNode } from "react";

/** Asks before what cannot be undone. What can be undone is done at once, with `showUndo`. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly children: ReactNode;
  /** What happens, as a verb: "Revoke the token". */
  readonly action: string;
  readonly onConfirm: () => unknown;
  readonly onClose: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await props.onConfirm();
      props.onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <Text component="div" size="sm">
        {props.children}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={props.onClose}>
          Not now
        </Button>
        <Button loading={busy} onClick={() => void confirm()}>
          {props.action}
        </Button>
      </Group>
    </Modal>
  );
}
