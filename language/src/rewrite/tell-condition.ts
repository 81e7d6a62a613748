import type { Clause } from "../grammar/read-clauses.ts";
import type { NounPhrase } from "../grammar/noun-phrase.ts";
import { pastOf } from "../lexicon/lexicon.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { lastWord, textOf, type Edit } from "./edit.ts";
import { isPluralPhrase } from "./object.ts";
import { toPassive } from "./to-passive.ts";

/**
 * "If only we had run the canary, we would have caught it." → "We did not run the canary, and we did not catch it."
 * The condition and what would have come of it, both told as they were; in either order.
 */
export function tellCondition(reading: Reading): Edit | undefined {
  const { tokens, start, clauses } = reading;
  const end = lastWord(reading);
  const missed = clauses.find(({ group }) => group.perfect && group.modal === undefined);
  const outcome = clauses.find(
    ({ group }) => group.perfect && (group.modal === "would" || group.modal === "could"),
  );
  if (missed?.subject === undefined || outcome === undefined) return undefined;
  const result = outcome.subject ?? thisBefore(reading, outcome);
  if (result === undefined) return undefined;
  if (clauses.filter(({ group }) => group.finite).length > 2 || outcome.group.inside !== undefined)
    return undefined;
  const conditionFirst = missed.group.from < outcome.group.from;
  const opener = conditionFirst ? start : openerOf(reading, missed);
  const seam = conditionFirst ? result.from - 1 : opener - 1;
  if (opener < 0 || (conditionFirst && tokens[seam]?.text !== ",")) return undefined;
  if (!/^(?:if|had)$/.test(tokens[opener]?.text ?? "")) return undefined;
  if (result.from !== (conditionFirst ? seam + 1 : start)) return undefined;
  const told = tellMissed(reading, missed, conditionFirst ? seam : end);
  const behind = tokens[seam]?.text === "," ? seam : opener;
  const came = tellResult(reading, { ...outcome, subject: result }, conditionFirst ? end : behind);
  return told === undefined || came === undefined
    ? undefined
    : { from: start, to: end, text: `${told}, and ${came}` };
}

/** "This would not have happened": no noun phrase, but the subject all the same. */
function thisBefore({ tokens }: Reading, { group }: Clause): NounPhrase | undefined {
  const at = group.from - 1;
  return /^(?:this|that|it)$/.test(tokens[at]?.text ?? "")
    ? { from: at, to: at + 1, party: "system", plural: false }
    : undefined;
}

function openerOf({ tokens }: Reading, { group, subject }: Clause): number {
  if (group.inside !== undefined) return group.from;
  const before = (subject?.from ?? 0) - 1;
  return tokens[before]?.text === "only" ? before - 1 : before;
}

const closer = /^(?:carefully|closely|thoroughly|attentively)$/;

function tellMissed(reading: Reading, { group, subject }: Clause, to: number): string | undefined {
  const { tokens } = reading;
  if (subject === undefined) return undefined;
  const { lemma } = tokens[group.main]?.word ?? { lemma: "" };
  // "had reviewed it more carefully": that it was reviewed is known
  const careful = tokens[to - 2]?.text === "more" && closer.test(tokens[to - 1]?.text ?? "");
  const until = careful ? to - 2 : to;
  const not = !group.negated && !careful;
  if (group.passive)
    return stateOf(reading, subject, not, tokens[group.main]?.text, group.to, until);
  const people = /^(?:we|i)$/.test(tokens[subject.to - 1]?.text ?? "");
  const passive = people
    ? undefined
    : toPassive(reading, group.main, group.main, { not, tense: "past" });
  if (passive !== undefined)
    return passive.to > until ? undefined : `${passive.text}${rest(reading, passive.to, until)}`;
  const past = pastOf(lemma);
  if (!people || past === undefined) return undefined;
  return `${subjectText(reading, subject)} ${not ? `did not ${lemma}` : past}${rest(reading, group.to, until)}`;
}

function tellResult(reading: Reading, { group, subject }: Clause, to: number): string | undefined {
  const { tokens } = reading;
  if (subject === undefined || subject.party === "nobody") return undefined;
  const { lemma } = tokens[group.main]?.word ?? { lemma: "" };
  if (group.passive && /^(?:avoid|prevent|avert)$/.test(lemma) && !group.negated)
    return `${subjectText(reading, subject)} happened${rest(reading, group.to, to)}`;
  if (group.passive)
    return stateOf(reading, subject, !group.negated, tokens[group.main]?.text, group.to, to);
  const past = pastOf(lemma);
  if (past === undefined || group.copula || /^(?:avoid|prevent|take)$/.test(lemma))
    return undefined;
  return `${subjectText(reading, subject)} ${group.negated ? past : `did not ${lemma}`}${rest(reading, group.to, to)}`;
}

function stateOf(
  reading: Reading,
  subject: { readonly from: number; readonly to: number },
  not: boolean,
  participle: string | undefined,
  from: number,
  to: number,
): string | undefined {
  const be = isPluralPhrase(reading, subject.to) ? "were" : "was";
  return participle === undefined
    ? undefined
    : `${subjectText(reading, subject)} ${be} ${not ? "not " : ""}${participle}${rest(reading, from, to)}`;
}

/** The subject as it reads inside a sentence. */
function subjectText(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const text = textOf(reading, from, to);
  const first = reading.tokens[from];
  const plain = ((first?.word.tags ?? 0) & (tag.det | tag.poss | tag.pronoun)) !== 0;
  return plain && first?.text !== "i" ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function rest(reading: Reading, from: number, to: number): string {
  const text = textOf(reading, from, to);
  return text === "" ? "" : ` ${text}`;
}
