import type { TrayMessage } from "@second-story/domain/evidence-message.ts";
import { IconChevronDown, IconChevronRight, IconPin } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { formatUtc } from "../ui/format-time.ts";
import { MessageDetail } from "./message-detail.tsx";
import classes from "./message-row.module.css";
import type { LoadedMessage } from "./tray-message.ts";

export type MessageHandlers = {
  readonly select: (messageId: string) => void;
  readonly choose: (messageId: string, choose: boolean, range: boolean) => void;
  readonly open: (key: string) => void;
  readonly showDetail: (messageId: string) => void;
  readonly rule: (message: TrayMessage, isAside: boolean) => void;
  readonly add: () => void;
};

/** One message of the tray. Plain elements: there are tens of thousands, and they come and go while scrolling. */
export const MessageRow = memo(function MessageRow(props: {
  readonly retrospectiveId: string;
  readonly message: LoadedMessage;
  readonly time: string;
  /** Named where there are several. */
  readonly channel: string | undefined;
  readonly replies: number;
  readonly isReply: boolean;
  readonly isOpen: boolean;
  readonly hasDetail: boolean;
  readonly selected: boolean;
  readonly chosen: boolean;
  /** The entry that cites it. */
  readonly entryId: string | undefined;
  readonly aside: string | undefined;
  readonly mayWrite: boolean;
  readonly handlers: MessageHandlers;
}) {
  const { message, handlers, selected, mayWrite } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a message of a list that keys walk through
    <article
      data-message={message.id}
      className={classes["message"]}
      data-selected={selected || undefined}
      data-chosen={props.chosen || undefined}
      data-aside={props.aside !== undefined || undefined}
      data-reply={props.isReply || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop for Tab; J and K walk on from there
      tabIndex={selected ? 0 : -1}
      onFocus={() => {
        handlers.select(message.id);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.target !== event.currentTarget) return;
        event.preventDefault();
        handlers.add();
      }}
    >
      {mayWrite && props.entryId === undefined ? (
        <input
          type="checkbox"
          aria-label={`Choose: ${message.text.slice(0, 80)}`}
          tabIndex={selected ? 0 : -1}
          checked={props.chosen}
          onChange={(event) => {
            const { shiftKey } = event.nativeEvent as MouseEvent;
            handlers.choose(message.id, event.currentTarget.checked, shiftKey);
          }}
        />
      ) : (
        <span />
      )}
      <time dateTime={message.at} title={formatUtc(message.at)} className={classes["when"]}>
        {props.time}
      </time>
      <div className={classes["content"]}>
        <p className={classes["text"]}>
          {message.marked && (
            <IconPin size={14} className={classes["pin"]} aria-label="Marked in its source" />
          )}
          {message.author !== undefined && (
            <span className={classes["author"]}>{message.author} </span>
          )}
          {message.text}
        </p>
        <p className={classes["facts"]}>
          {props.replies > 0 && (
            <button
              type="button"
              aria-expanded={props.isOpen}
              tabIndex={selected ? 0 : -1}
              onClick={() => {
                handlers.open(message.id);
              }}
            >
              {props.isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
              {props.replies === 1 ? "1 answer" : `${String(props.replies)} answers`}
            </button>
          )}
          {props.channel !== undefined && <span>#{props.channel}</span>}
          {message.edited && <span title="Changed by its author after it was sent">Edited</span>}
          {props.entryId !== undefined && (
            <Link
              to="/retrospectives/$retrospectiveId/timeline"
              params={{ retrospectiveId: props.retrospectiveId }}
              hash={`entry-${props.entryId}`}
              tabIndex={selected ? 0 : -1}
            >
              In the story
            </Link>
          )}
          {props.aside !== undefined && <span>{capital(props.aside)}</span>}
        </p>
        {props.hasDetail && (
          <MessageDetail retrospectiveId={props.retrospectiveId} messageId={message.id} />
        )}
      </div>
      {selected && <MessageActions {...props} />}
    </article>
  );
});

/** The same as the keys, for the mouse and the finger. Where there is room they lie over the row, so that nothing moves when they come. */
function MessageActions(props: {
  readonly message: LoadedMessage;
  readonly hasDetail: boolean;
  readonly entryId: string | undefined;
  readonly aside: string | undefined;
  readonly mayWrite: boolean;
  readonly handlers: MessageHandlers;
}) {
  const { message, handlers } = props;
  return (
    <div className={classes["actions"]}>
      <button
        type="button"
        aria-expanded={props.hasDetail}
        onClick={() => {
          handlers.showDetail(message.id);
        }}
      >
        As it was written
      </button>
      {props.mayWrite && props.entryId === undefined && (
        <button
          type="button"
          onClick={() => {
            handlers.rule(message, props.aside !== undefined);
          }}
        >
          {props.aside === undefined ? "This is chatter" : "This matters"}
        </button>
      )}
    </div>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
