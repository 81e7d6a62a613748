import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

/** Nothing here yet: one sentence that teaches, one button (`action`). */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Stack className={classes["empty"] ?? ""} align="center" gap="xs">
      {props.icon && (
        <div className={classes["icon"]} aria-hidden>
          {props.icon}
        </div>
      )}
      <Title order={2} size="h4" ta="center">
        {props.title}
      </Title>
      {props.children && (
        <Text c="dimmed" ta="center" maw="34rem" component="div" style={{ textWrap: "balance" }}>
          {props.children}
        </Text>
      )}
      {props.action && <div className={classes["action"]}>{props.action}</div>}
    </Stack>
  );
}
