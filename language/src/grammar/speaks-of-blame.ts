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

const general =
  /^(?:seen|viewed|treated|regarded|considered|understood|inevitable|unavoidable|normal|natural|expected|never|rarely|often|usually|always|only|just|merely|bound|part)$/;

/** Talk about blame, which blames nobody: "Asking who did it leads nowhere", "the lesson is not that QA should have …". */
export function speaksOfBlame({ tokens, start, question }: Reading): boolean {
  if (question) return false;
  const first = tokens[start];
  // "if you hear someone say the root cause was human error": what is being said
  if (
    /^(?:if|when|whenever)$/.test(first?.text ?? "") &&
    tokens
      .slice(start + 1, start + 9)
      .some(({ text }) => /^(?:say|says|hear|conclude|concludes)$/.test(text))
  )
    return true;
  if (first !== undefined && sayings.has(first.text) && hasVerbAfter(tokens, start + 2))
    return true;
  // "avoid judging what should have been done"
  if (
    /^(?:avoid|resist|refrain)$/.test(first?.text ?? "") &&
    tokens
      .slice(start + 1, start + 4)
      .some(({ text }) =>
        /^(?:evaluating|judging|saying|asking|blaming|naming|writing|words?|phrases?|terms?|labels?)$/.test(
          text,
        ),
      )
  )
    return true;
  for (let at = start; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    const next = tokens[at + 1]?.text ?? "";
    if (
      text === "any" &&
      next === "of" &&
      tokens[at + 2]?.text === "us" &&
      !tokens.slice(at + 3, at + 6).some(({ text: word }) => word === "easily" || word === "should")
    )
      return true;
    if (/^(?:blameless|blamelessly|blamelessness|no-blame)$/.test(text)) return true;
    if (
      text === "hindsight" &&
      /^(?:bias|makes|is|turns|paints|tells|hides)$/.test(next) &&
      !/^(?:in|with)$/.test(tokens[at - 1]?.text ?? "")
    )
      return true;
    // "instead of writing that the operator forgot": a way of telling it that is not taken
    if (
      /^(?:say|saying|write|writing|conclude|concluding|claim|claiming|report|reporting|state|stating)$/.test(
        text,
      ) &&
      tokens
        .slice(Math.max(0, at - 5), at)
        .some(({ text: word }) =>
          /^(?:instead|rather|temptation|tempting|tempted|than)$/.test(word),
        )
    )
      return true;
    // "human error is seen as an effect": of errors at large
    if (
      at > 0 &&
      /^(?:errors?|mistakes?)$/.test(text) &&
      /^(?:human|operator|user|people)$/.test(tokens[at - 1]?.text ?? "") &&
      /^(?:is|are)$/.test(next) &&
      general.test(tokens[at + 2]?.text ?? "")
    )
      return true;
    if (
      /^(?:word|words|label|term|phrase|expression)$/.test(text) &&
      /^(?:mistakes?|errors?|blame|fault|human|operator|pilot|user|culprit|careless|cause|root)$/.test(
        next,
      )
    )
      return true;
    if (
      text === "culture" &&
      (tokens[at + 1]?.word.tags ?? 0) !== 0 &&
      ((tokens[at + 1]?.word.tags ?? 0) & tag.be) === 0 &&
      tokens.some((token) => words.test(token.text))
    )
      return true;
    // "mistakes happen", "blame makes people quiet": of all times, not of one
    if (
      (text === "mistakes" || text === "errors" || text === "blame") &&
      // "the one to blame is …" points at somebody
      tokens[at - 1]?.text !== "to" &&
      /^(?:happen|make|makes|are|is|hides?|teach|teaches|stops?)$/.test(next)
    )
      return true;
    if (
      /^(?:rarely|seldom)$/.test(text) &&
      tokens.slice(Math.max(0, at - 10), at + 6).some((token) => words.test(token.text))
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
