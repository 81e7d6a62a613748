import { Avatar, Group, Text } from "@mantine/core";

/** A person by name, with initials in a colour that is theirs. `undefined` reads as "Nobody yet". */
export function PersonChip(props: {
  readonly name: string | undefined;
  /** What stands in for nobody. */
  readonly nobody?: string;
}) {
  if (props.name === undefined) {
    return (
      <Text span size="sm" c="dimmed">
        {props.nobody ?? "Nobody yet"}
      </Text>
    );
  }
  return (
    <Group component="span" display="inline-flex" gap={6} wrap="nowrap" miw={0}>
      <Avatar component="span" name={props.name} color="initials" size={22} aria-hidden />
      <Text span size="sm" truncate>
        {props.name}
      </Text>
    </Group>
  );
}
