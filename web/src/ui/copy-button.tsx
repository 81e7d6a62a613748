import { Button, CopyButton as Copy } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";

/** Copies `text` and says so. */
export function CopyButton(props: { readonly text: string; readonly label?: string }) {
  return (
    <Copy value={props.text}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={
            copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
          }
          onClick={copy}
        >
          <span aria-live="polite">{copied ? "Copied" : (props.label ?? "Copy")}</span>
        </Button>
      )}
    </Copy>
  );
}
