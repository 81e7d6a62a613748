import { Button, Group } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./filter-bar.module.css";

/** Search and filters of a list in one line that wraps, or scrolls on a phone. `onClear` shows only while something is set. */
export function FilterBar(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly onClear?: (() => void) | undefined;
}) {
  return (
    <Group
      component="search"
      aria-label={props.label}
      className={classes["bar"] ?? ""}
      gap="xs"
      mb="md"
      align="flex-end"
    >
      {props.children}
      {props.onClear && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={props.onClear}
        >
          Clear
        </Button>
      )}
    </Group>
  );
}
