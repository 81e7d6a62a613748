import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";

const sayings = new Set(
  "saying asking calling firing blaming punishing shaming disciplining sacking naming accusing".split(
    " ",
  ),
);
const notions =
  /^(?:lesson|story|idea|notion|myth|theory|question|point|phrase|word|term|label|claim|talk)$/;
const words =
  /^(?:blame|blamed|blaming|mistakes?|errors?|fault|culprit|careless|negligent|root|cause)$/;

/** Talk about blame, which blames nobody: "Asking who did it leads nowhere", "the lesson is not that QA should have …". */
export function speaksOfBlame({ tokens, start, question }: Reading): boolean {
  if (question) return false;
  const first = tokens[start];
  if (first !== undefined && sayings.has(first.text) && hasVerbAfter(tokens, start + 2))
    return true;
  for (let at = start; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    const next = tokens[at + 1]?.text ?? "";
    if (text === "any" && next === "of" && tokens[at + 2]?.text === "us") return true;
    if (text === "culture" && tokens.some((token) => words.test(token.text))) return true;
    // "mistakes happen", "blame makes people quiet": of all times, not of one
    if (
      (text === "mistakes" || text === "errors" || text === "blame") &&
      /^(?:happen|make|makes|are|is|hides?|teach|teaches|stops?)$/.test(next)
    )
      return true;
    if (
      /^(?:rarely|seldom)$/.test(text) &&
      tokens.slice(at, at + 6).some((token) => words.test(token.text))
    )
      return true;
    if (!notions.test(text) || at > start + 4) continue;
    const after = tokens.slice(at + 1, at + 4).map((token) => token.text);
    if (
      (after[0] === "is" || after[0] === "was") &&
      (after[1] === "not" || after[1] === "n't" || after[1] === "never")
    )
      return true;
    if (after[0] === "of" && tokens.slice(at + 2, at + 7).some((token) => words.test(token.text)))
      return true;
  }
  return false;
}

function hasVerbAfter(tokens: Reading["tokens"], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === "punct") continue;
    if (
      (token.word.tags & (tag.modal | tag.do | tag.be)) !== 0 ||
      /^(?:leads?|makes?|teaches|hides|tells|says|helps?|fixes|changes|solves|encourages)$/.test(
        token.text,
      )
    )
      return true;
  }
  return false;
}
