import type { Party } from "../grammar/party.ts";
import { sense, tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";

const individuals: ReadonlySet<Party> = new Set([
  "you",
  "person",
  "they",
  "nobody",
  "we",
  "anyone",
]);
const groups: ReadonlySet<Party> = new Set(["team", "dept", "company"]);

/** "Why did you not …?", "How could the DBA …?", "What were you thinking?" */
export function findPersonalQuestions(reading: Reading): readonly Span[] {
  return findQuestions(reading, individuals);
}

/** "Why did the vendor not tell us?" */
export function findGroupQuestions(reading: Reading): readonly Span[] {
  return findQuestions(reading, groups);
}

function findQuestions(reading: Reading, accused: ReadonlySet<Party>): readonly Span[] {
  const { tokens, start, clauses } = reading;
  if (isAddressed(reading, accused)) return [{ from: 0, to: 4 }];
  const first = tokens[start]?.text;
  if (
    first !== "why" &&
    first !== "how" &&
    first !== "what" &&
    !clauses.some((clause) => clause.group.from === start)
  )
    return [];
  const second = tokens[start + 1]?.text;
  for (const { group, subject } of clauses) {
    if (
      group.from > start + 2 ||
      subject === undefined ||
      !accused.has(subject.party) ||
      group.passive
    )
      continue;
    if (
      first === "why" &&
      group.copula &&
      subject.party !== "we" &&
      tokens
        .slice(group.to, group.to + 4)
        .some(({ text }) =>
          /^(?:slow|careless|late|unaware|asleep|sloppy|lazy|negligent|unprepared)$/.test(text),
        )
    )
      return [{ from: start, to: Math.max(group.to, subject.to) }];
    const inverted = group.inside !== undefined;
    const lemma = tokens[group.main]?.word.lemma ?? "";
    const end = Math.max(group.to, subject.to);
    const blamed = subject.party !== "we";
    if (
      first === "why" &&
      inverted &&
      blamed &&
      // "why could one engineer do this alone?" asks for what let it
      (group.negated || (group.modal !== "could" && isJudgedAct(reading, group.main, group.to)))
    )
      return [{ from: start, to: end }];
    if (first === "why" && second === "would" && blamed) return [{ from: start, to: end }];
    if (first === "how" && second === "could" && blamed && inverted)
      return [{ from: start, to: end }];
    if (
      first === "how" &&
      second === "did" &&
      inverted &&
      (lemma === "miss" || lemma === "fail" || lemma === "overlook" || lemma === "forget") &&
      blamed
    )
      return [{ from: start, to: end }];
    if (
      first === "how" &&
      second === "did" &&
      lemma === "manage" &&
      blamed &&
      ((tokens[group.to + 1]?.word.sense ?? 0) & (sense.fault | sense.omit)) !== 0
    )
      return [{ from: start, to: end }];
    const doubted =
      group.from === start &&
      inverted &&
      tokens
        .slice(subject.to, group.main)
        .some((token) => ["even", "actually", "ever", "really", "bother"].includes(token.text));
    if (doubted && !group.negated && subject.party === "you") return [{ from: start, to: end }];
    if (first === "what" && lemma === "think" && (second === "were" || second === "was"))
      return [{ from: start, to: end }];
    if (
      group.from === start &&
      inverted &&
      group.negated &&
      (subject.party === "you" || subject.party === "person") &&
      !tokens.slice(group.from, group.main).some(({ text }) => text === "ever") &&
      (group.perfect || tokens[start]?.text === "did")
    )
      return [{ from: start, to: end }];
  }
  return [];
}

/** "Ines, why was …": whoever is called upon is asked to answer for it. */
function isAddressed({ tokens, clauses }: Reading, accused: ReadonlySet<Party>): boolean {
  const [first, second, third] = tokens;
  return (
    accused.has("person") &&
    third?.text === "why" &&
    second?.text === "," &&
    first !== undefined &&
    clauses[0]?.group.negated === true &&
    clauses.some(({ subject }) => subject?.party === "you") &&
    (first.shape === "handle" || (first.shape === "capital" && (first.word.tags & tag.name) !== 0))
  );
}

/** Verbs with which "why did you …" accuses; "why did you choose" asks. */
function isJudgedAct(reading: Reading, main: number, to: number): boolean {
  const chosen = reading.tokens[to]?.text === "to" ? reading.tokens[to + 1]?.word : undefined;
  if (chosen !== undefined && (chosen.sense & (sense.fault | sense.omit)) !== 0) return true;
  const word = reading.tokens[main]?.word;
  return (
    word !== undefined &&
    (word.sense & (sense.fault | sense.omit | sense.act)) !== 0 &&
    (word.sense & sense.perceive) === 0 &&
    !["choose", "select", "pick"].includes(word.lemma)
  );
}
