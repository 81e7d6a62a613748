import type { ChatLine } from "./chat-line.ts";
import { couldBeName, isHandle, isProperName } from "./chat-name.ts";

const mark = /\s*(?::[\w+'-]{1,60}:|\p{Extended_Pictographic}|\uFE0F)+\s*$/u;

/** The name that a line holds, without the sign of how its owner is. */
export const nameOn = (line: string) => line.replace(mark, "").trim();

/**
 * The lines that name the author of the time below them, by the line of that time. Slack writes am and pm only below a name,
 * so that a time without them goes on with the author above; where hours are counted to 24 the names have to tell.
 */
export function findNames(
  lines: readonly string[],
  judged: readonly ChatLine[],
): ReadonlyMap<number, number> {
  const above = pairTimes(lines, judged);
  const counts = new Map<string, number>();
  for (const { name } of above) {
    const said = lines[name] ?? "";
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const halves = new Set(above.map(({ time }) => time.time.start.clock?.halved === true));
  const isSlack = halves.size === 2;
  const fits = ({ time, name, follows }: Above) => {
    const said = nameOn(lines[name] ?? "");
    const isName = isProperName(said) || isHandle(said);
    if (time.marked) return couldBeName(said);
    const halved = time.time.start.clock?.halved === true;
    if (isSlack) return halved && (isName || couldBeName(said));
    if (follows) return false;
    if (halved) return isName;
    return isProperName(said) || (isName && (counts.get(lines[name] ?? "") ?? 0) > 1);
  };
  return new Map(above.filter((pair) => fits(pair)).map(({ at, name }) => [at, name]));
}

type Clock = Extract<ChatLine, { kind: "clock" }>;

interface Above {
  readonly at: number;
  readonly time: Clock;
  readonly name: number;
  /** Whether the line follows a time itself, and so is what was said then. */
  readonly follows: boolean;
}

/** Each time that stands alone below a line of text. */
function pairTimes(lines: readonly string[], judged: readonly ChatLine[]): readonly Above[] {
  const pairs: Above[] = [];
  let last = -1;
  let before = -1;
  for (const [at, found] of judged.entries()) {
    if ((lines[at] ?? "").trim() === "") continue;
    if (found.kind === "clock" && judged[last]?.kind === "text") {
      const kind = judged[before]?.kind;
      pairs.push({ at, time: found, name: last, follows: kind === "clock" || kind === "head" });
    }
    before = last;
    last = at;
  }
  return pairs;
}
