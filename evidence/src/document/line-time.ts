import { findLeadingTime, findTimes, findTrailingTime, textBehind } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";

interface LineTime {
  readonly time: WrittenTime;
  /** The line without it. */
  readonly text: string;
}

/**
 * A line's time and the text without it. `anywhere`: it may stand at the end or inside a sentence.
 * `relative`: it may count from the start of the impact.
 */
export function findLineTime(
  text: string,
  anywhere: boolean,
  relative: boolean,
  bare = false,
): LineTime | undefined {
  const leading = findLeadingTime(text, bare);
  if (leading !== undefined && (leading.relative === null || relative)) {
    return { time: leading, text: textBehind(text, leading) };
  }
  const trailing = findTrailingTime(text);
  const isFull = trailing?.start.clock != null && trailing.start.date !== null;
  if (trailing !== undefined && (anywhere || isFull)) {
    return { time: trailing, text: withoutEnding(text.slice(0, trailing.from)) };
  }
  if (!anywhere) return undefined;
  const inside = findTimes(text).filter(({ start }) => start.clock !== null);
  return inside.length === 1 && inside[0] !== undefined ? { time: inside[0], text } : undefined;
}

const ending = /(?:[\s:–—(|,-]|\b(?:at|on|by|around|about|@))*$/i;
const endingLength = 60;

function withoutEnding(text: string): string {
  const end = text.slice(-endingLength);
  return (text.slice(0, -endingLength) + end.replace(ending, "")).trim() || text.trim();
}

const finished = /(?:[.!?:;)>\]*_"”]|\\|<br ?\/?>)\s*$/i;
const marked = /^(?:\*\*|__|`|\[|<b>)/;

const unfinished =
  /(?:\b(?:at|by|from|until|till|to|and|or|on|between|since|around|about|before|after|than|the|was|of|for|in)|[,~(])\s*$/i;

/**
 * Whether a line inside a paragraph begins something new, rather than going on with the sentence above: sentences
 * wrap in front of a time as anywhere else.
 */
export function startsAnew(before: string, raw: string, text: string): boolean {
  const time = findLeadingTime(text);
  const end = before.slice(-20);
  if (time === undefined || unfinished.test(end)) return false;
  if (finished.test(end) || marked.test(raw)) return true;
  const rest = text.slice(time.to);
  if (/^[\s.:,;)\]*_-]*$/.test(rest)) return true;
  const separated = /^ ?(?:[–—:|-]|hrs\b)|^\s*[^\p{Ll}\s]/u.test(rest);
  return separated || findLeadingTime(before) !== undefined;
}
