import { Group, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";

/** A part of a page under its own heading, with a way to more at the end of the line. */
export function Section(props: {
  readonly title: string;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb="xs">
        <Title order={2} size="h3" id={id}>
          {props.title}
        </Title>
        {props.end}
      </Group>
      {props.children}
    </section>
  );
}
