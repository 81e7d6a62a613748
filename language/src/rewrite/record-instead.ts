import type { Match } from "../find-spans.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { lastWord, textOf, type Edit } from "./edit.ts";

/** "Teach X how …" → "Document how …"; "Remind X to …" → a step on the checklist. */
export function recordInstead(reading: Reading, match: Match): Edit | undefined {
  const { tokens, start } = reading;
  if (match.from !== start) return undefined;
  const end = lastWord(reading);
  const guide = guideInstead(reading, match, end);
  if (guide !== undefined) return guide;
  const after = tokens[match.to];
  if (after === undefined || match.to >= end || tokens[match.to - 1]?.text === "not")
    return undefined;
  if (/^(?:how|what|when|where|why)$/.test(after.text))
    return { from: start, to: match.to, text: "document" };
  const remind = /^(?:remind|tell|ask|instruct|advise|email|urge)$/.test(tokens[start]?.text ?? "");
  if (remind && after.text === "to" && ((tokens[match.to + 1]?.word.tags ?? 0) & tag.base) !== 0)
    return { from: start, to: match.to + 1, text: "add a step to the checklist:" };
  const taught = /^(?:train|teach|educate|coach|brief)$/.test(tokens[start]?.text ?? "");
  if (
    taught &&
    /^(?:on|in|about)$/.test(after.text) &&
    ((tokens[match.to + 1]?.word.tags ?? 0) & tag.ing) === 0
  ) {
    const audience = textOf(reading, start + 1, match.to);
    const topic = textOf(reading, match.to + 1, end);
    return { from: start, to: end, text: `write a short guide to ${topic} for ${audience}` };
  }
  return undefined;
}

/** "Organise Kubernetes training for the support team" → "Write a short guide to Kubernetes for the support team". */
function guideInstead(reading: Reading, match: Match, end: number): Edit | undefined {
  const { tokens, start } = reading;
  const lesson = match.to - 1;
  if (
    !/^(?:training|trainings|workshop|workshops|course|courses|session|sessions|refresher|seminar|briefing)$/.test(
      tokens[lesson]?.text ?? "",
    )
  )
    return undefined;
  if (/^(?:send|sign)$/.test(tokens[start]?.text ?? "")) return undefined;
  let from = start + 1;
  while (
    /^(?:a|an|the|some|more|additional|mandatory|short|regular|training|refresher|knowledge-sharing|new)$/.test(
      tokens[from]?.text ?? "",
    )
  )
    from += 1;
  const named = from < lesson ? textOf(reading, from, lesson) : "";
  let at = lesson + 1;
  let topic = named;
  let audience = "";
  const isPart = (index: number): boolean =>
    /^(?:on|about|in|for)$/.test(tokens[index]?.text ?? "");
  while (at < end && isPart(at)) {
    let to = at + 1;
    while (to < end && !isPart(to) && tokens[to]?.shape !== "punct") to += 1;
    const part = textOf(reading, at + 1, to);
    if (tokens[at]?.text === "for") audience = part;
    else topic = part;
    at = to;
  }
  if (topic === "" || at < end) return undefined;
  return {
    from: start,
    to: end,
    text: `write a short guide to ${topic}${audience === "" ? "" : ` for ${audience}`}`,
  };
}
