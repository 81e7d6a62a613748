import type { Reading, Span } from "../reading.ts";

/** Work of people that is told as if it were the one who fell short. */
const work = new Set(
  "analysis planning plan plans review reviews assessment assessments testing investigation design estimate estimates audit audits preparation preparations forecast evaluation diligence inspection inspections study".split(
    " ",
  ),
);
/** What only a thinking mind falls short of. */
const thinking =
  /^(?:predict|account|consider|anticipate|foresee|identify|uncover|reveal|catch|spot|notice|take|look|recogni[sz]e|address|appreciate|cover|include|envisage|think|highlight|find|detect|discover|flag|surface|expose|factor|reproduce|reflect|simulate)$/;

/** "Did not catch it" is a fact of a review; these are not. */
const foresight = /^(?:consider|anticipate|foresee|envisage|appreciate)$/;

/** "The first analysis failed to predict …", "the risk assessment did not consider …". */
export function findBlindWork(reading: Reading): readonly Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (const { group, subject } of reading.clauses) {
    if (group.form !== "past" || group.passive || group.modal !== undefined) continue;
    const main = tokens[group.main];
    if (main === undefined) continue;
    const failed = main.word.lemma === "fail" && tokens[group.to]?.text === "to" && !group.negated;
    const verb = failed ? tokens[group.to + 1] : group.negated ? main : undefined;
    const lemma = verb === undefined ? "" : verb.word.lemma || verb.text;
    if (!(failed ? thinking : foresight).test(lemma)) continue;
    const at = findWork(reading, group.from);
    if (at < 0) continue;
    spans.push({
      from: Math.max(at, subject?.from ?? at),
      to: failed ? group.to + 2 : group.to,
    });
  }
  return spans;
}

/** The work that the clause is about: right before the verb, or with more about it in between. */
function findWork({ tokens }: Reading, before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - 12); at -= 1) {
    const { text = "", shape } = tokens[at] ?? {};
    if (shape === "punct" && text !== "(" && text !== ")" && text !== ",") return -1;
    if (!work.has(text)) continue;
    const next = tokens[at + 1]?.text ?? "";
    const heads =
      at + 1 === before || /^(?:for|of|on|in|before|by|during|at|did|we|our|that|and)$/.test(next);
    // "static analysis" is a program
    return heads && tokens[at - 1]?.text !== "static" ? at : -1;
  }
  return -1;
}
