import { toldWords } from "@second-story/domain/audience.ts";
import { markKindWords } from "@second-story/domain/communication-mark.ts";
import { cameLater, type CameLater } from "@second-story/domain/facts-agreement.ts";
import { hypothesisStateWords, type Hypothesis } from "@second-story/domain/hypothesis.ts";
import type { KnownThen } from "@second-story/domain/known-then.ts";
import { milestoneWords } from "@second-story/domain/milestone.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { IconArrowsSort, IconMapPin, IconMessage2Question } from "@tabler/icons-react";
import { memo, useState } from "react";
import { useWording } from "../app/wording.tsx";
import { formatInstant, formatOffset, formatUtc } from "../ui/format-time.ts";
import { EntryActions } from "./entry-actions.tsx";
import { EntryEvidence } from "./entry-evidence.tsx";
import type { EntryHandlers } from "./entry-handlers.ts";
import { kindIcons, kindWords, sourceWords } from "./entry-kinds.ts";
import classes from "./entry-row.module.css";
import { HypothesisFacts } from "./hypothesis-facts.tsx";
import type { StoryFrame } from "./story-frame.ts";

/** One entry of the story. Plain elements: there are thousands, and they come and go while scrolling. */
export const EntryRow = memo(function EntryRow(props: {
  readonly retrospectiveId: string;
  readonly entry: TimelineEntry;
  readonly pause: number | undefined;
  readonly frame: StoryFrame;
  readonly selected: boolean;
  /** Just added, or named by the address. */
  readonly marked: boolean;
  readonly handlers: EntryHandlers;
}) {
  const { entry, frame, handlers } = props;
  const Icon = kindIcons[entry.kind];
  const { Marked } = useWording();
  const [hovered, setHovered] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an entry of a list that keys walk through
    <article
      id={`entry-${entry.id}`}
      data-entry={entry.id}
      className={classes["entry"]}
      data-selected={props.selected || undefined}
      data-marked={props.marked || undefined}
      data-chatter={entry.chatter || undefined}
      data-milestone={entry.milestones.length > 0 || undefined}
      data-pause={pauseOf(props.pause)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop for Tab; J and K walk on from there
      tabIndex={props.selected ? 0 : -1}
      onFocus={() => {
        handlers.select(entry.id);
      }}
      onPointerEnter={({ pointerType }) => {
        setHovered(pointerType === "mouse");
      }}
      onPointerLeave={() => {
        setHovered(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.target !== event.currentTarget) return;
        event.preventDefault();
        handlers.edit(entry);
      }}
      onDoubleClick={() => {
        if (frame.mayWrite) handlers.edit(entry);
      }}
    >
      <EntryTimeText entry={entry} frame={frame} />
      <span className={classes["kind"]} title={kindWords[entry.kind]} data-kind={entry.kind}>
        <Icon size={16} stroke={1.75} aria-hidden />
        <span className={classes["hidden"]}>{kindWords[entry.kind]}:</span>
      </span>
      <div className={classes["content"]}>
        <p className={classes["text"]}>
          {entry.milestones.map(({ incidentId, kind }) => (
            <span key={incidentId + kind} className={classes["milestone"]}>
              {milestoneWords[kind]}
            </span>
          ))}
          <HypothesisMark entry={entry} frame={frame} />
          <Marked text={entry.text} context="retrospective" />
        </p>
        <EntryFacts entry={entry} frame={frame} handlers={handlers} />
        <OrderNote entry={entry} frame={frame} />
        <EntryMarks entry={entry} frame={frame} />
        <EntryObjections entry={entry} frame={frame} />
        {frame.showsOriginals && (
          <EntryEvidence
            retrospectiveId={props.retrospectiveId}
            entry={entry}
            timeZone={frame.clock.zone}
          />
        )}
      </div>
      {(frame.mayWrite || frame.mayObject) && (props.selected || hovered) && (
        <EntryActions entry={entry} frame={frame} handlers={handlers} />
      )}
    </article>
  );
});

/** Stands where a settled hypothesis first appears, so that nobody reads on with it in mind. */
function HypothesisMark(props: { readonly entry: TimelineEntry; readonly frame: StoryFrame }) {
  const state = props.frame.hypotheses.get(props.entry.id)?.state;
  if (state === undefined || state === "open") return null;
  return (
    <span className={classes["hypothesis"]} data-state={state}>
      {hypothesisStateWords[state]}
    </span>
  );
}

/** What is out of order since an entry was moved. */
function OrderNote(props: { readonly entry: TimelineEntry; readonly frame: StoryFrame }) {
  const note = props.frame.orderNotes.get(props.entry.id);
  if (note === undefined) return null;
  return (
    <p className={classes["mark"]}>
      <IconArrowsSort size={14} stroke={1.75} aria-hidden /> {note}
    </p>
  );
}

/** Where word did not get through, at the entries that show it. */
function EntryMarks(props: { readonly entry: TimelineEntry; readonly frame: StoryFrame }) {
  return props.frame.marks.get(props.entry.id)?.map(({ id, kind, text }) => (
    <p key={id} className={classes["mark"]}>
      <IconMapPin size={14} stroke={1.75} aria-hidden /> {markKindWords[kind]}: {text}
    </p>
  ));
}

/** What is not settled about the entry. */
function EntryObjections(props: { readonly entry: TimelineEntry; readonly frame: StoryFrame }) {
  return props.frame.objections.get(props.entry.id)?.map((text) => (
    <p key={text} className={classes["objection"]}>
      <IconMessage2Question size={14} stroke={1.75} aria-hidden /> Objection: {text}
    </p>
  ));
}

/** "Corrected after the facts were agreed, 9 Mar 2026, 10:12". */
function laterText(later: CameLater, timeZone: string): string {
  const how = later.how === "added" ? "Added" : "Corrected";
  return `${how} after the facts were agreed, ${formatInstant(later.at, { timeZone })}`;
}

function EntryTimeText(props: { readonly entry: TimelineEntry; readonly frame: StoryFrame }) {
  const { entry, frame } = props;
  const { clock } = frame;
  const time = clock.time(entry.happenedAt);
  return (
    <div className={classes["when"]}>
      <time dateTime={entry.happenedAt} title={formatUtc(entry.happenedAt)}>
        {entry.precision === "about" && <abbr title="about">~</abbr>}
        {time}
        {entry.until !== null && <>–{clock.time(entry.until)}</>}
      </time>
      {frame.impactStart !== undefined && isNear(entry.happenedAt, frame.impactStart) && (
        <span className={classes["offset"]} title="Since the impact started">
          {formatOffset(entry.happenedAt, frame.impactStart)}
        </span>
      )}
    </div>
  );
}

const nearMs = 48 * 3_600_000;

/** Days before or after the impact, the distance to it says nothing any more. */
function isNear(at: string, impactStart: string): boolean {
  return Math.abs(Date.parse(at) - Date.parse(impactStart)) <= nearMs;
}

/** What is known beyond the words, in one quiet line; absent when there is nothing. */
function EntryFacts(props: {
  readonly entry: TimelineEntry;
  readonly frame: StoryFrame;
  readonly handlers: EntryHandlers;
}) {
  const { entry, frame } = props;
  const raises = hasGrounds(frame.hypotheses.get(entry.id));
  const then = frame.knownThen.get(entry.id);
  const asks = entry.kind === "decision" || (entry.kind === "action" && (then?.unknown ?? 0) > 0);
  const later = cameLater(entry, frame.agreedAt);
  const told = toldWords(entry.toldTo);
  const facts = [
    entry.chatter && <span key="chatter">Chatter</span>,
    told !== "" && (
      <span key="told" className={classes["told"]}>
        {told}
      </span>
    ),
    entry.actingRole !== null && <span key="role">{entry.actingRole}</span>,
    ...entry.serviceIds.map((id) => (
      <span key={id} className={classes["service"]}>
        {frame.serviceNames.get(id) ?? "A removed service"}
      </span>
    )),
    entry.lasting === "temporary" && <span key="lasting">Temporary</span>,
    entry.knownAt !== null && entry.knownAt !== entry.happenedAt && (
      <span key="known" title={formatUtc(entry.knownAt)}>
        {`Known at ${frame.clock.time(entry.knownAt)} (${formatOffset(entry.knownAt, entry.happenedAt)})`}
      </span>
    ),
    <Source key="source" entry={entry} />,
    raises && (
      <HypothesisFacts key="evidence" entryId={entry.id} frame={frame} handlers={props.handlers} />
    ),
    later && <span key="later">{laterText(later, frame.clock.zone)}</span>,
    asks && (
      <button
        key="then"
        type="button"
        onClick={() => {
          props.handlers.showKnownAt(entry);
        }}
      >
        {knownThenWords(then)}
      </button>
    ),
  ];
  const isTold = told !== "" || entry.chatter;
  if (asks || raises || later || isTold) {
    return <p className={classes["facts"]}>{facts}</p>;
  }
  if (entry.actingRole === null && entry.serviceIds.length === 0 && entry.knownAt === null) {
    if (!hasSource(entry) && entry.lasting !== "temporary") return null;
  }
  return <p className={classes["facts"]}>{facts}</p>;
}

function hasGrounds(hypothesis: Hypothesis | undefined): boolean {
  if (!hypothesis) return false;
  const { evidenceFor, evidenceAgainst, settledEntryId } = hypothesis;
  return evidenceFor.length + evidenceAgainst.length > 0 || settledEntryId !== null;
}

/** "Known then: 9 entries; not yet known: 3". */
function knownThenWords(then: KnownThen | undefined): string {
  if (!then) return "What was known then";
  const known = `Known then: ${then.known.toLocaleString()} ${then.known === 1 ? "entry" : "entries"}`;
  return then.unknown === 0 ? known : `${known}; not yet known: ${then.unknown.toLocaleString()}`;
}

function hasSource(entry: TimelineEntry): boolean {
  return entry.sourceKind !== "memory" || entry.sourceLabel !== "" || entry.sourceLink !== null;
}

function Source(props: { readonly entry: TimelineEntry }) {
  const { entry } = props;
  if (!hasSource(entry)) return null;
  const label = entry.sourceLabel === "" ? sourceWords[entry.sourceKind] : entry.sourceLabel;
  if (entry.sourceLink === null) return <span>{label}</span>;
  return (
    <a href={entry.sourceLink} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

/** Room above an entry that lets the rhythm be felt, without numbers. */
function pauseOf(minutes: number | undefined): "short" | "long" | undefined {
  if (minutes === undefined || minutes < 2) return undefined;
  return minutes < 7 ? "short" : "long";
}
