import { markKindWords } from "@second-story/domain/communication-mark.ts";
import { hypothesisStateWords, type Hypothesis } from "@second-story/domain/hypothesis.ts";
import {
  milestoneKindSchema,
  milestoneWords,
  type Milestones,
} from "@second-story/domain/milestone.ts";
import { phasesBetween, phaseWords } from "@second-story/domain/phase.ts";
import { quietWords } from "@second-story/domain/quiet-stretch.ts";
import type { Silence } from "@second-story/domain/silence.ts";
import { formatMinutes } from "../../ui/format-time.ts";
import { messagesWords } from "../build-rows.ts";
import type { ZoneClock } from "../zone-clock.ts";
import type { BandEntry } from "./band-marks.ts";
import type { Span } from "./band-window.ts";
import type { Word } from "./band-word.ts";

/** A line of the list that says what the picture shows; with an entry to go to where it has one. */
export type BandLine = { readonly key: string; readonly words: string; readonly entryId?: string };

/** A stretch of which the story tells nothing, with the messages of it in the evidence; undefined where they may not be read. */
export type Quiet = Silence & { readonly said: number | undefined };

/** "Nothing for 22 min", or what of it the evidence holds. */
export function silenceWords({ from, to, said }: Quiet): string {
  const minutes = formatMinutes((Date.parse(to) - Date.parse(from)) / 60_000);
  if (said === undefined) return `Nothing told for ${minutes}`;
  return said === 0
    ? `Nothing for ${minutes}`
    : `Nothing told for ${minutes}, ${messagesWords(said)} in the evidence`;
}

type Told = {
  readonly entries: readonly BandEntry[];
  readonly incidents: readonly { readonly code: string; readonly milestones: Milestones }[];
  readonly hypotheses: readonly Hypothesis[];
  readonly silences: readonly Quiet[];
  readonly word: Word;
  readonly clock: ZoneClock;
};

const iso = (at: number): string => new Date(at).toISOString();

/** The picture in one sentence or two. */
export function bandSummary(
  { entries, incidents, hypotheses, silences, clock }: Told,
  span: Span,
): string {
  const from = iso(span.from);
  const to = iso(span.to);
  const day = clock.day(from) === clock.day(to) ? "" : `, ${clock.longDay(to)}`;
  const kindCount = (kind: BandEntry["kind"]) =>
    entries.filter((entry) => entry.kind === kind).length;
  const phases = incidents.flatMap(({ milestones }) => phasesBetween(milestones)).length;
  const ruledOut = hypotheses.filter(({ state }) => state === "ruled-out").length;
  const parts = [
    counted(entries.length, "entry", "entries"),
    counted(phases, "phase", "phases"),
    counted(kindCount("alert"), "alert", "alerts"),
    counted(kindCount("change"), "change", "changes"),
    counted(hypotheses.length, "hypothesis", "hypotheses") +
      (ruledOut === 0 ? "" : ` (${String(ruledOut)} ruled out)`),
    counted(silences.length, "silence", "silences"),
  ];
  return `The timeline from ${minuteOf(clock, from)}, ${clock.longDay(from)}, to ${minuteOf(clock, to)}${day}: ${parts.join(", ")}.`;
}

/** The same as lines: milestones, phases, hypotheses, how word travelled, silences, alerts and changes. */
export function bandLines({
  entries,
  incidents,
  hypotheses,
  silences,
  word,
  clock,
}: Told): BandLine[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const stretch = (from: string, to: string): string =>
    `${clock.time(from)} to ${clock.time(to)}, ${formatMinutes((Date.parse(to) - Date.parse(from)) / 60_000)}`;
  const many = incidents.length > 1;
  return [
    ...incidents.flatMap(({ code, milestones }) => [
      ...milestoneKindSchema.options.flatMap((kind) => {
        const at = milestones[kind];
        if (at === undefined) return [];
        const words = `${many ? `${code}: ` : ""}${milestoneWords[kind]} at ${clock.time(at)}`;
        return [{ key: `${code} ${kind}`, words }];
      }),
      ...phasesBetween(milestones).map(({ reached, from, to }) => ({
        key: `${code} ${from}`,
        words: `${many ? `${code}: ` : ""}${phaseWords[reached]}: ${stretch(from, to)}`,
      })),
    ]),
    ...hypotheses.flatMap(({ entryId, state, settledEntryId }) => {
      const raised = byId.get(entryId);
      const settled = byId.get(settledEntryId ?? "");
      if (!raised) return [];
      const end = settled ? ` at ${clock.time(iso(settled.at))}` : "";
      const words = `Hypothesis at ${clock.time(iso(raised.at))}, ${hypothesisStateWords[state].toLowerCase()}${end}: ${raised.text}`;
      return [{ key: `hypothesis ${entryId}`, words, entryId }];
    }),
    ...word.quiet.map((quiet) => ({
      key: `quiet ${quiet.audience} ${quiet.from}`,
      words: `${quietWords(quiet)}, ${clock.time(quiet.from)} to ${clock.time(quiet.to)}`,
    })),
    ...word.marks.map(({ id, kind, text, from }) => ({
      key: `mark ${id}`,
      words: `${markKindWords[kind]} at ${clock.time(from)}: ${text}`,
    })),
    ...silences.map((silence) => ({
      key: `silence ${silence.from}`,
      words: `${silenceWords(silence)}: ${clock.time(silence.from)} to ${clock.time(silence.to)}`,
    })),
    ...entries
      .filter(({ kind }) => kind === "alert" || kind === "change")
      .map(({ id, at, kind, text }) => ({
        key: id,
        words: `${kind === "alert" ? "Alert" : "Change"} at ${clock.time(iso(at))}: ${text}`,
        entryId: id,
      })),
  ];
}

function minuteOf(clock: ZoneClock, at: string): string {
  return clock.time(`${at.slice(0, 16)}:00.000Z`);
}

function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString()} ${count === 1 ? one : several}`;
}
