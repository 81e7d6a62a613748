import { hypothesisStateWords } from "@second-story/domain/hypothesis.ts";
import type { EntryHandlers } from "./entry-handlers.ts";
import classes from "./entry-row.module.css";
import type { StoryFrame } from "./story-frame.ts";

/** What spoke for the hypothesis that an entry raises, what against it, and what settled it, each a step away. */
export function HypothesisFacts(props: {
  readonly entryId: string;
  readonly frame: StoryFrame;
  readonly handlers: Pick<EntryHandlers, "show">;
}) {
  const hypothesis = props.frame.hypotheses.get(props.entryId);
  if (!hypothesis) return null;
  const { state, evidenceFor, evidenceAgainst, settledEntryId } = hypothesis;
  return (
    <>
      <Named label="For it" ids={evidenceFor} {...props} />
      <Named label="Against it" ids={evidenceAgainst} {...props} />
      {settledEntryId !== null && (
        <Named label={hypothesisStateWords[state]} ids={[settledEntryId]} {...props} />
      )}
    </>
  );
}

/** More than these are counted: the dialog lists them all. */
const mostNamed = 6;

function Named(props: {
  readonly label: string;
  readonly ids: readonly string[];
  readonly frame: StoryFrame;
  readonly handlers: Pick<EntryHandlers, "show">;
}) {
  const { frame } = props;
  const entries = props.ids.flatMap((id) => frame.evidence.get(id) ?? []);
  if (entries.length === 0) return null;
  const more = entries.length - mostNamed;
  return (
    <span className={classes["evidence"]}>
      {props.label}:{" "}
      {entries.slice(0, mostNamed).map(({ id, happenedAt, text }) => {
        const time = frame.clock.time(happenedAt);
        return (
          <button
            key={id}
            type="button"
            title={text}
            aria-label={`${props.label}: ${time} ${text}`}
            onClick={() => {
              props.handlers.show(id);
            }}
          >
            {time}
          </button>
        );
      })}
      {more > 0 && ` and ${String(more)} more`}
    </span>
  );
}
