import type { Match } from "../find-spans.ts";
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
    const labelled = tokens[at + 1]?.shape === "punct";
    const factor =
      labelled && from === reading.start ? "contributing factor" : "a contributing factor";
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
