import { participleOf } from "../lexicon/lexicon.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";
import { readObject, readRecipient } from "./object.ts";
import { beIn, type Tense } from "./verb-phrase.ts";

export interface Passive {
  readonly not: boolean;
  readonly tense: Tense;
  /** Whether an infinitive after the object tells the purpose, and stays. */
  readonly purpose?: boolean;
}

const nominal: Readonly<Record<string, string>> = {
  respond: "response",
  reply: "reply",
  react: "reaction",
  escalate: "escalation",
  communicate: "communication",
  test: "test",
  check: "check",
  review: "review",
  verify: "verification",
};

const leftOpen =
  /^(?:open|unset|enabled|disabled|running|exposed|unlocked|unprotected|hardcoded|untested|behind)$/;
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const phrasal = set(
  "turn take bring shut power roll switch clean mess screw sign back set bring knock lock carry hand look start phase scale",
);
/** Verbs with two objects, or with one that a passive would strand. */
const unmovable = set("sell sit lie owe cost spend keep");
/** Of two objects the one who was to receive becomes the subject. */
const giving = set("give send show hand offer grant");
/** "It was assumed that …"; "it was insisted that …" is no English. */
const telling = set(
  "assume presume believe think know notice realise realize understand check verify confirm say claim mention report state document record note announce communicate expect suppose decide agree test ensure consider see anticipate foresee recognise recognize clarify specify explain establish determine discover",
);
/** What stands for the deed in a figure of speech; the passive would take the figure at its word. */
const figures =
  /\b(?:buck|gun|trigger|ball|corners?|boat|mark|point|track|sight|plot|attention|nerve|wheel|towel|blind eye|eye|advice|shortcuts?|balls?|bullet|bridge|chance|beans|dice)$/;
const otherwise: Readonly<Record<string, string>> = { confuse: "mixed up" };

/** Active to passive: "[Mary forgot to] renew the certificate" → "the certificate was not renewed". */
export function toPassive(
  reading: Reading,
  from: number,
  verb: number,
  { not, tense, purpose = false }: Passive,
): Edit | undefined {
  const { tokens } = reading;
  const main = tokens[verb];
  if (main === undefined) return undefined;
  const adverb =
    (main.word.tags & tag.adv) !== 0 && (main.word.tags & tag.base) === 0 ? `${main.text} ` : "";
  const always = tokens[verb - 1]?.text === "always" ? "always " : "";
  const at = adverb === "" ? verb : verb + 1;
  const { lemma } = tokens[at]?.word ?? { lemma: "" };
  const participle = Object.hasOwn(otherwise, lemma)
    ? otherwise[lemma]
    : (participleOf(lemma) ??
      ((tokens[at]?.word.tags ?? 0) & tag.part ? tokens[at]?.text : undefined));
  if (participle === undefined || unmovable.has(lemma)) return undefined;
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
    return telling.has(lemma)
      ? { from, to: next, text: `it ${beIn(tense, "was", not)} ${adverb}${participle}` }
      : undefined;
  }
  const noun = Object.hasOwn(nominal, lemma) ? nominal[lemma] : undefined;
  if (
    noun !== undefined &&
    not &&
    particle === "" &&
    (follows === undefined ||
      follows.shape === "punct" ||
      (follows.word.tags & (tag.prep | tag.to | tag.adv)) !== 0)
  ) {
    const be = tense === "past" ? "was" : beIn(tense, "was", false);
    return { from, to: at + 1, text: `there ${be} no ${noun}` };
  }
  const recipient = giving.has(lemma) ? readRecipient(reading, next) : undefined;
  if (lemma === "give" && recipient === undefined) return undefined;
  const object =
    recipient ??
    (particle !== "" && lemma === "turn" ? undefined : readObject(reading, next, purpose));
  if (object === undefined || figures.test(object.text)) return undefined;
  if (lemma === "cause" && !not) {
    // "caused an outage": there was one; "caused the outage": it happened
    const known = /^(?:the|this|that|our|its|it)\b/.test(object.text);
    if (known && tense !== "past") return undefined;
    const text = known
      ? `${object.text} happened`
      : `there ${beIn(tense, object.be, false)} ${object.text}`;
    return { from, to: object.to, text };
  }
  if (lemma === "leave" && leftOpen.test(tokens[object.to - 1]?.text ?? "")) return undefined;
  if (not && object.text.startsWith("any ") && !tense.endsWith("perfect"))
    return {
      from,
      to: object.to,
      text: `no ${object.text.slice(4)} ${beIn(tense, object.be, false)} ${participle}`,
    };
  const after = tokens[object.to + 1];
  const trails =
    particle === "" &&
    /^(?:up|down|off|out|back|on)$/.test(tokens[object.to]?.text ?? "") &&
    (after === undefined || after.shape === "punct");
  if (trails) particle = ` ${tokens[object.to]?.text ?? ""}`;
  return {
    from,
    to: trails ? object.to + 1 : object.to,
    text: `${object.text} ${beIn(tense, object.be, not)} ${always}${adverb}${participle}${particle}`,
  };
}
