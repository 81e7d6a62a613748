import type { Match } from "../find-spans.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";

/** "The root cause of X was" → "A contributing factor in X was". */
export function pluralCause(reading: Reading, match: Match): Edit | undefined {
  const { tokens } = reading;
  for (let at = Math.max(0, match.from - 2); at < match.to; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (text !== "cause" && text !== "culprit" && text !== "root-cause") continue;
    let from = at;
    while (
      from > 0 &&
      /^(?:root|underlying|sole|primary|real|true|actual|ultimate|single|only|main|direct|fundamental|exact|immediate|proximate|final|the|our|its|a|one)$/.test(
        tokens[from - 1]?.text ?? "",
      )
    )
      from -= 1;
    const preposition = /^(?:of|for|behind)$/.test(tokens[at + 1]?.text ?? "");
    const label = isLabel(reading, from, at + 1);
    const name = tokens[from]?.start ?? 0;
    const capital = /[A-Z]/.test(reading.sentence.source.charAt(name)) && from > 0;
    const factor = label
      ? `${capital ? "Contributing" : "contributing"} factor`
      : "a contributing factor";
    return { from, to: preposition ? at + 2 : at + 1, text: preposition ? `${factor} in` : factor };
  }
  const down = tokens.findIndex((token) => token.text === "down");
  if (
    down > 0 &&
    tokens[down + 1]?.text === "to" &&
    tokens[down + 4]?.text === ":" &&
    tokens[down + 3]?.text === "thing"
  ) {
    return { from: reading.start, to: down + 5, text: "one of the factors was" };
  }
  return undefined;
}

/** "11:45 – Root cause identified: …": a heading or a note has no article, and neither has what takes its place. */
function isLabel({ tokens, start }: Reading, from: number, after: number): boolean {
  const next = tokens[after];
  const opens = from === start || tokens[from - 1]?.shape === "punct";
  if (!opens || /^(?:the|our|its|a|one)$/.test(tokens[from]?.text ?? "")) return false;
  return (
    next?.shape === "punct" ||
    (((next?.word.tags ?? 0) & tag.part) !== 0 && ((next?.word.tags ?? 0) & tag.be) === 0)
  );
}
