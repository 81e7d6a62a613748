import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { Link } from "@tanstack/react-router";
import type { Ref } from "react";
import { WindowList, type WindowListHandle } from "../ui/window-list.tsx";
import { gapWords, messagesWords, type Row } from "./build-rows.ts";
import { EntryEditor } from "./entry-editor.tsx";
import type { EntryHandlers } from "./entry-handlers.ts";
import { EntryRow } from "./entry-row.tsx";
import type { StoryFrame } from "./story-frame.ts";
import classes from "./story-list.module.css";
import { countSaid, type Said } from "./use-said.ts";

const estimates = { day: 64, gap: 40, entry: 46 } as const;

/** The story as a list of which only what is in view is drawn. */
export function StoryList(props: {
  readonly retrospectiveId: string;
  readonly rows: readonly Row[];
  readonly frame: StoryFrame;
  /** What lies in the evidence; undefined for those who may not read it. */
  readonly said: Said | undefined;
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
          {row.type === "gap" && (
            <Gap retrospectiveId={props.retrospectiveId} said={props.said} {...row} />
          )}
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

/** A stretch of which the story tells nothing, and how much lies in the evidence of it. */
function Gap(props: {
  readonly retrospectiveId: string;
  readonly said: Said | undefined;
  readonly from: number;
  readonly to: number;
}) {
  const { retrospectiveId, said, from, to } = props;
  const count = said && countSaid(said, from, to);
  return (
    <p className={classes["gap"]}>
      {gapWords(Math.round((to - from) / 60_000), count)}
      {count !== undefined && count > 0 && (
        <>
          {"; "}
          <Link
            to="/retrospectives/$retrospectiveId/timeline/evidence"
            params={{ retrospectiveId }}
          >
            {`${messagesWords(count)} in the evidence`}
          </Link>
        </>
      )}
    </p>
  );
}
