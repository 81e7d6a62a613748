import { sense, tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { subjectHead, alike } from "./clause-words.ts";
import type { Judged } from "./fault.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import { samePast } from "./same-past.ts";
import type { Token } from "./token.ts";

const ownActs = new Set(
  "check test think realise realize consider verify read tell notify review update follow run look validate confirm communicate escalate ask document bother consult inform warn pay set renew rotate implement account finish spot catch add wait".split(
    " ",
  ),
);
const silentNobody = new Set(
  "notice see hear need hurt say get want know mean complain reply answer raise".split(" "),
);
const presentOmissions = new Set(
  "triage test check care listen bother know read follow understand review document communicate pay monitor prioritise prioritize own tell inform take".split(
    " ",
  ),
);

/** What a group is told not to be doing. */
const neglected = new Set(
  "prioritise prioritize monitor look test review listen watch own maintain read patch check follow".split(
    " ",
  ),
);
const asking =
  /^(?:reports?|tickets?|mails?|emails?|messages?|pages?|calls?|pings?|escalations?|questions?|warnings?|us|our)$/;

/** "Security did not respond to the report": nobody but people answers those. */
function isUnanswered(tokens: readonly Token[], { group, subject, end }: Clause): boolean {
  if (
    subject === undefined ||
    !/^(?:respond|reply|answer|react)$/.test(tokens[group.main]?.word.lemma ?? "")
  )
    return false;
  if (subject.to - subject.from > 1 && ((tokens[subject.from]?.word.tags ?? 0) & tag.det) !== 0)
    return false;
  return tokens.slice(group.to, Math.min(end, group.to + 6)).some(({ text }) => asking.test(text));
}

export function findOmission(reading: Reading, clause: Clause, party: Party): Judged | undefined {
  const { tokens } = reading;
  const { group, subject } = clause;
  const main = tokens[group.main];
  if (main === undefined || subject === undefined) return undefined;
  const { lemma } = main.word;
  const meaning = main.word.sense;
  const verb = lemma === "" ? main.text : lemma;
  if (party === "we" || (party === "you" && reading.context === "stakeholder-message"))
    return undefined;
  if (tokens.slice(group.from, clause.end).some((token) => token.text === "yet")) return undefined;
  if (party === "nobody") {
    // "nobody did anything wrong", "we asked; nobody did"
    if (
      main.text === "did" &&
      (/^(?:wrong|[^a-z]*)$/.test(tokens[group.to]?.text ?? "") ||
        (tokens[group.to]?.text === "anything" && tokens[group.to + 1]?.text === "wrong"))
    )
      return undefined;
    // "none of the people involved in it had …": the participle goes with the people
    if (/^(?:involve|affect|concern)$/.test(lemma)) return undefined;
    if (group.form === "present" && /^(?:when|if|until|unless)$/.test(clause.opener))
      return undefined;
    const inTeam = tokens
      .slice(subject.from, group.from)
      .some((token) => (token.word.tags & (tag.team | tag.dept | tag.company)) !== 0);
    const how =
      lemma === "know" &&
      ["how", "what", "where", "about", "that"].includes(tokens[group.to]?.text ?? "");
    if (
      group.negated ||
      (/^(?:it|them)$/.test(tokens[group.to]?.text ?? "") && lemma === "use") ||
      (!how &&
        (silentNobody.has(lemma) ||
          (meaning & (sense.human | sense.perceive | sense.upkeep | sense.act)) === 0))
    )
      return undefined;
    if (group.form === "present" && !how && !samePast(main)) return undefined;
    return inTeam
      ? { fault: "nobody-did", to: group.to, party: "team" }
      : { fault: "nobody-did", to: group.to };
  }
  // "had never seen this before" tells of what was new
  if (group.perfect && /^(?:see|encounter|experience|meet|use|hear|face)$/.test(lemma))
    return undefined;
  // "did not yell" is praise
  if (/^(?:yell|shout|scream|blame|accuse|punish|panic|complain)$/.test(lemma)) return undefined;
  // "I haven't verified it": said of now
  if (group.perfect && party === "self" && tokens[group.from]?.text === "have") return undefined;
  // "did not see any errors": there were none
  if (
    /^(?:see|notice|find|observe|hear|get)$/.test(lemma) &&
    /^(?:any|anything)$/.test(tokens[group.to]?.text ?? "")
  )
    return undefined;
  if ((meaning & sense.omit) !== 0 || (meaning & sense.fault) !== 0) return undefined;
  const progressive = (main.word.tags & tag.ing) !== 0 && tokens[group.from]?.word.lemma === "be";
  if (progressive && (party === "team" || party === "dept") && group.form === "present")
    return neglected.has(lemma) &&
      !tokens.slice(group.to, clause.end).some(({ text }) => /^(?:any|anymore)$/.test(text))
      ? { fault: "not-done", to: group.to }
      : undefined;
  if (progressive)
    return [
      "pay",
      "watch",
      "listen",
      "look",
      "monitor",
      "follow",
      "read",
      "check",
      "think",
    ].includes(lemma) && group.form === "past"
      ? { fault: "not-done", to: Math.min(clause.end, group.to + 1) }
      : undefined;
  const never =
    tokens.slice(group.from, group.to).some((token) => token.text === "never") ||
    tokens[group.from - 1]?.text === "never";
  const past = group.form === "past" || group.perfect;
  const groupsHabit =
    never &&
    (party === "team" || party === "dept") &&
    /^(?:test|check|read|answer|document|tidy|clean|tell|ask|listen|reply|review|look|learn|update)$/.test(
      verb,
    );
  if (
    !past &&
    !groupsHabit &&
    !presentOmissions.has(verb) &&
    !(never && (meaning & sense.human) !== 0)
  )
    return undefined;
  if (!past && !never && (party === "self" || party === "you" || party === "they"))
    return undefined;
  const harmless = (meaning & sense.harmless) !== 0 && (meaning & sense.human) === 0;
  const hadSomething =
    lemma === "have" &&
    party === "person" &&
    group.form === "past" &&
    !harmlessHave(tokens, group.to);
  if (harmless && !hadSomething) return undefined;
  if (lemma === "have" && !hadSomething) return undefined;
  if (party === "self" && !ownActs.has(verb)) return undefined;
  if (party === "they" && ((meaning & sense.human) === 0 || (meaning & sense.machine) !== 0))
    return undefined;
  if ((party === "dept" || party === "company") && isUnanswered(tokens, clause))
    return { fault: "not-done", to: group.to };
  if (party === "dept" && ((meaning & (sense.human | sense.perceive)) === 0 || alike.has(verb)))
    return undefined;
  if (
    /^operators?$/.test(subjectHead(reading, clause)) &&
    (meaning & (sense.human | sense.perceive | sense.act)) === 0
  )
    return undefined;
  if (party === "company") {
    const giving =
      (lemma === "give" || lemma === "take") &&
      tokens
        .slice(group.to, clause.end)
        .some((token) =>
          /^(?:notice|warning|time|consideration|thought|heed|steps|measures|care|precautions)$/.test(
            token.text,
          ),
        );
    const listed =
      subject.to - subject.from === 1 &&
      ((tokens[subject.from]?.word.tags ?? 0) & tag.company) !== 0;
    if (!giving && !companyOmissions.has(verb) && !(listed && listedOmissions.has(verb)))
      return undefined;
  }
  return { fault: "not-done", to: group.to };
}

const companyOmissions = new Set(
  "catch triage tell inform notify warn communicate announce disclose care bother escalate consult coordinate listen prioritise prioritize test review".split(
    " ",
  ),
);
const listedOmissions = new Set(
  "include fix document follow plan learn share staff acknowledge provide supply explain clarify admit offer honour".split(
    " ",
  ),
);

function harmlessHave(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index += 1) {
    if (
      [
        "access",
        "permission",
        "permissions",
        "time",
        "rights",
        "visibility",
        "a",
        "any",
        "to",
        "credentials",
      ].includes(tokens[index]?.text ?? "")
    )
      return true;
  }
  return false;
}
