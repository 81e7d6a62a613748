import { getEntry } from "@second-story/api/timeline.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { formatInstant } from "../ui/format-time.ts";
import { Quote } from "../ui/quote.tsx";
import classes from "./entry-row.module.css";

/** What an entry rests on, as it stood in its source: folded until it is asked for. Nothing for what a person wrote. */
export function EntryEvidence(props: {
  readonly retrospectiveId: string;
  readonly entry: TimelineEntry;
  readonly timeZone: string;
}) {
  const { citations, importId } = props.entry;
  const [isOpen, setOpen] = useState(false);
  if (citations === 0 && importId === null) return null;
  const words = citations > 1 ? `${String(citations)} messages` : "As it was written";
  return (
    <>
      <p className={classes["facts"]}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words}
        </button>
      </p>
      {isOpen && <Evidence {...props} />}
    </>
  );
}

function Evidence(props: {
  readonly retrospectiveId: string;
  readonly entry: TimelineEntry;
  readonly timeZone: string;
}) {
  const { retrospectiveId, entry, timeZone } = props;
  const params = { retrospectiveId, entryId: entry.id };
  const { data, error, refetch } = useAnswer(getEntry, { params });
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <p className={classes["facts"]}>Looking it up…</p>;
  const { evidence, cited } = data;
  if (evidence === null && cited.length === 0) {
    return <p className={classes["facts"]}>Nothing more is kept of it.</p>;
  }
  return (
    <>
      {evidence !== null && cited.length === 0 && (
        <Quote
          text={evidence.originalText}
          by={evidence.authorLabel}
          facts={writtenAs(evidence.timeAsWritten)}
          link={null}
        />
      )}
      {cited.map((message) => (
        <Quote
          key={message.id}
          text={message.originalText}
          by={message.authorLabel}
          facts={[
            formatInstant(message.happenedAt, { timeZone, seconds: true }),
            ...writtenAs(message.timeAsWritten),
            ...(message.flags.includes("edited") ? ["Edited after it was sent"] : []),
            message.channel === null ? message.source.label : `#${message.channel}`,
          ]}
          link={message.link}
        />
      ))}
    </>
  );
}

/** Numbers that only a machine reads are left to the tray. */
const writtenAs = (time: string) => (/\p{L}|:/u.test(time) ? [`Written as ${time}`] : []);
