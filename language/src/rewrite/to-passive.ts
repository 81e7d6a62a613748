import { participleOf } from "../lexicon/lexicon.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";
import { readObject } from "./object.ts";

const nominal: Readonly<Record<string, string>> = {
  respond: "There was no response",
  reply: "There was no reply",
  react: "There was no reaction",
  escalate: "There was no escalation",
  communicate: "There was no communication",
  test: "There was no test",
  check: "There was no check",
  review: "There was no review",
  verify: "There was no verification",
};

const leftOpen =
  /^(?:open|unset|enabled|disabled|running|exposed|unlocked|unprotected|hardcoded|untested|behind)$/;
const phrasal = new Set(
  "turn take bring shut power roll switch clean mess screw sign back set bring knock lock carry hand look start phase scale".split(
    " ",
  ),
);

/** Active to passive: "[Mary forgot to] renew the certificate" → "the certificate was not renewed". */
export function toPassive(
  reading: Reading,
  from: number,
  verb: number,
  not: string,
  perfect: boolean,
  /** Whether an infinitive after the object tells the purpose, and stays. */
  purpose = false,
): Edit | undefined {
  const { tokens } = reading;
  const main = tokens[verb];
  if (main === undefined) return undefined;
  const adverb =
    (main.word.tags & tag.adv) !== 0 && (main.word.tags & tag.base) === 0 ? `${main.text} ` : "";
  const at = adverb === "" ? verb : verb + 1;
  const { lemma } = tokens[at]?.word ?? { lemma: "" };
  const participle =
    participleOf(lemma) ?? ((tokens[at]?.word.tags ?? 0) & tag.part ? tokens[at]?.text : undefined);
  if (participle === undefined) return undefined;
  let next = at + 1;
  let particle = "";
  if (
    phrasal.has(lemma) &&
    /^(?:out|up|down|off|back|in|over|on)$/.test(tokens[next]?.text ?? "") &&
    ((tokens[next + 1]?.word.tags ?? 0) & (tag.det | tag.poss)) !== 0
  ) {
    particle = ` ${tokens[next]?.text ?? ""}`;
    next += 1;
  }
  const follows = tokens[next];
  if (follows !== undefined && /^(?:that|whether|how|what|if|which|why)$/.test(follows.text)) {
    return { from, to: next, text: `it was ${not}${adverb}${participle}` };
  }
  const noun = Object.hasOwn(nominal, lemma) ? nominal[lemma] : undefined;
  if (
    noun !== undefined &&
    not !== "" &&
    particle === "" &&
    (follows === undefined ||
      follows.shape === "punct" ||
      (follows.word.tags & (tag.prep | tag.to | tag.adv)) !== 0)
  ) {
    return { from, to: at + 1, text: reading.start === from ? noun : noun.toLowerCase() };
  }
  const object =
    particle !== "" && lemma === "turn" ? undefined : readObject(reading, next, purpose);
  if (object === undefined) return undefined;
  if (lemma === "leave" && leftOpen.test(tokens[object.to - 1]?.text ?? "")) return undefined;
  if (not !== "" && object.text.startsWith("any ") && !perfect)
    return { from, to: object.to, text: `no ${object.text.slice(4)} ${object.be} ${participle}` };
  const tense = perfect ? "had " : "";
  const be = perfect ? "been " : "";
  const verbPhrase = perfect ? `${tense}${not}${be}` : `${object.be} ${not}`;
  if (
    particle === "" &&
    /^(?:up|down|off|out|back|on)$/.test(tokens[object.to]?.text ?? "") &&
    (tokens[object.to + 1] === undefined || tokens[object.to + 1]?.shape === "punct")
  ) {
    particle = ` ${tokens[object.to]?.text ?? ""}`;
    return {
      from,
      to: object.to + 1,
      text: `${object.text} ${verbPhrase}${adverb}${participle}${particle}`,
    };
  }
  return {
    from,
    to: object.to,
    text: `${object.text} ${verbPhrase}${adverb}${participle}${particle}`,
  };
}
