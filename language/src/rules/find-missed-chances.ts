import { sense, tag } from "../lexicon/tags.ts";
import type { Clause } from "../grammar/read-clauses.ts";
import type { Party } from "../grammar/noun-phrase.ts";
import type { Reading, Span } from "../reading.ts";

const people: ReadonlySet<Party> = new Set([
  "person",
  "self",
  "you",
  "they",
  "we",
  "team",
  "dept",
  "company",
  "nobody",
  "anyone",
]);
const avoided = new Set(
  "avoid prevent catch avert notice spot foresee predict handle communicate anticipate test review mitigate detect discover identify".split(
    " ",
  ),
);
const automatic = new Set("automatically automatic itself".split(" "));
const luck = new Set("worse lost".split(" "));

/** Tellings of what did not happen: should have, if only, had we, failure to. */
export function findMissedChances(reading: Reading): readonly Span[] {
  const spans: Span[] = [];
  for (const clause of reading.clauses) {
    const span = readClause(reading, clause);
    if (span !== undefined) spans.push(span);
  }
  spans.push(...findPhrases(reading));
  return spans;
}

function readClause(reading: Reading, clause: Clause): Span | undefined {
  const { tokens } = reading;
  const { group, subject } = clause;
  const main = tokens[group.main];
  if (main === undefined) return undefined;
  const party = subject?.party ?? "system";
  const span = {
    from: clause.shared || subject === undefined ? group.from : Math.min(subject.from, group.from),
    to: group.to,
  };
  const human = people.has(party);
  if (group.modal === undefined) {
    // if we had tested …, had the team known …
    const inverted =
      group.inside !== undefined && tokens[group.from]?.text === "had" && group.perfect;
    const conditional =
      (clause.opener === "if" || inverted) && group.perfect && group.form === "past";
    if (conditional && human && !reading.question) return span;
    return supposedTo(reading, clause, human) ? span : undefined;
  }
  if (!group.perfect) return undefined;
  const meaning = main.word.sense;
  const obligation = group.modal === "should" || group.modal === "ought";
  if (!obligation && group.modal !== "could" && group.modal !== "would") return undefined;
  if (
    reading.question &&
    group.inside === undefined &&
    reading.tokens[reading.start]?.text !== "why"
  )
    return undefined;
  if (luckily(reading, clause)) return undefined;
  if (!group.passive)
    return readActive(reading, clause, party, human, obligation) ? span : undefined;
  if (tokens[group.from - 1]?.text === "there") return undefined;
  const end = Math.min(clause.end, group.to + 8);
  for (let index = group.from; index < end; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (automatic.has(text)) return undefined;
    if (
      text === "by" &&
      !isPerson(tokens[index + 1]?.word.tags ?? 0, tokens[index + 2]?.word.tags ?? 0)
    )
      return undefined;
  }
  if (obligation) {
    if (human && party !== "they") return (meaning & sense.harmless) === 0 ? span : undefined;
    return (meaning & (sense.human | sense.upkeep | sense.omit)) !== 0 &&
      !((meaning & sense.machine) !== 0 && (meaning & (sense.human | sense.upkeep)) === 0)
      ? span
      : undefined;
  }
  if (group.modal === "could") return avoided.has(main.word.lemma) ? span : undefined;
  return undefined;
}

function isPerson(first: number, second: number): boolean {
  const person = tag.role | tag.team | tag.dept | tag.name | tag.pronoun | tag.indef;
  return ((first | second) & person) !== 0;
}

function readActive(
  reading: Reading,
  clause: Clause,
  party: Party,
  human: boolean,
  obligation: boolean,
): boolean {
  const { tokens } = reading;
  const { group } = clause;
  const main = tokens[group.main];
  const meaning = main?.word.sense ?? 0;
  const { lemma = "" } = main?.word ?? {};
  if (tokens[group.from - 1]?.text === "there") return obligation;
  if (!human) {
    const before = tokens[reading.start];
    // "Reading the log would have told them": the doing of a person as the subject
    const doing =
      before !== undefined &&
      (before.word.tags & tag.ing) !== 0 &&
      (before.word.sense & (sense.human | sense.act | sense.upkeep)) !== 0;
    return (
      doing &&
      group.modal !== "could" &&
      [
        "avoid",
        "prevent",
        "catch",
        "tell",
        "show",
        "reveal",
        "save",
        "stop",
        "make",
        "help",
      ].includes(lemma)
    );
  }
  if (party === "company" || party === "dept")
    return obligation && ((meaning & sense.machine) === 0 || (meaning & sense.human) !== 0);
  if (obligation)
    return party !== "they" || (meaning & sense.machine) === 0 || (meaning & sense.human) !== 0;
  if (
    lemma === "lose" ||
    lemma === "be" ||
    lemma === "suffer" ||
    lemma === "need" ||
    lemma === "expect"
  )
    return false;
  if (group.modal === "would")
    return (
      party !== "they" &&
      (meaning & (sense.human | sense.perceive | sense.upkeep)) !== 0 &&
      !["like", "expect", "think"].includes(lemma)
    );
  return (
    (meaning & (sense.human | sense.perceive | sense.upkeep | sense.act | sense.create)) !== 0 &&
    !(party === "anyone") &&
    !group.negated
  );
}

/** "It could have been worse": luck is not a reproach. */
function luckily(reading: Reading, clause: Clause): boolean {
  for (
    let index = clause.group.from;
    index < Math.min(reading.tokens.length, clause.group.to + 4);
    index += 1
  ) {
    if (luck.has(reading.tokens[index]?.text ?? "")) return true;
  }
  return false;
}

/** "Bob was supposed to renew it", "we were meant to test". */
function supposedTo(reading: Reading, clause: Clause, human: boolean): boolean {
  const { tokens } = reading;
  const { group } = clause;
  const text = tokens[group.main]?.text;
  return (
    human &&
    group.form === "past" &&
    (text === "supposed" || text === "meant" || text === "expected") &&
    tokens[group.to]?.text === "to" &&
    !group.negated
  );
}

function findPhrases(reading: Reading): readonly Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text;
    if (text === "failure" && tokens[at + 1]?.text === "to") {
      const verb = tokens[at + 2];
      const meaning = verb?.word.sense ?? 0;
      if (
        (meaning & (sense.human | sense.upkeep | sense.perceive)) !== 0 &&
        ((meaning & sense.machine) === 0 || (meaning & sense.human) !== 0) &&
        !isAbout(reading, at)
      )
        spans.push({ from: at, to: at + 3 });
    } else if (text === "only" && tokens[at - 1]?.text === "if") {
      spans.push({ from: at - 1, to: at + 1 });
    }
  }
  return spans;
}

function isAbout(reading: Reading, at: number): boolean {
  for (let index = Math.max(0, at - 4); index < at; index += 1)
    if (
      [
        "pod",
        "probe",
        "service",
        "server",
        "job",
        "system",
        "client",
        "script",
        "pipeline",
        "build",
      ].includes(reading.tokens[index]?.text ?? "")
    )
      return true;
  return false;
}
