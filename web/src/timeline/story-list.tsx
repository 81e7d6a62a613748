import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { Ref } from "react";
import { WindowList, type WindowListHandle } from "../ui/window-list.tsx";
import { gapWords, type Row } from "./build-rows.ts";
import { EntryEditor } from "./entry-editor.tsx";
import type { EntryHandlers } from "./entry-handlers.ts";
import { EntryRow } from "./entry-row.tsx";
import type { StoryFrame } from "./story-frame.ts";
import classes from "./story-list.module.css";

const estimates = { day: 64, gap: 40, entry: 46 } as const;

/** The story as a list of which only what is in view is drawn. */
export function StoryList(props: {
  readonly retrospectiveId: string;
  readonly rows: readonly Row[];
  readonly frame: StoryFrame;
  readonly selectedId: string | undefined;
  readonly editingId: string | undefined;
  readonly markedId: string | undefined;
  readonly handlers: EntryHandlers;
  readonly onSaved: (entry: TimelineEntry) => void;
  readonly onEdited: (entryId: string) => void;
  readonly handle: Ref<WindowListHandle>;
}) {
  return (
    <WindowList
      handle={props.handle}
      label="Timeline"
      rows={props.rows}
      estimate={(row) => estimates[row.type]}
      isWholeOnPaper
    >
      {(row) => (
        <>
          {row.type === "day" && (
            <h2 className={classes["day"]}>{props.frame.clock.longDay(row.at)}</h2>
          )}
          {row.type === "gap" && <p className={classes["gap"]}>{gapWords(row.minutes)}</p>}
          {row.type === "entry" &&
            (props.editingId === row.entry.id ? (
              <EntryEditor
                retrospectiveId={props.retrospectiveId}
                entry={row.entry}
                frame={props.frame}
                onSaved={props.onSaved}
                onClose={() => {
                  props.onEdited(row.entry.id);
                }}
              />
            ) : (
              <EntryRow
                retrospectiveId={props.retrospectiveId}
                entry={row.entry}
                pause={row.pause}
                frame={props.frame}
                selected={props.selectedId === row.entry.id}
                marked={props.markedId === row.entry.id}
                handlers={props.handlers}
              />
            ))}
        </>
      )}
    </WindowList>
  );
}
