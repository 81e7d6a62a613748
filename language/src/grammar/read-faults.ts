import { sense, tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { skipAdverbs, subjectHead, findInObject, isMeant, isNothingLeft } from "./clause-words.ts";
import { samePast } from "./same-past.ts";
import { faultObjects } from "./fault-words.ts";
import { findBadChoice } from "./find-bad-choice.ts";
import { findThought, judgeBelief } from "./find-belief.ts";
import type { FaultFound, Judged } from "./fault.ts";
import { findHarm } from "./find-harm.ts";
import { findIdiom } from "./find-idiom.ts";
import { findCareless } from "./find-careless.ts";
import { findOmission } from "./find-omission.ts";
import { isTraitWord, findTrait } from "./find-trait.ts";
import {
  companyFaults,
  isByDoing,
  isHumanEnough,
  isUnannounced,
  isByTheRules,
  isGivenInWords,
  unheeded,
} from "./organisations-at-fault.ts";
import { findOwnFault, isOwnLapse } from "./own-lapse.ts";
import type { Party } from "./party.ts";
import { isByTheBook } from "./by-the-book.ts";
import {
  findOwner,
  isCalledProgram,
  isHouseNamedBefore,
  isManyPeople,
  isNamed,
  isStranger,
} from "./who-acts.ts";
import { hypothetical, findAgent, isPassiveFault } from "./passive-fault.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

const uncertain = new Set([
  "may",
  "might",
  "can",
  "will",
  "would",
  "could",
  "should",
  "must",
  "shall",
  "cannot",
]);

/** Every fault in the sentence's clauses; whether it is a person's or a team's is told by `party`. */
export function readFaults(reading: Reading): readonly FaultFound[] {
  const found: FaultFound[] = [];
  const { tokens } = reading;
  for (const clause of reading.clauses) {
    const { group, subject } = clause;
    if (
      group.passive &&
      subject !== undefined &&
      isTraitWord(tokens[group.main]?.text ?? "", group.negated) &&
      subject.party !== "system" &&
      subject.party !== "outsider" &&
      subject.party !== "we"
    ) {
      found.push({
        fault: "trait",
        party: subject.party,
        clause,
        from: subject.from,
        to: group.to,
      });
      continue;
    }
    if (group.passive) {
      const agent = findAgent(reading, clause);
      if (agent !== undefined && isPassiveFault(reading, clause)) {
        found.push({
          fault: "by-agent",
          party: agent.party,
          clause,
          from: subject?.from ?? group.from,
          to: agent.to,
        });
      }
      continue;
    }
    if (subject === undefined) {
      if (isOwnLapse(reading, group))
        found.push({ fault: "forgot", party: "self", clause, from: group.from, to: group.to });
      continue;
    }
    if (subject.party === "outsider" || isCalledProgram(tokens, subject.to)) continue;
    // "refunds for everyone that missed a slot"
    if (clause.opener === "who" && /^every(?:one|body)$/.test(tokens[subject.from]?.text ?? ""))
      continue;
    if (subject.party === "system") {
      const costs =
        tokens[group.main]?.word.lemma === "cost" &&
        /^(?:us|me|everyone)$/.test(tokens[group.to]?.text ?? "");
      const owner = findOwner(reading, subject, costs);
      const fault = owner === undefined ? undefined : findFault(reading, clause, owner);
      if (owner !== undefined && fault?.fault === "damage") {
        found.push({
          fault: "damage",
          party: owner,
          clause,
          from: subject.from,
          to: Math.max(fault.to, group.to),
        });
      }
      continue;
    }
    const party =
      subject.party === "company" && isStranger(reading, clause)
        ? "person"
        : isManyPeople(reading, clause)
          ? "team"
          : subject.party;
    const fault = findFault(reading, clause, party);
    if (fault === undefined) continue;
    const house = party === "they" && isHouseNamedBefore(tokens, subject.from);
    found.push({
      fault: fault.fault,
      party: fault.party ?? (house ? "team" : party),
      clause,
      from: clause.shared ? group.from : Math.min(subject.from, group.from),
      to: Math.max(fault.to, group.to),
    });
  }
  return found;
}

function findFault(reading: Reading, clause: Clause, party: Party): Judged | undefined {
  const { tokens } = reading;
  const { group } = clause;
  const main = tokens[group.main];
  if (main === undefined) return undefined;
  const { lemma } = main.word;
  const unknownAct = lemma === "" && (main.word.tags & tag.past) !== 0;
  const meaning = unknownAct ? sense.act : main.word.sense;
  if (main.text === "missing" || (lemma === "sit" && party === "they")) return undefined;
  // "I must have pushed it by accident" tells what was done
  const presumed = group.perfect && group.modal === "must";
  const perfectModal = group.perfect && group.modal !== undefined && !presumed;
  if (perfectModal) {
    // "could not have seen it", "there was nothing she could have done" acquit
    if (
      group.modal === "could" &&
      (group.negated || party === "nobody" || isNothingLeft(tokens, clause))
    )
      return undefined;
    // "the platform should have retried"
    if (
      (party === "company" || party === "dept") &&
      (meaning & sense.machine) !== 0 &&
      (meaning & sense.human) === 0
    )
      return undefined;
    return ["should", "could", "ought", "would"].includes(group.modal ?? "")
      ? { fault: "should-have", to: group.to }
      : undefined;
  }
  if (
    group.modal === "would" &&
    group.negated &&
    unhelpful.has(lemma) &&
    party !== "we" &&
    party !== "they"
  ) {
    return { fault: "not-done", to: group.to };
  }
  if (group.modal !== undefined && !presumed && uncertain.has(group.modal)) return undefined;
  const idiom = findIdiom(tokens, clause, party, lemma);
  if (idiom !== undefined && !hypothetical.has(clause.opener)) return idiom;
  const present = group.form === "present" || group.form === "base";
  const habit = hasHabit(tokens, group.from, group.to);
  if (
    hypothetical.has(clause.opener) &&
    (present || clause.opener !== "when") &&
    (!group.perfect || clause.opener === "in-case")
  )
    return undefined;

  if ((meaning & sense.omit) === 0 && isByTheBook(tokens, clause)) return undefined;
  if (group.copula) return findTrait(tokens, clause, party);
  if (group.negated || party === "nobody") return findOmission(reading, clause, party);
  // "13:22 – Henrik starts it on the wrong node": a timeline in the present
  const told =
    group.form === "present" && (main.word.tags & tag.pres) !== 0 && isNamed(reading, clause);
  if (present && !group.perfect && !habit && !told && !samePast(main)) return undefined;

  if ((meaning & sense.omit) !== 0) {
    if (isMeant(tokens, clause)) return undefined;
    const next = skipAdverbs(tokens, group.to);
    const to = tokens[next]?.text === "to";
    if (lemma === "fail") {
      if (!to) return undefined;
      const verb = tokens[skipAdverbs(tokens, next + 1)];
      const ambiguous =
        subjectHead(reading, clause) === "operator" || subjectHead(reading, clause) === "operators";
      if (
        !isGivenInWords(tokens, next + 1, clause.end) &&
        !(party !== "they" && isByTheRules(tokens, next + 1)) &&
        !isHumanEnough(verb, ambiguous ? "they" : party)
      )
        return undefined;
      return { fault: "failed", to: Math.min(clause.end, next + 2) };
    }
    return { fault: "forgot", to: to ? Math.min(tokens.length, next + 2) : group.to };
  }
  if (party === "we") return findOwnFault(tokens, clause, lemma);
  if (party === "company" || party === "dept") {
    if (isUnannounced(tokens, clause, lemma)) return { fault: "careless", to: group.to };
    if ((meaning & sense.machine) !== 0 && (meaning & sense.human) === 0) return undefined;
  }
  const thought = findThought(tokens, clause, party, lemma);
  if (thought !== undefined) return thought;
  if ((meaning & sense.belief) !== 0 && party !== "company" && party !== "dept")
    return judgeBelief(tokens, clause, lemma);
  const decided = ["decide", "choose", "opt", "elect", "prefer", "agree"].includes(lemma);
  if (decided)
    return (
      findBadChoice(tokens, clause) ?? findCareless(tokens, clause, party, meaning | sense.human)
    );
  const objects = Object.hasOwn(faultObjects, lemma) ? faultObjects[lemma] : undefined;
  if (objects !== undefined && !(lemma === "refuse" && tokens[group.to]?.text !== "to")) {
    const at = findInObject(tokens, clause, objects, lemma === "leave" || lemma === "get" ? 9 : 6);
    // "took it out of rotation": a remedy
    const taken = lemma === "take" && tokens[at]?.text === "out" && tokens[at + 1]?.text === "of";
    if (at >= 0 && !taken) return { fault: "damage", to: at + 1 };
  }
  if (
    (meaning & sense.fault) !== 0 &&
    objects === undefined &&
    !(party === "self" && lemma === "miss" && tokens[group.to]?.text === "you")
  ) {
    if (
      party === "company" &&
      !companyFaults.has(lemma) &&
      !isByDoing(tokens, clause, lemma) &&
      findInObject(tokens, clause, unheeded, 6) < 0
    )
      return undefined;
    if (party === "they" && (meaning & sense.machine) !== 0) return undefined;
    return { fault: "damage", to: group.to };
  }
  const harm = party === "they" ? -1 : findHarm(tokens, clause, party);
  if (harm > 0) return { fault: "bad-result", to: harm };
  // "they deployed without validating": programs do not validate
  const unchecked = tokens
    .slice(group.to, clause.end)
    .some(
      ({ text }, at, rest) => text === "without" && humanGerunds.test(rest[at + 1]?.text ?? ""),
    );
  return party === "they" && (meaning & sense.human) === 0 && !unchecked
    ? undefined
    : findCareless(tokens, clause, party, meaning);
}

const humanGerunds =
  /^(?:validating|testing|checking|asking|telling|informing|notifying|warning|reviewing|reading|consulting|coordinating|thinking|announcing|documenting)$/;

/** "would not listen", "wouldn't give us time": a refusal. */
const unhelpful = new Set(
  "listen give help allow let answer respond wait accept share pay fund invest".split(" "),
);

function hasHabit(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from - 2; index < to + 1; index += 1) {
    const text = tokens[index]?.text;
    if (text === "always" || text === "never" || text === "constantly" || text === "repeatedly")
      return true;
  }
  return false;
}
