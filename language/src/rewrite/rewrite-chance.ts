import type { Clause } from "../grammar/read-clauses.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { pastOf } from "../lexicon/lexicon.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { textOf, type Edit } from "./edit.ts";
import { isPluralPhrase } from "./object.ts";
import { toPassive } from "./to-passive.ts";

/** "should have been tested" → "was not tested"; "we should have rolled back" → "we did not roll back". */
export function rewriteChance(reading: Reading, from: number): Edit | undefined {
  const clause = reading.clauses.find(
    ({ group, subject }) =>
      group.perfect &&
      group.modal !== undefined &&
      Math.min(subject?.from ?? group.from, group.from) <= from &&
      group.to > from,
  );
  if (clause?.subject === undefined) return undefined;
  const { group, subject } = clause;
  if (group.inside !== undefined) return undefined;
  const due = group.modal === "should" || group.modal === "ought";
  if (group.passive) return due ? tellState(reading, clause) : undefined;
  if (clause.shared || (!due && (group.modal !== "could" || byMeans(reading, group))))
    return undefined;
  return (
    tellUnknown(reading, subject.from, group) ??
    tellLate(reading, subject.from, group) ??
    toPassive(reading, subject.from, group.main, { not: !group.negated, tense: "past" }) ??
    (due || subject.party === "we" || subject.party === "self"
      ? tellAct(reading, group)
      : undefined)
  );
}

/** "could have stopped it with one command": that it was not stopped with one would say something else. */
export function byMeans({ tokens }: Reading, { modal, to }: VerbGroup): boolean {
  return (
    modal === "could" && tokens.slice(to, to + 4).some(({ text }) => /^(?:with|by)$/.test(text))
  );
}

/** "They should have known." → "It was not known at the time." */
export function tellUnknown(reading: Reading, from: number, group: VerbGroup): Edit | undefined {
  const after = reading.tokens[group.to];
  const bare = after === undefined || after.shape === "punct";
  return bare && !group.negated && reading.tokens[group.main]?.word.lemma === "know"
    ? { from, to: group.to, text: "it was not known at the time" }
    : undefined;
}

const lateDeeds: Readonly<Record<string, string>> = {
  escalate: "the escalation",
  respond: "the response",
  react: "the reaction",
  reply: "the reply",
  communicate: "the communication",
  decide: "the decision",
};

/** "should have escalated faster" → "the escalation came late". */
export function tellLate(reading: Reading, from: number, group: VerbGroup): Edit | undefined {
  const { tokens } = reading;
  const { lemma } = tokens[group.main]?.word ?? { lemma: "" };
  const deed = Object.hasOwn(lateDeeds, lemma) ? lateDeeds[lemma] : undefined;
  let at = group.to;
  while (/^(?:much|far|a|lot|bit|way|more)$/.test(tokens[at]?.text ?? "")) at += 1;
  return deed !== undefined &&
    !group.negated &&
    /^(?:faster|sooner|earlier|quicker|quickly|promptly)$/.test(tokens[at]?.text ?? "")
    ? { from, to: at + 1, text: `${deed} came late` }
    : undefined;
}

function tellState(reading: Reading, { group, subject }: Clause): Edit | undefined {
  const main = reading.tokens[group.main];
  if (main === undefined || subject === undefined) return undefined;
  const be = isPluralPhrase(reading, subject.to) ? "were" : "was";
  const before = reading.tokens[group.main - 1];
  const adverb =
    before !== undefined &&
    (before.word.tags & tag.adv) !== 0 &&
    !/^(?:not|never|n't|have|been)$/.test(before.text)
      ? `${textOf(reading, group.main - 1, group.main)} `
      : "";
  return {
    from: group.from,
    to: group.to,
    text: `${be} ${group.negated ? "" : "not "}${adverb}${main.text}`,
  };
}

/** "should have rolled" → "did not roll"; who did not is told, so this is for "we" and for things. */
function tellAct({ tokens }: Reading, group: VerbGroup): Edit | undefined {
  const { lemma } = tokens[group.main]?.word ?? { lemma: "" };
  const past = pastOf(lemma);
  if (past === undefined || /^(?:better|more)$/.test(tokens[group.to]?.text ?? ""))
    return undefined;
  const never = tokens[group.from - 1]?.text === "never";
  return {
    from: never ? group.from - 1 : group.from,
    to: group.to,
    text: never || group.negated ? past : `did not ${lemma}`,
  };
}
