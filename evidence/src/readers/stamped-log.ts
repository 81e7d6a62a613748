import { leadingTime } from "./leading-time.ts";

/** What programs write below a line of their log: indented, or in the words of an error's trace. */
const trace =
  /^(?:\s|Traceback\b|Caused by\b|During handling of\b|The above exception\b|(?:Exception|panic|goroutine|Stack ?trace)\b|[\w.$]{1,200}(?:Error|Exception|Warning|Interrupt|Exit)\b|[\]})]+;?\s*$)/;

const enough = 2;
const sampled = 5000;
/** A command or the end of what came before may stand above the first of them. */
const within = 3;

/** Whether a line begins, as those of a program's log do, with a whole date and a time to the second. */
function isStamped(line: string): boolean {
  if (!/^[[(<A-Z\d]/.test(line)) return false;
  const { date, clock } = leadingTime(line)?.time.start ?? { date: null, clock: null };
  return date !== null && clock !== null && clock.second !== null;
}

/** Whether a text begins like a log, however long the traces between its lines are. */
export function beginsStamped(lines: readonly string[]): boolean {
  const first = lines.filter((line) => line.trim() !== "").slice(0, within);
  return first.some(isStamped) && lines.slice(0, sampled).filter(isStamped).length >= enough;
}

/** Whether it is a log through and through: nothing in it but stamped lines and what belongs to them. */
export function isTracedLog(lines: readonly string[]): boolean {
  return (
    beginsStamped(lines) &&
    lines.every((line) => line.trim() === "" || trace.test(line) || isStamped(line))
  );
}
