import type { Match } from "../find-spans.ts";
import type { Reading } from "../reading.ts";
import { askHow, askWhat } from "./ask-instead.ts";
import { dropWords } from "./drop-words.ts";
import { applyEdit, type Edit } from "./edit.ts";
import { passiveOf } from "./passive-of.ts";
import { pluralCause } from "./plural-cause.ts";
import { recordInstead } from "./record-instead.ts";
import { rewriteChance } from "./rewrite-chance.ts";
import { rewriteFault } from "./rewrite-clause.ts";
import { tellCondition } from "./tell-condition.ts";

/** The check that a rewrite has to pass: the matches that are left in it, and the new reading. */
export type Recheck = (sentence: string) => {
  readonly reading: Reading;
  readonly matches: readonly Match[];
};

const mostRounds = 3;

/** Seams of a phrase that was cut in the wrong place: no rewrite is better than one that reads badly. */
const badSeam =
  /\ban? the\b|\bvery that\b|^please how\b|\b(?:was|were) (?:not )?\w+ (?:who|its|their) |\btrying was\b|\bit was (?:not )?\w+ that(?:$|[.,]| (?:in|on|at|by|before|after) )|^(?:two|three|four|several|many) of .* was |^we made the\b|\bunheeded about\b|\bthe ball\b|\bthat there was no\b|\bno ?one was not\b|^(?:More|Its|A mess|A job) |\bnot \w+ed (?:\w+ )?ago\b|\bunheeded from\b|\bit was \w+ that one\b|\bnot merged that\b|\b(?:offline|online) was\b|\bwas \w+ -|\bThe one and\b|\bout of the door\b|\bkept (?:we|they|he|she|I) \b|\bhappened while \w+ing\b|\b(?:broke|was|were|stopped|went|happened)\b[^,.]* by (?:\w+ly )?\w+ing\b|\bnot \w+[^.]*, not |\b(?:was|were) not [^.]* (?:faster|sooner|earlier|quicker)\b|\b(?:its|his|her|their|my|our) \w+ (?:was|were) |\b(?:was|were) (?:not )?\w+, who |\beach other\b|\bwithout (?:noticing|thinking|realising|realizing)(?=[.,]|$)|(?<!\bit) (?:was|were) \w+ that (?:it|they|he|she)\b/i;

/** The whole sentence, told so that nothing in it is marked any more; undefined where no form is known. */
export function rewriteSentence(
  reading: Reading,
  matches: readonly Match[],
  recheck: Recheck,
): string | undefined {
  let current = reading;
  let left = matches;
  let text: string | undefined;
  for (let round = 0; round < mostRounds && left.length > 0; round += 1) {
    const edit = firstEdit(current, left);
    if (edit === undefined) return undefined;
    const next = endAsQuestion(applyEdit(current, edit));
    if (next === text || !/[a-z]{2,} [a-z]/i.test(next)) return undefined;
    text = next;
    ({ reading: current, matches: left } = recheck(text));
  }
  return left.length === 0 && text !== undefined && !badSeam.test(text) ? text : undefined;
}

/** A demand that has become a question ends like one. */
function endAsQuestion(text: string): string {
  return /^(?:How did|What led to|What kept) /.test(text) && text.endsWith(".")
    ? `${text.slice(0, -1)}?`
    : text;
}

function firstEdit(reading: Reading, matches: readonly Match[]): Edit | undefined {
  for (const match of matches) {
    const edit = editFor(reading, match);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** Verbs that say little without their object. */
const light =
  /^(?:let|make|have|get|take|keep|give|drag|lose|pay|hold|see|find|need|want|feel|lift|look|go)$/;

/** What was learned to be blame holds nothing against a clause: the act in it is told without its doer. */
function rewriteAct(reading: Reading, match: Match): Edit | undefined {
  const clause = reading.clauses.find(
    ({ group, subject }) =>
      subject !== undefined &&
      /^(?:person|team|dept|company|self|you|nobody)$/.test(subject.party) &&
      group.from < match.to &&
      group.to > match.from,
  );
  if (clause?.subject === undefined) return undefined;
  const { group, subject } = clause;
  if (group.passive || group.copula || group.modal !== undefined || group.form !== "past")
    return undefined;
  if (light.test(reading.tokens[group.main]?.word.lemma ?? "")) return undefined;
  const none = subject.party === "nobody";
  if (none && group.negated) return undefined;
  const fault = none ? "nobody-did" : group.negated ? "not-done" : "careless";
  return rewriteFault(reading, {
    fault,
    party: subject.party,
    clause,
    from: subject.from,
    to: group.to,
  });
}

function editFor(reading: Reading, match: Match): Edit | undefined {
  if (match.fault !== undefined) return rewriteFault(reading, match.fault);
  switch (match.rule.kind) {
    case "counterfactual":
      return tellCondition(reading) ?? rewriteChance(reading, match.from);
    case "hindsight":
    case "human-error":
    case "downplaying":
      return dropWords(reading, match);
    case "single-root-cause":
      return pluralCause(reading, match);
    case "who-question":
      return askHow(reading, match);
    case "training-action":
      return recordInstead(reading, match);
    case "personal-pronoun":
      return passiveOf(reading, match);
    case "person-blame":
    case "team-blame":
      if (reading.question) return askWhat(reading);
      return match.rule.learned ? rewriteAct(reading, match) : undefined;
    case "punitive":
    case "vague-action":
    case "internal-detail":
    case "distancing":
    default:
      return undefined;
  }
}
