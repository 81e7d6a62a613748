import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import type { WindowListHandle } from "../ui/window-list.tsx";
import { useLinkedKey, useLinkedRow } from "../ui/use-linked-row.ts";
import { Above } from "./above.tsx";
import { Band, type BandView } from "./band/band.tsx";
import { useSpans } from "./band/use-spans.ts";
import { dayAtHand } from "./day-at-hand.ts";
import { EmptyStory } from "./empty-story.tsx";
import { noFilter } from "./filter-entries.ts";
import { Settling } from "./hypotheses/settling.tsx";
import { FogLine } from "./known-at/fog-line.tsx";
import { KnownAtNote } from "./known-at/known-at-note.tsx";
import { useKnownThen } from "./known-at/use-known-then.ts";
import { useScene } from "./known-at/use-scene.ts";
import { OutsideNote } from "./reading/outside-note.tsx";
import { useReading, type Reading } from "./reading/use-reading.ts";
import { QuickEntry } from "./quick-entry.tsx";
import { StoryBar } from "./story-bar.tsx";
import { StoryFilters } from "./story-filters.tsx";
import type { StoryIncident } from "./story-frame.ts";
import { StoryList } from "./story-list.tsx";
import { useEntryHandlers } from "./use-entry-handlers.ts";
import { useEntryKeys } from "./use-entry-keys.ts";
import { useReveal } from "./use-reveal.ts";
import { useRows } from "./use-rows.ts";
import { useStory } from "./use-story.ts";
import { useSaid } from "./use-said.ts";
import { useStoryFrame, type Agreement } from "./use-story-frame.ts";
import { useWord } from "./use-word.ts";
import { useZone } from "./use-zone.ts";
import type { ZoneClock } from "./zone-clock.ts";

const ShiftDialog = lazy(async () => {
  const { ShiftDialog: component } = await import("./shift/shift-dialog.tsx");
  return { default: component };
});

/** The timeline of a retrospective: read, filtered, written. */
export function TimelineView(props: {
  readonly retrospectiveId: string;
  readonly incidents: readonly StoryIncident[];
  readonly timeZone: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly mayWrite: boolean;
  /** Minutes without an update from which a stretch counts as quiet. */
  readonly quietMinutes: number;
  /** Opens the import, with text that was pasted into the quick entry. */
  readonly onImport: (text?: string) => void;
  /** How far the facts are agreed; undefined until that is known. */
  readonly agreement: Agreement | undefined;
  readonly onObject: (entry: TimelineEntry) => void;
  /** What is done with the record above it: not there while the past, or what others read, is looked at. */
  readonly above: ReactNode;
  /** What is drawn below the band on its axis. */
  readonly renderBelowBand: (view: BandView, clock: ZoneClock, reading: Reading) => ReactNode;
}) {
  const { retrospectiveId, services, agreement, onObject } = props;
  const story = useStory(retrospectiveId);
  const [filter, setFilter] = useState(noFilter);
  const [selectedId, select] = useState<string>();
  const [editingId, setEditing] = useState<string>();
  const [shifting, setShifting] = useState(false);
  const [settlingId, settle] = useState<string>();
  const [heldFrom, setHeldFrom] = useState<"now" | "past">();
  const list = useRef<WindowListHandle>(null);
  const quickEntry = useRef<HTMLInputElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const entries = story.data?.entries;
  const { reading, setReading, told } = useReading(retrospectiveId, entries);
  const isOutside = reading === "outside";
  const { scene, moment, setMoment } = useScene(retrospectiveId, told, props.incidents);
  const { incidents, hypotheses } = scene;
  const spans = useSpans(entries, props.incidents);
  const { word, marks } = useWord(
    { retrospectiveId, entries, incidents: props.incidents, quietMinutes: props.quietMinutes },
    !isOutside,
  );
  // Whoever may write may read the evidence; what is told outside does not speak of it.
  const said = useSaid(retrospectiveId, props.mayWrite && !isOutside);
  // The past, and what others read, are looked at, not written.
  const mayWrite = props.mayWrite && moment === undefined && !isOutside;

  const zone = useZone(incidents[0]?.timeZone ?? props.timeZone);
  const knownThen = useKnownThen(entries, moment);
  const frame = useStoryFrame({
    zone: zone.zone,
    scene,
    services,
    knownThen,
    marks,
    agreement,
    mayWrite,
    isPast: moment !== undefined,
    isOutside,
  });
  const { shown, rows } = useRows(scene.entries, {
    filter,
    clock: frame.clock,
    mayHaveGaps: moment === undefined && !isOutside,
  });
  const { put } = story;
  const { markedId, reveal, show } = useReveal(list, select);
  const handlers = useEntryHandlers(retrospectiveId, {
    put,
    select,
    show,
    edit: setEditing,
    settle,
    object: onObject,
    setMoment,
  });

  useLinkedRow(useLinkedKey("entry-"), rows, show);
  useEntryKeys({
    entries: shown,
    selectedId,
    select,
    list,
    handlers,
    mayWrite,
    mayObject: frame.mayObject,
    quickEntry,
    search,
    onImport: props.onImport,
  });

  const above = (
    <Above isPast={moment !== undefined} heldFrom={heldFrom} isOutside={isOutside}>
      {props.above}
    </Above>
  );
  if (!entries || !told) {
    return (
      <>
        {above}
        {story.error && !entries ? (
          <ErrorState error={story.error} retry={story.refetch} />
        ) : (
          <Loading rows={8} />
        )}
      </>
    );
  }

  const keep = (entry: TimelineEntry) => {
    put([entry]);
    requestAnimationFrame(() => {
      reveal(entry.id, false);
    });
  };

  return (
    <>
      {above}
      {spans && (
        <Band
          {...spans}
          renderBelow={(view) => props.renderBelowBand(view, frame.clock, reading)}
          entries={scene.entries}
          incidents={incidents}
          hypotheses={hypotheses}
          said={said}
          word={word}
          clock={frame.clock}
          range={filter.range}
          onRange={(range) => {
            setFilter({ ...filter, range });
          }}
          moment={moment}
          onMoment={setMoment}
          onHold={(isHeld) => {
            setHeldFrom(isHeld ? (moment === undefined ? "now" : "past") : undefined);
          }}
          onGo={show}
        />
      )}
      {isOutside && (
        <OutsideNote
          keptCount={entries.length - told.length}
          onInside={() => {
            setReading("inside");
          }}
        />
      )}
      <FogLine
        isShown={moment === undefined}
        entries={told}
        incidents={props.incidents}
        onGo={show}
      />
      {moment !== undefined && (
        <KnownAtNote
          moment={moment}
          unknownCount={scene.unknownCount}
          clock={frame.clock}
          onNow={() => {
            setMoment(undefined);
          }}
        />
      )}
      {entries.length > 0 && (
        <StoryFilters
          filter={filter}
          onFilter={setFilter}
          services={services}
          zones={zone.choices}
          zone={zone.choice}
          reading={reading}
          onReading={setReading}
          onZone={zone.choose}
          otherZone={zone.other}
          onOtherZone={zone.chooseOther}
          field={search}
        />
      )}
      <StoryBar
        count={shown.length}
        all={scene.entries.length}
        isWhole={story.data?.next === null}
        {...(mayWrite &&
          entries.length > 0 && {
            onShift: () => {
              setShifting(true);
            },
            onImport: () => {
              props.onImport();
            },
          })}
      />
      {entries.length === 0 ? (
        <EmptyStory {...(mayWrite && { onImport: props.onImport })} />
      ) : (
        <StoryList
          handle={list}
          retrospectiveId={retrospectiveId}
          rows={rows}
          frame={frame}
          said={said}
          selectedId={selectedId}
          editingId={editingId}
          markedId={markedId}
          handlers={handlers}
          onSaved={keep}
          onEdited={(entryId) => {
            setEditing(undefined);
            requestAnimationFrame(() => {
              list.current?.reveal(entryId, { focus: true, align: "auto" });
            });
          }}
        />
      )}
      {shifting && (
        <Suspense>
          <ShiftDialog
            retrospectiveId={retrospectiveId}
            entries={entries}
            shown={shown}
            zone={zone.zone}
            onClose={() => {
              setShifting(false);
            }}
          />
        </Suspense>
      )}
      <Settling
        id={settlingId}
        retrospectiveId={retrospectiveId}
        entries={entries}
        frame={frame}
        onClose={() => {
          settle(undefined);
        }}
      />
      {mayWrite && (
        <QuickEntry
          retrospectiveId={retrospectiveId}
          frame={frame}
          day={dayAtHand(entries, selectedId, frame)}
          field={quickEntry}
          onAdded={keep}
          onLines={props.onImport}
        />
      )}
    </>
  );
}
