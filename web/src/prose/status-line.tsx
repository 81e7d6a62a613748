import { Avatar, Button, Group, Text, Tooltip, VisuallyHidden } from "@mantine/core";
import {
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconEye,
  IconHistory,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Present, ProseState } from "./open-prose.ts";
import classes from "./prose-editor.module.css";

/** Where the text stands, who else is here, and the way to its versions. */
export function StatusLine(props: {
  readonly state: ProseState;
  readonly onVersions: () => void;
  readonly children?: ReactNode;
}) {
  const { state } = props;
  const { icon: Icon, words } = standing(state);
  return (
    <Group
      className={classes["status"] ?? ""}
      justify="space-between"
      gap="sm"
      data-quiet={state.isOnline && state.isSaved && state.present.length === 0}
    >
      <Group component="output" gap={6} className={classes["standing"] ?? ""}>
        <Icon size="0.95rem" stroke={1.5} aria-hidden />
        <Text span size="xs">
          {words}
        </Text>
      </Group>
      <Group gap="sm">
        {props.children}
        <WhoIsHere present={state.present} />
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconHistory size="0.95rem" stroke={1.5} />}
          onClick={props.onVersions}
        >
          Versions
        </Button>
      </Group>
    </Group>
  );
}

function standing(state: ProseState) {
  if (!state.mayWrite) return { icon: IconEye, words: "Read only" };
  if (!state.isOnline) {
    return {
      icon: IconCloudOff,
      words: state.isSaved ? "Offline" : "Offline: kept on this device",
    };
  }
  return state.isSaved
    ? { icon: IconCloudCheck, words: "Saved" }
    : { icon: IconCloudUp, words: "Saving…" };
}

const shown = 5;

function WhoIsHere(props: { readonly present: readonly Present[] }) {
  if (props.present.length === 0) return null;
  const names = props.present.map(({ name }) => name).join(", ");
  return (
    <Tooltip label={`Also here: ${names}`} multiline maw="20rem">
      <Avatar.Group spacing={6} tabIndex={0}>
        <VisuallyHidden>{`Also here: ${names}`}</VisuallyHidden>
        {props.present.slice(0, shown).map((person) => (
          <Avatar
            key={person.id}
            name={person.name}
            size={22}
            color="#fff"
            bg={person.color}
            aria-hidden
          />
        ))}
        {props.present.length > shown && (
          <Avatar size={22} aria-hidden>{`+${String(props.present.length - shown)}`}</Avatar>
        )}
      </Avatar.Group>
    </Tooltip>
  );
}
