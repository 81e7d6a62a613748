import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { Ref } from "react";
import { WindowList, type WindowListHandle } from "../ui/window-list.tsx";
import { foldWords, type TrayRow } from "./arrange-messages.ts";
import { MessageRow, type MessageHandlers } from "./message-row.tsx";
import classes from "./tray-list.module.css";
import { asideBecause, type Marks } from "./tray-message.ts";

const estimates = { day: 64, fold: 32, message: 58 } as const;

/** Tells times in the zone that was chosen. */
export type TrayClock = {
  readonly time: (at: string) => string;
  readonly longDay: (at: string) => string;
  readonly nextDay: (at: string) => number;
};

/** The tray as a list of which only what is in view is drawn. */
export function TrayList(props: {
  readonly retrospectiveId: string;
  readonly rows: readonly TrayRow[];
  readonly marks: Marks;
  readonly clock: TrayClock;
  readonly chosen: ReadonlySet<string>;
  readonly selectedId: string | undefined;
  readonly detailId: string | undefined;
  readonly namesChannels: boolean;
  readonly mayWrite: boolean;
  readonly handlers: MessageHandlers;
  readonly handle: Ref<WindowListHandle>;
}) {
  const { marks, clock, handlers } = props;
  return (
    <WindowList
      handle={props.handle}
      label="Messages"
      rows={props.rows}
      estimate={(row) => estimates[row.type]}
    >
      {(row) => (
        <>
          {row.type === "day" && <h2 className={classes["day"]}>{clock.longDay(row.at)}</h2>}
          {row.type === "fold" && (
            <button
              type="button"
              className={classes["fold"]}
              aria-expanded={row.isOpen}
              onClick={() => {
                handlers.open(row.key);
              }}
            >
              {row.isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
              {foldWords(row.messages, marks)}
            </button>
          )}
          {row.type === "message" && (
            <MessageRow
              retrospectiveId={props.retrospectiveId}
              message={row.message}
              channel={props.namesChannels ? row.message.channel : undefined}
              time={clock.time(row.message.at)}
              replies={row.replies}
              isReply={row.isReply}
              isOpen={row.isOpen}
              hasDetail={props.detailId === row.message.id}
              selected={props.selectedId === row.message.id}
              chosen={props.chosen.has(row.message.id)}
              entryId={marks.used.get(row.message.id)}
              aside={asideBecause(row.message, marks)}
              mayWrite={props.mayWrite}
              handlers={handlers}
            />
          )}
        </>
      )}
    </WindowList>
  );
}
