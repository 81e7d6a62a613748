import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";

/** In an action item: past "we will", "the team should", "Action:" and owners to the verb. */
export function findVerb(reading: Reading): number {
  const { tokens, start, clauses } = reading;
  let at = start;
  const first = clauses[0]?.group;
  if (
    first !== undefined &&
    first.from <= start + 5 &&
    (first.modal !== undefined ||
      tokens[first.main]?.text === "to" ||
      first.form === "present" ||
      first.form === "base")
  ) {
    if (
      first.modal !== undefined ||
      tokens[first.from]?.text === "need" ||
      tokens[first.from]?.text === "needs"
    )
      at = first.main;
    else if (first.copula && first.from > start) at = first.main;
  }
  for (let step = 0; step < 6; step += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) break;
    const needing =
      ["need", "needs", "want", "have", "plan", "going", "intend"].includes(token.text) &&
      (next.text === "to" || next.text === "us");
    if (needing) at += 2;
    else if (/^(?:are|'re|am|'m)$/.test(token.text) && isUnderway(tokens, at + 1)) at += 1;
    else if (
      ["proactively", "carefully", "regularly", "closely", "quickly", "promptly"].includes(
        token.text,
      )
    )
      at += 1;
    else if (
      [
        "continue",
        "start",
        "begin",
        "keep",
        "also",
        "always",
        "please",
        "let",
        "us",
        "'s",
        "going",
        "forward",
        "future",
        "in",
        "the",
        "general",
        "we",
        "to",
        "should",
        "will",
        "must",
        "'ll",
        "everyone",
        "everybody",
        "all",
        ",",
      ].includes(token.text) &&
      (token.word.tags & tag.base) === 0
    )
      at += 1;
    else if (
      ["continue", "start", "begin", "keep", "let"].includes(token.text) &&
      (next.text === "to" || (next.word.tags & tag.ing) !== 0 || next.text === "'s")
    )
      at += 1;
    else break;
  }
  return at;
}

/** "looking into", "also looking into". */
function isUnderway(tokens: Reading["tokens"], at: number): boolean {
  const first = tokens[at]?.word.tags ?? 0;
  return (
    (first & tag.ing) !== 0 ||
    ((first & tag.adv) !== 0 && ((tokens[at + 1]?.word.tags ?? 0) & tag.ing) !== 0)
  );
}

/** "continue to improve", "start improving": the second verb says what is planned. */
export function skipContinuing(tokens: Reading["tokens"], at: number): number {
  if (!["continue", "start", "begin", "keep", "aim", "try"].includes(tokens[at]?.text ?? ""))
    return at;
  if (tokens[at + 1]?.text === "to") return at + 2;
  return ((tokens[at + 1]?.word.tags ?? 0) & tag.ing) !== 0 ? at + 1 : at;
}
