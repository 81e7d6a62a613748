import type { Party } from "../grammar/party.ts";
import { isNothingLeft } from "../grammar/clause-words.ts";
import type { Clause } from "../grammar/read-clauses.ts";
import { sense, tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import { findPhrases } from "./find-missed-phrases.ts";
import { people, isReproach } from "./is-reproach.ts";
import { isLeftOut, isSupposed } from "./left-undone.ts";

const avoided = new Set(
  "rehearse practise practice schedule announce escalate avoid prevent catch avert notice spot foresee predict handle communicate anticipate test review mitigate detect discover identify reduce shorten save spare look".split(
    " ",
  ),
);
/** What averts harm: "if we hadn't noticed". */
const remedies = new Set(
  "notice spot see catch find stop pull intervene react call page shut roll revert isolate".split(
    " ",
  ),
);
const automatic = new Set("automatically automatic itself themselves own".split(" "));
const times = new Set(
  "then now monday tuesday wednesday thursday friday saturday sunday noon midnight january february march april may june july august september october november december mid end".split(
    " ",
  ),
);
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
  // "should have rolled back": in chat and notes the one who is left out is the writer
  const party =
    subject?.party ?? (group.from === reading.start && group.modal !== undefined ? "we" : "system");
  const span = {
    from: clause.shared || subject === undefined ? group.from : Math.min(subject.from, group.from),
    to: group.to,
  };
  const human = people.has(party);
  if (group.modal === undefined) {
    // if we had tested …, had the team known …
    const inverted =
      group.inside !== undefined && tokens[group.from]?.text === "had" && group.perfect;
    const likened = tokens
      .slice(Math.max(0, span.from - 3), span.from)
      .some(({ text }, at, all) => text === "if" && all[at - 1]?.text === "as");
    const conditional =
      ((clause.opener === "if" && !likened) || inverted) && group.perfect && group.form === "past";
    // "if we hadn't noticed" tells of what was done
    if (conditional && group.negated && remedies.has(main.word.lemma)) return undefined;
    if (conditional && human && !reading.question) return span;
    const done = (main.word.sense & (sense.human | sense.upkeep | sense.perceive)) !== 0;
    if (conditional && group.passive && done && !reading.question) return span;
    if (group.passive && group.form === "past" && isLeftOut(reading, clause)) return span;
    return isSupposed(reading, clause, human) ? span : undefined;
  }
  if (!group.perfect) return undefined;
  const meaning = main.word.sense;
  const obligation = group.modal === "should" || group.modal === "ought";
  if (group.modal === "might" && party === "we" && avoided.has(main.word.lemma)) return span;
  if (!obligation && group.modal !== "could" && group.modal !== "would") return undefined;
  // "Could we have seen it sooner?" asks; "Shouldn't we have …?" reproaches
  if (reading.question && !group.negated) return undefined;
  if (luckily(reading, clause)) return undefined;
  if (
    group.modal === "could" &&
    (group.negated || party === "nobody" || isNothingLeft(tokens, clause))
  )
    return undefined;
  if (isTooLate(reading, clause) || (obligation && isDeed(reading, clause))) return span;
  if (group.copula && subject === undefined && obligation && group.from === reading.start)
    return span;
  if (group.copula && tokens[group.from - 1]?.text !== "there")
    return isReproach(reading, clause)
      ? { ...span, to: Math.min(tokens.length, group.to + 1) }
      : undefined;
  if (!group.passive)
    return readActive(reading, clause, party, human, obligation) ? span : undefined;
  if (tokens[group.from - 1]?.text === "there") return undefined;
  const end = Math.min(clause.end, group.to + 8);
  for (let index = group.from; index < end; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (automatic.has(text)) return undefined;
    if (
      text === "by" &&
      !isAvertedHarm(reading, clause) &&
      !isPerson(reading, index + 1) &&
      !times.has(tokens[index + 1]?.text ?? "") &&
      tokens[index + 1]?.shape !== "number"
    )
      return undefined;
  }
  if (
    obligation &&
    subject !== undefined &&
    handled.has(tokens[subject.to - 1]?.text ?? "") &&
    !/^(?:post|announce)$/.test(main.word.lemma)
  )
    return undefined;
  if (obligation) {
    if (human && party !== "they") return (meaning & sense.harmless) === 0 ? span : undefined;
    if (/^(?:respected|honou?red|heeded|obeyed|sought|shown)$/.test(main.text)) return span;
    return (main.word.lemma === "" ||
      (meaning & (sense.human | sense.upkeep | sense.act | sense.omit)) !== 0) &&
      !((meaning & sense.machine) !== 0 && (meaning & (sense.human | sense.upkeep)) === 0)
      ? span
      : undefined;
  }
  if (group.modal === "could") return avoided.has(main.word.lemma) ? span : undefined;
  return undefined;
}

/** What machines deal with: "the lock should have been released" tells of no person. */
const handled = new Set(
  "lock locks lease leases connection connections session sessions message messages request requests packet packets transaction transactions event events row rows record records entry entries response responses retry retries thread threads container containers pod pods exception exceptions".split(
    " ",
  ),
);

const sooner = new Set(
  "earlier sooner faster quicker immediately straightaway beforehand".split(" "),
);
const doings = new Set(
  "rollback failover fail-over recovery response escalation migration communication update updates notification restore decision detection mitigation deployment rollout handover fix repair page call work evacuation report announcement alerting".split(
    " ",
  ),
);

/** "Could have been started 40 minutes earlier", "the rollback could have begun sooner". */
function isTooLate(reading: Reading, { group, subject, end }: Clause): boolean {
  const { tokens } = reading;
  if (subject === undefined || group.modal === "would") return false;
  if (!group.passive && !doings.has(tokens[subject.to - 1]?.text ?? "")) return false;
  const rest = tokens.slice(group.from, Math.min(end, group.to + 7));
  return (
    !rest.some(({ text }) => text === "by" || text === "with" || automatic.has(text)) &&
    rest.some(
      ({ text }, index) =>
        sooner.has(text) ||
        (text === "often" && rest[index - 1]?.text === "more") ||
        (text === "advance" && rest[index - 1]?.text === "in"),
    )
  );
}

const deeds = new Set(
  "update upgrade release change deploy deployment commit migration rollout patch hotfix fix code feature merge launch this it that".split(
    " ",
  ),
);

/** "The update ought not to have gone out", "it should never have got this far": somebody let it. */
function isDeed(reading: Reading, { group, subject }: Clause): boolean {
  const { tokens } = reading;
  return (
    subject !== undefined &&
    (group.negated || /^(?:through|via|past)$/.test(tokens[group.to]?.text ?? "")) &&
    !group.passive &&
    deeds.has(tokens[subject.to - 1]?.text ?? "") &&
    /^(?:go|happen|ship|land|reach|get|make|come|leave|slip|occur)$/.test(
      tokens[group.main]?.word.lemma ?? "",
    )
  );
}

/** "The outage could have been prevented by …": a past without the harm, whatever would have brought it. */
function isAvertedHarm(reading: Reading, { group, subject }: Clause): boolean {
  const lemma = reading.tokens[group.main]?.word.lemma;
  if ((lemma !== "prevent" && lemma !== "avoid") || subject === undefined) return false;
  return /^(?:this|it|that|all|outage|incident|failure|downtime|loss|breach|disruption|accident)$/.test(
    reading.tokens[subject.to - 1]?.text ?? "",
  );
}

/** Whether people come after "by", or the doing of something. */
function isPerson(reading: Reading, at: number): boolean {
  const person = tag.role | tag.team | tag.dept | tag.name | tag.pronoun | tag.indef;
  for (let index = at; index < at + 5; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || token.shape === "punct") return false;
    if ((token.word.tags & (person | tag.ing)) !== 0) return true;
  }
  return false;
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
  // what a system was to do by itself
  if (tokens[group.from - 1]?.text === "there")
    return (
      obligation &&
      !tokens
        .slice(group.to, group.to + 4)
        .some(({ text }) => /^(?:automatic|automated|alerts?|alarms?)$/.test(text))
    );
  if (!human) {
    const before = tokens[reading.start];
    // "Reading the log would have told them": the doing of a person as the subject
    const doing =
      before !== undefined &&
      (before.word.tags & tag.ing) !== 0 &&
      // "adding a check would have caught it": a check would have
      !/^(?:add|introduce|install|enable|modify|extend|implement|build|create|write|update)$/.test(
        before.word.lemma,
      ) &&
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
  const unknown = lemma === "" && party !== "they";
  return (
    (unknown ||
      (meaning & (sense.human | sense.perceive | sense.upkeep | sense.act | sense.create)) !== 0) &&
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
