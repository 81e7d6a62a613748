import { sense, tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { skipAdverbs, subjectHead, alike, findInObject, isNothingLeft } from "./clause-words.ts";
import { samePast } from "./same-past.ts";
import { faultObjects, skippingActs } from "./fault-words.ts";
import type { FaultFound, Judged } from "./fault.ts";
import { findHarm } from "./find-harm.ts";
import { findIdiom } from "./find-idiom.ts";
import { findCareless } from "./find-careless.ts";
import { findOmission } from "./find-omission.ts";
import { isTraitWord, findTrait } from "./find-trait.ts";
import type { Party } from "./party.ts";
import { isByTheBook } from "./by-the-book.ts";
import { findOwner, isManyPeople, isNamed, isStranger } from "./who-acts.ts";
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
      // "forgot to bump the version": the writer speaks
      const main = tokens[group.main]?.word;
      const opens =
        group.from === reading.start ||
        (group.from === reading.start + 1 &&
          /^(?:also|and|but|then|still|or)$/.test(tokens[reading.start]?.text ?? ""));
      const verb = tokens[skipAdverbs(tokens, group.to + 1)];
      const unverified =
        main?.lemma === "fail" &&
        tokens[group.to]?.text === "to" &&
        group.from > 0 &&
        isHumanEnough(verb, "they");
      if (
        opens &&
        group.form === "past" &&
        (main?.lemma === "forget" || main?.lemma === "neglect" || unverified)
      ) {
        found.push({ fault: "forgot", party: "self", clause, from: group.from, to: group.to });
      }
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
    found.push({
      fault: fault.fault,
      party: fault.party ?? party,
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
    const next = skipAdverbs(tokens, group.to);
    const to = tokens[next]?.text === "to";
    if (lemma === "fail") {
      if (!to) return undefined;
      const verb = tokens[skipAdverbs(tokens, next + 1)];
      const ambiguous =
        subjectHead(reading, clause) === "operator" || subjectHead(reading, clause) === "operators";
      const kept =
        /^(?:provide|give|offer|issue)$/.test(verb?.word.lemma ?? "") &&
        tokens
          .slice(next + 2, clause.end + 6)
          .some(({ text }) =>
            /^(?:information|notice|support|updates?|help|warnings?|details|explanation|guidance|communication)$/.test(
              text,
            ),
          );
      if (!kept && !isHumanEnough(verb, ambiguous ? "they" : party)) return undefined;
      return { fault: "failed", to: Math.min(clause.end, next + 2) };
    }
    return { fault: "forgot", to: to ? Math.min(tokens.length, next + 2) : group.to };
  }
  if (party === "we") return findOwnFault(tokens, clause, lemma);
  if (party === "company" || party === "dept") {
    if (isUnannounced(tokens, clause, lemma)) return { fault: "careless", to: group.to };
    if ((meaning & sense.machine) !== 0 && (meaning & sense.human) === 0) return undefined;
  }
  if (
    lemma === "think" &&
    group.form === "past" &&
    party !== "they" &&
    party !== "company" &&
    tokens
      .slice(group.to)
      .some(({ text }) => /^(?:but|actually|instead|rather|however)$/.test(text)) &&
    !tokens.some(({ text }) => /^(?:initially|first|originally)$/.test(text))
  )
    return { fault: "wrong-belief", to: group.to };
  if ((meaning & sense.belief) !== 0 && party !== "company" && party !== "dept") {
    if (lemma === "assume" && findInObject(tokens, clause, duties, 4) >= 0) return undefined;
    if (lemma === "trust" && tokens[group.to]?.text !== "that") return undefined;
    return { fault: "wrong-belief", to: group.to };
  }
  const decided = ["decide", "choose", "opt", "elect", "prefer", "agree"].includes(lemma);
  if (decided)
    return (
      findBadChoice(tokens, clause) ?? findCareless(tokens, clause, party, meaning | sense.human)
    );
  const objects = Object.hasOwn(faultObjects, lemma) ? faultObjects[lemma] : undefined;
  if (objects !== undefined) {
    const at = findInObject(tokens, clause, objects, lemma === "leave" ? 9 : 6);
    // "took it out of rotation": a remedy
    const taken = lemma === "take" && tokens[at]?.text === "out" && tokens[at + 1]?.text === "of";
    if (at >= 0 && !taken) return { fault: "damage", to: at + 1 };
  }
  if (
    (meaning & sense.fault) !== 0 &&
    objects === undefined &&
    !(party === "self" && lemma === "miss" && tokens[group.to]?.text === "you")
  ) {
    if (party === "company" && !companyFaults.has(lemma) && !isByDoing(tokens, clause, lemma))
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
const duties = new Set("control command ownership responsibility role lead duty".split(" "));

/** "Acme caused the outage by removing a filter": how, and so by whose deed. */
function isByDoing(tokens: readonly Token[], { group, end }: Clause, lemma: string): boolean {
  return (
    lemma === "cause" &&
    tokens
      .slice(group.to, end)
      .some(
        ({ text }, at, rest) => text === "by" && ((rest[at + 1]?.word.tags ?? 0) & tag.ing) !== 0,
      )
  );
}

/** "Acme broke the interface without notice". */
function isUnannounced(tokens: readonly Token[], { group, end }: Clause, lemma: string): boolean {
  return (
    /^(?:break|change|remove|deprecate|drop|switch|alter|revoke|disable|deploy|push|release|ship|update|upgrade)$/.test(
      lemma,
    ) &&
    tokens
      .slice(group.to, end)
      .some(
        ({ text }, at, rest) =>
          text === "without" &&
          /^(?:notice|warning|telling|informing|announcing|announcement)$/.test(
            rest[at + 1]?.text ?? "",
          ),
      )
  );
}

const companyFaults = new Set(
  "ignore botch mishandle mismanage misconfigure overlook bungle disregard neglect miscommunicate mess screw abandon withhold downplay violate mislead fuck underestimate misjudge overestimate".split(
    " ",
  ),
);

/** "sam (the deploy bot)": the brackets tell what it is. */
function isCalledProgram(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "(") return false;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ")");
  return (
    close > 0 &&
    close - at < 7 &&
    /^(?:bots?|service|script|job|server|tool|system|account|app|agent|program|pipeline|host|cluster)$/.test(
      tokens[close - 1]?.text ?? "",
    )
  );
}

function hasHabit(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from - 2; index < to + 1; index += 1) {
    const text = tokens[index]?.text;
    if (text === "always" || text === "never" || text === "constantly" || text === "repeatedly")
      return true;
  }
  return false;
}

/** What houses fail to do, and no program. */
const institutional = new Set(
  "appreciate heed grasp anticipate prepare address disclose learn invest mitigate undertake develop oversee supervise train fund communicate notify".split(
    " ",
  ),
);

/** "They", departments and companies may be machines: "failed to" counts when people alone do what follows. */
function isHumanEnough(verb: Token | undefined, party: Party): boolean {
  if (party !== "they" && party !== "dept" && party !== "company") return true;
  const meaning = verb?.word.sense ?? 0;
  if (alike.has(verb?.word.lemma ?? "")) return false;
  if (party !== "they" && institutional.has(verb?.word.lemma ?? "")) return true;
  if (party === "they") return (meaning & (sense.human | sense.perceive)) !== 0;
  return (
    (meaning & (sense.human | sense.perceive | sense.upkeep)) !== 0 &&
    ((meaning & sense.machine) === 0 || (meaning & sense.human) !== 0)
  );
}

/** "We" alone is no culprit, unless the sentence states the fault outright. */
function findOwnFault(tokens: readonly Token[], clause: Clause, lemma: string): Judged | undefined {
  const strong = [
    "mess",
    "screw",
    "fuck",
    "drop",
    "botch",
    "bungle",
    "let",
    "blow",
    "cock",
    "stuff",
  ];
  if (!strong.includes(lemma)) return undefined;
  const objects =
    lemma === "drop" ? new Set(["ball"]) : lemma === "blow" ? new Set(["it"]) : faultObjects[lemma];
  const at = objects === undefined ? clause.group.main : findInObject(tokens, clause, objects, 6);
  return at < 0 ? undefined : { fault: "damage", to: at + 1 };
}

/** "Decided to postpone the launch": prudence. */
function isPutOff(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:postpone|delay|defer)$/.test(tokens[at]?.word.lemma ?? "") &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ text }) => /^(?:launch|release|rollout|deploy|deployment|go-live)$/.test(text))
  );
}

function findBadChoice(tokens: readonly Token[], clause: Clause): Judged | undefined {
  const at = clause.group.to;
  const not = tokens[at]?.text === "not" || tokens[at]?.text === "against";
  const to = tokens[not ? at + 1 : at]?.text === "to";
  const nothing = tokens[at + 1]?.text === "do" && tokens[at + 2]?.text === "nothing";
  if (to && nothing) return { fault: "bad-choice", to: at + 3 };
  if (not) return { fault: "bad-choice", to: at + 1 };
  if (!to) return undefined;
  const verb = tokens[skipAdverbs(tokens, at + 1)];
  return verb !== undefined &&
    skippingActs.has(verb.word.lemma) &&
    verb.word.lemma !== "disable" &&
    !isPutOff(tokens, at + 1) &&
    !tokens.slice(at, clause.end + 1).some(({ text }) => text === "until") &&
    verb.word.lemma !== "drop"
    ? { fault: "bad-choice", to: at + 2 }
    : undefined;
}
