import { guessKind } from "./kind.ts";
import type { EntryKind, Precision } from "@second-story/domain/timeline-entry.ts";
import { findLeadingTime, findTimes, findTrailingTime, textBehind } from "./time/find-times.ts";
import { createTimekeeper } from "./time/timekeeper.ts";
import type { WrittenTime } from "./time/written-time.ts";

export interface QuickEntryContext {
  /** The day of the incident, or of the entry above: `2026-03-07`. */
  readonly date?: string | undefined;
  /** The zone that the page shows times in. */
  readonly zone?: string | undefined;
  /** When the impact started, ISO 8601 with offset: `+14m` counts from it. */
  readonly anchor?: string | undefined;
  /** Names of services to recognise in the text. */
  readonly services?: readonly string[] | undefined;
}

export interface QuickEntry {
  readonly happenedAt: string | null;
  readonly until: string | null;
  readonly precision: Precision;
  readonly timeAsWritten: string;
  readonly text: string;
  readonly kind: EntryKind | null;
  /** Those of the given services that the text names. */
  readonly services: readonly string[];
  /** Why the time is not known, for a person to mend; absent when it is. */
  readonly problem?: string;
  /** Instants to choose between where a clock was put forward or back. */
  readonly choices?: readonly string[];
}

const longest = 4000;

/** A day that depends on when it is read: beside an incident of last week, "yesterday" has two meanings. */
const dayWords =
  /^(yesterday|today|tomorrow|last night|(?:last |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** Understands one typed line: `14:32 error rate at 12 %`, `+14m rolled back`, `about 14:30 someone noticed`. */
export function understandQuickEntry(typed: string, context: QuickEntryContext = {}): QuickEntry {
  const line = typed.slice(0, longest).trim();
  const found = findTime(line);
  const services = (context.services ?? []).filter((name) => mentions(found?.text ?? line, name));
  if (found === undefined) {
    return {
      happenedAt: null,
      until: null,
      precision: "exact",
      timeAsWritten: "",
      text: line,
      kind: guessKind(line),
      services,
      problem: "Begin with a time, such as 14:32, about 14:30, 14:30-14:45 or +14m.",
    };
  }
  const dayWord = dayWords.exec(line)?.[1];
  if (dayWord !== undefined) {
    return {
      happenedAt: null,
      until: null,
      precision: "exact",
      timeAsWritten: line.slice(found.time.from, found.time.to),
      text: found.text,
      kind: guessKind(found.text),
      services,
      problem: `“${dayWord}” can mean more than one day. Write the date, such as 2026-03-07 14:32.`,
    };
  }
  const resolved = createTimekeeper(context).resolve(found.time);
  return {
    happenedAt: resolved.happenedAt,
    until: resolved.until,
    precision: resolved.precision,
    timeAsWritten: line.slice(found.time.from, found.time.to),
    text: found.text,
    kind: guessKind(found.text),
    services,
    ...(resolved.timeProblem === null
      ? {}
      : { problem: resolved.timeProblem.sentence, choices: resolved.timeProblem.choices }),
  };
}

function findTime(line: string): { time: WrittenTime; text: string } | undefined {
  const leading = findLeadingTime(line);
  if (leading !== undefined) return { time: leading, text: textBehind(line, leading) };
  const trailing = findTrailingTime(line);
  if (trailing !== undefined) {
    return { time: trailing, text: line.slice(0, trailing.from).replace(/[\s,:–—(-]{0,5}$/, "") };
  }
  const inside = findTimes(line).find(({ start }) => start.clock !== null);
  return inside === undefined ? undefined : { time: inside, text: line };
}

function mentions(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name === "") return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + name.length] ?? " ";
  return !/\w/.test(before) && !/\w/.test(after);
}
