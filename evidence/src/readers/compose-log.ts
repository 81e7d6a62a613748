import type { Collector } from "../collect-records.ts";
import { findLeadingTime, textBehind } from "../time/find-times.ts";
import type { LineReader } from "./line-reader.ts";

/** Compose numbers its containers; a word before a bar alone could be a table's first cell. */
const prefix = /^([A-Za-z][\w.-]{0,80}[-_]\d{1,4}) {0,60}\| ?(.*)$/s;
// oxlint-disable-next-line no-control-regex -- escape sequences are what is looked for
const colours = /\u001B\[[\d;]{0,20}m/g;

const split = (line: string) => prefix.exec(line.replaceAll(colours, ""));

/**
 * Logs of Docker Compose, where each line begins with its container: `web-1  | 2026-03-07T14:03:22Z listening`. What stands
 * behind is a line of any of the `inner` kinds, or leads with a time.
 */
export function createComposeLog(inner: readonly LineReader[]): LineReader {
  return {
    format: "compose-log",
    name: "Docker Compose log",
    fits(line) {
      const rest = split(line)?.[2];
      if (rest === undefined) return false;
      return findLeadingTime(rest) !== undefined || inner.some((reader) => reader.fits(rest));
    },
    alsoFits: (line) => split(line) !== null,
    read(line, collect) {
      const [, container, rest = ""] = split(line) ?? [];
      if (container === undefined) return false;
      const named = nameAuthor(collect, container, line);
      if (inner.find((one) => one.fits(rest))?.read(rest, named) === true) return true;
      const time = findLeadingTime(rest);
      if (time === undefined) collect.skip("No time is written here.", line);
      else named.keep({ at: rest.slice(time.from, time.to), text: textBehind(rest, time) });
      return true;
    },
  };
}

/** Keeps what is read from behind the bar with the whole line, and the container as who said it. */
function nameAuthor(collect: Collector, container: string, line: string): Collector {
  return {
    ...collect,
    keep: (event) => {
      collect.keep({ ...event, originalText: line, authorLabel: container });
    },
  };
}
