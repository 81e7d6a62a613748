import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { Menu } from "@mantine/core";
import {
  IconBulb,
  IconFlag,
  IconLink,
  IconMessage2Question,
  IconPencil,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import classes from "./entry-actions.module.css";
import type { EntryHandlers } from "./entry-handlers.ts";
import { MilestoneItems } from "./milestone-items.tsx";
import type { StoryFrame } from "./story-frame.ts";

/** The same as the keys E, M, O and Delete, for the mouse and the finger. */
export function EntryActions(props: {
  readonly entry: TimelineEntry;
  readonly frame: StoryFrame;
  readonly handlers: EntryHandlers;
}) {
  const { entry, frame, handlers } = props;
  const [opened, setOpened] = useState(false);
  return (
    <div className={classes["actions"]} data-opened={opened || undefined}>
      {frame.mayWrite && (
        <button
          type="button"
          title="Edit (E)"
          aria-label="Edit"
          onClick={() => {
            handlers.edit(entry);
          }}
        >
          <IconPencil size={16} aria-hidden />
        </button>
      )}
      {frame.mayWrite && frame.incidents.length > 0 && (
        // A menu for each entry would weigh on scrolling: it is made when it is asked for.
        <LazyMenu opened={opened} onChange={setOpened} {...props} />
      )}
      {frame.mayWrite && entry.kind === "hypothesis" && (
        <button
          type="button"
          title="How it ended (H)"
          aria-label="How it ended"
          onClick={() => {
            handlers.settle(entry);
          }}
        >
          <IconBulb size={16} aria-hidden />
        </button>
      )}
      {frame.mayObject && (
        <button
          type="button"
          title="Object (O)"
          aria-label="Object"
          onClick={() => {
            handlers.object(entry);
          }}
        >
          <IconMessage2Question size={16} aria-hidden />
        </button>
      )}
      <button
        type="button"
        title="Copy a link"
        aria-label="Copy a link"
        onClick={() => {
          handlers.copyLink(entry);
        }}
      >
        <IconLink size={16} aria-hidden />
      </button>
      {frame.mayWrite && (
        <button
          type="button"
          title="Remove (Delete)"
          aria-label="Remove"
          onClick={() => {
            handlers.remove(entry);
          }}
        >
          <IconTrash size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}

function LazyMenu(props: {
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  readonly entry: TimelineEntry;
  readonly frame: StoryFrame;
  readonly handlers: EntryHandlers;
}) {
  const button = (
    <button
      type="button"
      title="Set a milestone (M)"
      aria-label="Set a milestone"
      aria-haspopup="menu"
      data-milestone-button
      onClick={
        props.opened
          ? undefined
          : () => {
              props.onChange(true);
            }
      }
    >
      <IconFlag size={16} aria-hidden />
    </button>
  );
  if (!props.opened) return button;
  return (
    <Menu
      opened
      onChange={props.onChange}
      position="bottom-end"
      trapFocus
      returnFocus
      withinPortal={false}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <MilestoneItems entry={props.entry} frame={props.frame} handlers={props.handlers} />
      </Menu.Dropdown>
    </Menu>
  );
}
