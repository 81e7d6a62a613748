import {
  entryKindSchema,
  type EntryKind,
  type TimelineEntry,
} from "@second-story/domain/timeline-entry.ts";
import { Button, Menu } from "@mantine/core";
import { IconClock } from "@tabler/icons-react";
import { kindIcons, kindWords } from "./entry-kinds.ts";
import classes from "./quick-entry.module.css";
import type { StoryFrame } from "./story-frame.ts";

/** When it happened, as it was understood. */
export function WhenChip(props: {
  readonly happenedAt: string | null;
  readonly until: string | null;
  readonly precision: TimelineEntry["precision"];
  readonly frame: StoryFrame;
}) {
  const { happenedAt, until, frame } = props;
  if (happenedAt === null) return null;
  const { clock } = frame;
  return (
    <span className={classes["chip"]}>
      <IconClock size={14} aria-hidden />
      {props.precision === "about" && "about "}
      {clock.longDay(happenedAt)}, {clock.time(happenedAt)}
      {until !== null && `–${clock.time(until)}`}
    </span>
  );
}

/** The kind as it was understood, and a menu to choose another. */
export function KindChip(props: {
  readonly kind: EntryKind;
  readonly onChange: (kind: EntryKind) => void;
}) {
  const Icon = kindIcons[props.kind];
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          fw={500}
          leftSection={<Icon size={14} aria-hidden />}
          aria-label={`Kind: ${kindWords[props.kind]}. Change`}
        >
          {kindWords[props.kind]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {entryKindSchema.options.map((kind) => {
          const KindIcon = kindIcons[kind];
          return (
            <Menu.Item
              key={kind}
              leftSection={<KindIcon size={14} aria-hidden />}
              onClick={() => {
                props.onChange(kind);
              }}
            >
              {kindWords[kind]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
