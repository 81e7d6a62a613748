import { findEpochTime } from "../time/epoch-time.ts";
import { findLeadingTime, textBehind } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";

const searched = 8000;
const klog = /^[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9})\s+/;
/** `ERROR 2026-03-07 14:03:01`, the letter that Ruby's logger puts before its bracket, and the process of Redis. */
const level =
  /^(?:(\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)\]?):?|[DIWEFA],|\d{1,7}:[A-Z])\s{1,8}(?=[[(]?\d)/;
const epochStart = /^\[?(\d{10}(?:\.\d{1,9})?|\d{13}|\d{16}|\d{19})\]?(?=[\s:,|-])/;

/** What a line leads with, and what it says. */
export interface Led {
  readonly time: WrittenTime;
  readonly written: string;
  readonly text: string;
}

/** The time that a line of a log or of notes leads with, in the spellings of its programs too. */
export function leadingTime(raw: string): Led | undefined {
  const line = raw.slice(0, searched);
  const severity = level.exec(line);
  if (severity !== null) {
    const rest = leadingTime(line.slice(severity[0].length));
    if (rest === undefined) return undefined;
    return { ...rest, text: [severity[1], rest.text].filter(Boolean).join(" ") };
  }
  const glog = klog.exec(line);
  if (glog !== null) {
    const time = findLeadingTime(`01-01 ${glog[3]}`);
    const moment = time?.start;
    if (time === undefined || moment?.date === null || moment?.date === undefined) return undefined;
    const date = { ...moment.date, month: Number(glog[1]), day: Number(glog[2]), order: null };
    return {
      time: { ...time, start: { ...moment, date } },
      written: glog[0].trim(),
      text: line.slice(glog[0].length),
    };
  }
  const epoch = epochStart.exec(line);
  const instant = epoch === null ? undefined : findEpochTime(epoch[1] ?? "");
  if (epoch !== null && instant !== undefined) {
    return {
      time: instant,
      written: epoch[1] ?? "",
      text: line.slice(epoch[0].length).replace(/^[\s:,|-]+/, ""),
    };
  }
  const time = findLeadingTime(line);
  if (time === undefined) return undefined;
  const written = line.slice(time.from, time.to).replace(/^([^[(]*)[\])]$/, "$1");
  return { time, written, text: textBehind(line, time) };
}
