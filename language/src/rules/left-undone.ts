import type { Clause } from "../grammar/read-clauses.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";

const steps = new Set(
  "step steps check checks test tests flag review parameter option command".split(" "),
);

/** "The step was forgotten", "the check was omitted". */
export function isLeftOut(reading: Reading, clause: Clause): boolean {
  const lemma = reading.tokens[clause.group.main]?.word.lemma;
  // "was skipped, since the tool marked it as done": the reason is told
  const explained = reading.tokens
    .slice(clause.group.to, clause.group.to + 4)
    .some(({ text }) => /^(?:because|since|as)$/.test(text));
  if (clause.group.negated || explained) return false;
  if (lemma === "forget" || lemma === "neglect") return true;
  if (lemma === "skip")
    return /^(?:steps?|reviews?|approvals?|checklist|procedure)$/.test(
      reading.tokens[(clause.subject?.to ?? 0) - 1]?.text ?? "",
    );
  if (lemma === "omit" && reading.tokens[clause.group.to]?.text === "to") return true;
  // "rotating the key was omitted"
  const first = reading.tokens[reading.start];
  if (lemma === "omit" && ((first?.word.tags ?? 0) & tag.ing) !== 0 && first?.shape === "capital")
    return true;
  return (
    lemma === "omit" &&
    clause.subject !== undefined &&
    steps.has(reading.tokens[clause.subject.to - 1]?.text ?? "")
  );
}

/** "Bob was supposed to renew it", "we were meant to test". */
export function isSupposed(reading: Reading, clause: Clause, human: boolean): boolean {
  const { tokens } = reading;
  const { group } = clause;
  const text = tokens[group.main]?.text;
  return (
    human &&
    group.form === "past" &&
    (text === "supposed" || text === "meant" || text === "expected") &&
    (group.passive || text === "supposed") &&
    tokens[group.to]?.text === "to" &&
    !group.negated
  );
}
