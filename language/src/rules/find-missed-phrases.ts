import { sense, tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";

const negligible = new Set(
  "care review reviews reviewed followed done listened communicated properly attention someone we proper tested checked discipline careful".split(
    " ",
  ),
);
export function findPhrases(reading: Reading): readonly Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text;
    if ((text === "failure" || text === "failing") && tokens[at + 1]?.text === "to") {
      const verb = tokens[at + 2];
      const meaning = verb?.word.sense ?? 0;
      if (
        !/^(?:create|delete|add|remove|load|connect|open|close|reach|resolve|obtain|find|respond|acknowledge)$/.test(
          verb?.word.lemma ?? "",
        ) &&
        (meaning &
          (text === "failing" ? sense.human : sense.human | sense.upkeep | sense.perceive)) !==
          0 &&
        ((meaning & sense.machine) === 0 || (meaning & sense.human) !== 0) &&
        !isAbout(reading, at) &&
        !isGeneralRule(reading, at + 3)
      )
        spans.push({ from: at, to: at + 3 });
    } else if (
      (text === "chance" || text === "opportunity" || text === "chances") &&
      tokens[at - 2]?.word.lemma === "miss" &&
      tokens[at + 1]?.text === "to"
    ) {
      spans.push({ from: at - 2, to: at + 1 });
    } else if (
      text === "happened" &&
      tokens[at - 1]?.text === "have" &&
      tokens.slice(Math.max(0, at - 4), at).some((token) => token.text === "would") &&
      tokens.some((token) => negligible.has(token.text))
    ) {
      spans.push({ from: at - 2, to: at + 1 });
    } else if (
      text === "should" &&
      tokens[at + 1]?.text === "have" &&
      /^(?:as|when|like|than)$/.test(tokens[at - 2]?.text ?? "") &&
      (tokens[at + 2]?.shape ?? "punct") === "punct"
    ) {
      spans.push({ from: at - 2, to: at + 2 });
    } else if (text === "been" && wouldHaveBeen(reading, at)) {
      const to = endOfPraise(reading, at + 1);
      if (to > 0) spans.push({ from: Math.max(0, at - 2), to });
    } else if (text === "only" && tokens[at - 1]?.text === "if" && isRegretted(reading, at)) {
      spans.push({ from: at - 1, to: at + 1 });
    }
  }
  return spans;
}

const praise =
  /^(?:better|wise|wiser|prudent|sensible|safer|smarter|best|advisable|smart|nice|good|helpful|great|ideal|useful|preferable|appropriate|easier|simpler|quicker|faster|worthwhile|worth|right)$/;
const courses =
  /^(?:ideas?|practice|plan|move|choice|option|approach|way|call|course|decision|thing|step|solution)$/;

function wouldHaveBeen({ tokens }: Reading, been: number): boolean {
  return tokens
    .slice(Math.max(0, been - 4), been)
    .some(
      ({ text }) =>
        text === "would" || text === "could" || text === "might" || text === "may" || text === "'d",
    );
}

/** "… a good idea to", "… more sensible to", "… better if": the index after the word of praise, or -1. */
function endOfPraise({ tokens }: Reading, from: number): number {
  let praised = -1;
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === "punct") return praised;
    if (praise.test(token.text)) praised = at + 1;
    else if (praised > 0) {
      // "a dry run would have been a good idea"
      if (courses.test(token.text) && isLast(tokens, at + 1)) return at + 1;
      if (/^(?:to|if|had|not)$/.test(token.text)) return praised;
      if (!courses.test(token.text) && (token.word.tags & tag.adv) === 0 && token.text !== "for") {
        // "better for us to wait"
        if (tokens[at - 1]?.text !== "for") return -1;
      }
    } else if ((token.word.tags & (tag.adv | tag.det)) === 0 && token.text !== "more") return -1;
  }
  return -1;
}

function isLast(tokens: Reading["tokens"], at: number): boolean {
  return (tokens[at]?.shape ?? "punct") === "punct";
}

/** "Failure to close it may leak memory": a rule, and no past. */
function isGeneralRule({ tokens }: Reading, at: number): boolean {
  return tokens
    .slice(at, at + 12)
    .some(({ text }) => /^(?:may|can|will|is|results|causes|leads|means|might)$/.test(text));
}

function isAbout(reading: Reading, at: number): boolean {
  for (let index = Math.max(0, at - 4); index < at; index += 1)
    if (
      [
        "pod",
        "probe",
        "service",
        "server",
        "job",
        "system",
        "client",
        "script",
        "pipeline",
        "build",
      ].includes(reading.tokens[index]?.text ?? "")
    )
      return true;
  return false;
}

/** "If only we had …"; not "if only one argument is passed". */
function isRegretted({ tokens }: Reading, only: number): boolean {
  // "if only one of the two is written"
  if (((tokens[only + 1]?.word.tags ?? 0) & tag.num) !== 0 || tokens[only + 1]?.text === "one")
    return false;
  return tokens
    .slice(only + 1, only + 12)
    .some(
      ({ text, word }) =>
        /^(?:had|'d|could|would|did|were|was)$/.test(text) ||
        (word.tags & (tag.past | tag.part)) === tag.past,
    );
}
