import { sense, tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { faultAdverbs, faultObjects, badThings, withoutWhat, wrongThings } from "./fault-words.ts";
import type { Party } from "./party.ts";
import { readPhraseEndingAt, isNominal, endsPhrase } from "./noun-phrase.ts";
import type { Clause } from "./read-clauses.ts";

export const hypothetical = new Set([
  "if",
  "unless",
  "whenever",
  "whether",
  "lest",
  "until",
  "in-case",
  "when",
]);
export function findAgent(
  reading: Reading,
  clause: Clause,
): { party: Party; to: number } | undefined {
  const { tokens } = reading;
  for (
    let index = clause.group.to;
    index < Math.min(tokens.length, clause.group.to + 8);
    index += 1
  ) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punct") return undefined;
    if (token.text !== "by") continue;
    let end = index + 1;
    for (let place = index + 1; place < tokens.length && place < index + 9; place += 1) {
      const part = tokens[place];
      if (part === undefined) break;
      const opens =
        place === index + 1 &&
        (part.word.tags & (tag.det | tag.poss | tag.pronoun | tag.indef)) !== 0;
      if (!opens && !isNominal(part) && part.text !== "'s") break;
      if (endsPhrase(part)) end = place + 1;
      if ((part.word.tags & (tag.role | tag.team)) !== 0 && !isNominal(tokens[place + 1] ?? part))
        break;
    }
    if (end === index + 1) return undefined;
    const phrase = readPhraseEndingAt(tokens, end - 1, reading.roster, (place) => place <= index);
    if (
      phrase.party === "system" ||
      phrase.party === "outsider" ||
      phrase.party === "we" ||
      phrase.party === "company"
    )
      return undefined;
    if (tokens[end]?.text === "'s") return undefined;
    return { party: phrase.party, to: end };
  }
  return undefined;
}

export function isPassiveFault(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  const { group, subject } = clause;
  const main = tokens[group.main];
  if (main === undefined || (group.modal !== undefined && !group.perfect)) return false;
  if (hypothetical.has(clause.opener) && clause.opener !== "when") return false;
  if (group.negated)
    return (
      (main.word.sense & (sense.harmless | sense.machine)) === 0 ||
      (main.word.sense & sense.human) !== 0
    );
  if ((main.word.sense & (sense.fault | sense.omit)) !== 0) return true;
  const objects = Object.hasOwn(faultObjects, main.word.lemma)
    ? faultObjects[main.word.lemma]
    : undefined;
  if (objects !== undefined && subject !== undefined) {
    for (let index = subject.from; index < subject.to; index += 1)
      if (objects.has(tokens[index]?.text ?? "")) return true;
  }
  for (let index = group.from; index < Math.min(clause.end, group.to + 12); index += 1) {
    if (faultAdverbs.has(tokens[index]?.text ?? "")) return true;
    if (
      wrongThings.has(tokens[index]?.text ?? "") &&
      (main.word.sense & (sense.act | sense.create)) !== 0
    )
      return true;
    if (tokens[index]?.text === "without" && withoutWhat.has(tokens[index + 1]?.text ?? ""))
      return true;
  }
  if (subject === undefined) return false;
  for (let index = subject.from; index < subject.to; index += 1)
    if (wrongThings.has(tokens[index]?.text ?? "")) return true;
  if ((main.word.sense & sense.create) === 0) return false;
  for (let index = subject.from; index < subject.to; index += 1)
    if (badThings.has(tokens[index]?.text ?? "")) return true;
  return false;
}
