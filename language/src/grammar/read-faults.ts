import { sense, tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import {
  badTraits,
  checkingActs,
  faultAdverbs,
  faultObjects,
  goodTraits,
  skippingActs,
  badThings,
  withoutWhat,
  wrongThings,
  harmlessWithout,
} from "./fault-words.ts";
import type { Party } from "./noun-phrase.ts";
import { readPhraseEndingAt, isNominal, endsPhrase } from "./noun-phrase.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

/** What a clause holds against the one who acts in it. */
export type Fault =
  | "forgot"
  | "failed"
  | "should-have"
  | "damage"
  | "bad-result"
  | "careless"
  | "not-done"
  | "nobody-did"
  | "wrong-belief"
  | "bad-choice"
  | "trait"
  | "by-agent";

export interface FaultFound extends Span {
  readonly fault: Fault;
  readonly party: Party;
  readonly clause: Clause;
}

const hypothetical = new Set([
  "if",
  "unless",
  "whenever",
  "whether",
  "lest",
  "until",
  "in-case",
  "when",
]);
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
      if (
        group.from === reading.start &&
        group.form === "past" &&
        (main?.lemma === "forget" || main?.lemma === "neglect")
      ) {
        found.push({ fault: "forgot", party: "self", clause, from: group.from, to: group.to });
      }
      continue;
    }
    if (subject.party === "outsider") continue;
    if (subject.party === "system") {
      const owner = findOwner(reading, subject);
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
    const fault = findFault(reading, clause, subject.party);
    if (fault === undefined) continue;
    found.push({
      fault: fault.fault,
      party: fault.party ?? subject.party,
      clause,
      from: clause.shared ? group.from : Math.min(subject.from, group.from),
      to: Math.max(fault.to, group.to),
    });
  }
  return found;
}

const deeds = new Set(
  "change changes commit code deploy deployment pr patch script migration config configuration fix query refactoring merge release push edit command".split(
    " ",
  ),
);

/** "Her change broke …", "Jun's commit took down …": the deed stands for the person. */
function findOwner(
  reading: Reading,
  subject: { readonly from: number; readonly to: number },
): Party | undefined {
  const { tokens, roster } = reading;
  if (!deeds.has(tokens[subject.to - 1]?.text ?? "")) return undefined;
  const first = tokens[subject.from]?.text ?? "";
  if (first === "her" || first === "his" || first === "my" || first === "your") return "person";
  for (let index = subject.from + 1; index < subject.to; index += 1) {
    if (tokens[index]?.text !== "'s") continue;
    const { party } = readPhraseEndingAt(
      tokens,
      index - 1,
      roster,
      (place) => place < subject.from,
    );
    return party === "person" || party === "team" ? party : undefined;
  }
  return undefined;
}

function isTraitWord(text: string, negated: boolean): boolean {
  return negated ? goodTraits.has(text) : badTraits.has(text) && text !== "overworked";
}

interface Judged {
  readonly fault: Fault;
  readonly to: number;
  readonly party?: Party;
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
  const perfectModal = group.perfect && group.modal !== undefined;
  if (perfectModal) {
    return ["should", "could", "ought", "would", "must"].includes(group.modal ?? "") &&
      group.modal !== "must"
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
  if (group.modal !== undefined && uncertain.has(group.modal)) return undefined;
  const present = group.form === "present" || group.form === "base";
  const habit = hasHabit(tokens, group.from, group.to);
  if (hypothetical.has(clause.opener) && (present || clause.opener !== "when") && !group.perfect)
    return undefined;

  if (group.copula) return findTrait(tokens, clause, party);
  if (group.negated || party === "nobody") return findOmission(reading, clause, party);
  if (present && !group.perfect && !habit && main.word.tags !== undefined && !samePast(main))
    return undefined;

  if ((meaning & sense.omit) !== 0) {
    const next = skipAdverbs(tokens, group.to);
    const to = tokens[next]?.text === "to";
    if (lemma === "fail") {
      if (!to) return undefined;
      const verb = tokens[skipAdverbs(tokens, next + 1)];
      const ambiguous =
        subjectHead(reading, clause) === "operator" || subjectHead(reading, clause) === "operators";
      if (!isHumanEnough(verb, ambiguous ? "they" : party)) return undefined;
      return { fault: "failed", to: Math.min(clause.end, next + 2) };
    }
    return { fault: "forgot", to: to ? Math.min(tokens.length, next + 2) : group.to };
  }
  if (party === "we") return findOwnFault(tokens, clause, lemma);
  if (
    (party === "company" || party === "dept") &&
    (meaning & sense.machine) !== 0 &&
    (meaning & sense.human) === 0
  )
    return undefined;
  if ((meaning & sense.belief) !== 0 && party !== "company" && party !== "dept") {
    if (lemma === "assume" && findInObject(tokens, clause, duties, 4) >= 0) return undefined;
    if (lemma === "trust" && tokens[group.to]?.text !== "that") return undefined;
    return { fault: "wrong-belief", to: group.to };
  }
  const decided = ["decide", "choose", "opt", "elect", "prefer", "agree"].includes(lemma);
  if (decided) return findBadChoice(tokens, clause);
  const objects = Object.hasOwn(faultObjects, lemma) ? faultObjects[lemma] : undefined;
  if (objects !== undefined) {
    const at = findInObject(tokens, clause, objects, lemma === "leave" ? 9 : 6);
    if (at >= 0) return { fault: "damage", to: at + 1 };
  }
  if (
    (meaning & sense.fault) !== 0 &&
    objects === undefined &&
    !(party === "self" && lemma === "miss" && tokens[group.to]?.text === "you")
  ) {
    if (party === "company" && !companyFaults.has(lemma)) return undefined;
    if (party === "they" && (meaning & sense.machine) !== 0) return undefined;
    return { fault: "damage", to: group.to };
  }
  return party === "they" && !((meaning & sense.human) !== 0)
    ? undefined
    : findCareless(tokens, clause, party, meaning);
}

/** "would not listen", "wouldn't give us time": a refusal. */
const unhelpful = new Set("listen give help allow let answer respond wait accept share".split(" "));
const duties = new Set("control command ownership responsibility role lead duty".split(" "));

const companyFaults = new Set(
  "ignore botch mishandle mismanage misconfigure overlook bungle disregard neglect miscommunicate mess screw abandon withhold downplay violate".split(
    " ",
  ),
);

function samePast(token: Token): boolean {
  return (token.word.tags & tag.past) !== 0;
}

function hasHabit(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from - 2; index < to + 1; index += 1) {
    const text = tokens[index]?.text;
    if (text === "always" || text === "never" || text === "constantly" || text === "repeatedly")
      return true;
  }
  return false;
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let index = at;
  while (
    index < tokens.length &&
    ((tokens[index]?.word.tags ?? 0) & tag.adv) !== 0 &&
    ((tokens[index]?.word.tags ?? 0) & (tag.base | tag.to)) === 0
  )
    index += 1;
  return index;
}

function subjectHead(reading: Reading, clause: Clause): string {
  return reading.tokens[(clause.subject?.to ?? 0) - 1]?.text ?? "";
}

/** People and machines do these alike. */
const alike = new Set(
  "respond include provide report acknowledge verify validate check monitor read handle call raise keep take try look schedule detect catch find identify update delete add create set recognise recognize take follow".split(
    " ",
  ),
);

/** "They", departments and companies may be machines: "failed to" counts when people alone do what follows. */
function isHumanEnough(verb: Token | undefined, party: Party): boolean {
  if (party !== "they" && party !== "dept" && party !== "company") return true;
  const meaning = verb?.word.sense ?? 0;
  if (alike.has(verb?.word.lemma ?? "")) return false;
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

function findTrait(tokens: readonly Token[], clause: Clause, party: Party): Judged | undefined {
  const { group } = clause;
  if (party === "we" || party === "company" || party === "nobody" || party === "dept")
    return undefined;
  for (let index = group.to; index < Math.min(clause.end, group.to + 5); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punct") break;
    if (group.negated ? goodTraits.has(token.text) : badTraits.has(token.text)) {
      if (token.text === "asleep" && party === "self") return undefined;
      if (
        token.text === "wrong" &&
        party === "self" &&
        !/^(?:about|to|in)$/.test(tokens[index + 1]?.text ?? "")
      )
        return undefined;
      if (token.text === "alert" || (token.text === "wrong" && party === "they")) return undefined;
      return { fault: "trait", to: index + 1 };
    }
    if (
      !group.negated &&
      token.text === "too" &&
      ["slow", "late", "busy", "quick", "hasty", "eager", "lazy", "careless", "confident"].includes(
        tokens[index + 1]?.text ?? "",
      )
    ) {
      return { fault: "trait", to: index + 2 };
    }
    if (
      !group.negated &&
      token.text === "responsible" &&
      tokens[index + 1]?.text === "for" &&
      isHarm(tokens, index + 2)
    ) {
      return { fault: "trait", to: index + 2 };
    }
    if (
      (token.word.tags & (tag.adv | tag.adj | tag.prep)) === 0 &&
      token.text !== "at" &&
      token.text !== "to" &&
      token.text !== "the" &&
      token.text !== "one"
    )
      break;
  }
  return undefined;
}

const harms = new Set(
  "outage incident failure bug error mess breakage crash downtime regression loss problem issue damage breach leak deleting breaking causing disaster".split(
    " ",
  ),
);

function isHarm(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1)
    if (harms.has(tokens[index]?.text ?? "")) return true;
  return false;
}

const ownActs = new Set(
  "check test think realise realize consider verify read tell notify review update follow run look validate confirm communicate escalate ask document bother consult inform warn pay set renew rotate".split(
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

function findOmission(reading: Reading, clause: Clause, party: Party): Judged | undefined {
  const { tokens } = reading;
  const { group, subject } = clause;
  const main = tokens[group.main];
  if (main === undefined || subject === undefined) return undefined;
  const { lemma } = main.word;
  const meaning = main.word.sense;
  const verb = lemma === "" ? main.text : lemma;
  if (party === "we") return undefined;
  if (tokens.slice(group.from, clause.end).some((token) => token.text === "yet")) return undefined;
  if (party === "nobody") {
    const inTeam = tokens
      .slice(subject.from, group.from)
      .some((token) => (token.word.tags & (tag.team | tag.dept)) !== 0);
    const how =
      lemma === "know" &&
      ["how", "what", "where", "about", "that"].includes(tokens[group.to]?.text ?? "");
    if (
      group.negated ||
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
  if ((meaning & sense.omit) !== 0 || (meaning & sense.fault) !== 0) return undefined;
  const progressive = (main.word.tags & tag.ing) !== 0 && tokens[group.from]?.word.lemma === "be";
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
  if (!past && !presentOmissions.has(verb) && !(never && (meaning & sense.human) !== 0))
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
  if (party === "dept" && ((meaning & (sense.human | sense.perceive)) === 0 || alike.has(verb)))
    return undefined;
  if (
    /^operators?$/.test(subjectHead(reading, clause)) &&
    (meaning & (sense.human | sense.perceive | sense.act)) === 0
  )
    return undefined;
  if (party === "company") {
    const giving =
      lemma === "give" &&
      tokens
        .slice(group.to, clause.end)
        .some((token) => ["notice", "warning", "time"].includes(token.text));
    const listed =
      subject.to - subject.from === 1 &&
      ((tokens[subject.from]?.word.tags ?? 0) & tag.company) !== 0;
    if (!giving && !companyOmissions.has(verb) && !(listed && listedOmissions.has(verb)))
      return undefined;
  }
  return { fault: "not-done", to: group.to };
}

const companyOmissions = new Set(
  "triage tell inform notify warn communicate announce disclose care bother escalate consult coordinate listen prioritise prioritize test review".split(
    " ",
  ),
);
const listedOmissions = new Set(
  "include fix document follow plan learn share staff acknowledge".split(" "),
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

function findBadChoice(tokens: readonly Token[], clause: Clause): Judged | undefined {
  const at = clause.group.to;
  const not = tokens[at]?.text === "not" || tokens[at]?.text === "against";
  const to = tokens[not ? at + 1 : at]?.text === "to";
  if (not) return { fault: "bad-choice", to: at + 1 };
  if (!to) return undefined;
  const verb = tokens[skipAdverbs(tokens, at + 1)];
  return verb !== undefined &&
    skippingActs.has(verb.word.lemma) &&
    verb.word.lemma !== "disable" &&
    verb.word.lemma !== "drop"
    ? { fault: "bad-choice", to: at + 2 }
    : undefined;
}

function findInObject(
  tokens: readonly Token[],
  clause: Clause,
  wanted: ReadonlySet<string>,
  reach: number,
): number {
  // "left the credentials hardcoded": what looks like the next clause still belongs to the object
  const end = reach > 6 ? tokens.length : clause.end;
  for (let index = clause.group.to; index < Math.min(end, clause.group.to + reach); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.shape === "punct" && token.text !== '"')) return -1;
    if (wanted.has(token.text)) return index;
  }
  return -1;
}

function findCareless(
  tokens: readonly Token[],
  clause: Clause,
  party: Party,
  meaning: number,
): Judged | undefined {
  const { group } = clause;
  const doing = (meaning & (sense.act | sense.human | sense.upkeep | sense.create)) !== 0;
  for (let index = Math.max(0, group.from - 1); index <= group.to; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (faultAdverbs.has(text) && (index < group.to || doing))
      return { fault: "careless", to: Math.max(group.to, index + 1) };
  }
  if (!doing && party === "company") return undefined;
  const end = Math.min(clause.end, group.to + 26);
  // "Instead of using a library, someone wrote …"
  const opening =
    clause.group.from > 3 ? tokens.findIndex((token) => token.text === "instead") : -1;
  if (
    opening >= 0 &&
    opening < 3 &&
    tokens[opening + 1]?.text === "of" &&
    party !== "self" &&
    tokens[clause.group.main]?.word.tags !== undefined
  ) {
    const gerund = ((tokens[opening + 2]?.word.tags ?? 0) & tag.ing) !== 0;
    if (gerund) return { fault: "careless", to: group.to };
  }
  let near = true;
  for (let index = group.to; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || [";", ":", "—", "–"].includes(token.text)) break;
    const { text } = token;
    if (
      token.shape === "punct" ||
      [
        "that",
        "which",
        "because",
        "after",
        "before",
        "so",
        "with",
        "until",
        "from",
        "by",
        "to",
      ].includes(text)
    )
      near = false;
    if (
      near &&
      index < group.to + 6 &&
      (meaning & sense.create) !== 0 &&
      badThings.has(text) &&
      !isHarmlessBad(tokens, index)
    )
      return { fault: "bad-result", to: Math.min(end, index + 2) };
    if (
      index < group.to + 9 &&
      (meaning & (sense.act | sense.create)) !== 0 &&
      wrongThings.has(text) &&
      tokens[index + 1]?.shape !== "punct"
    )
      return { fault: "bad-result", to: Math.min(end, index + 2) };
    if (faultAdverbs.has(text) && doing) return { fault: "careless", to: index + 1 };
    const next = tokens[index + 1]?.text ?? "";
    if (
      text === "without" &&
      isCarelessWithout(tokens[index + 1]) &&
      !harmlessWithout.has(tokens[index + 2]?.text ?? "") &&
      !harmlessWithout.has(tokens[index + 3]?.text ?? "")
    )
      return { fault: "careless", to: Math.min(end, index + 2) };
    if (text === "before" && checkingActs.has(next) && doing && (meaning & sense.create) !== 0)
      return { fault: "careless", to: index + 2 };
    if (text === "by" && (next === "accident" || next === "mistake") && doing)
      return { fault: "careless", to: index + 2 };
    if (
      text === "too" &&
      ["early", "soon", "late", "quickly", "fast", "hastily"].includes(next) &&
      doing
    )
      return { fault: "careless", to: index + 2 };
    if (
      (text === "thinking" || text === "believing" || text === "assuming" || text === "hoping") &&
      doing
    )
      return { fault: "careless", to: Math.min(end, index + 2) };
    if (text === "instead" && next === "of" && doing && party !== "self")
      return { fault: "careless", to: index + 2 };
  }
  return undefined;
}

const harmlessGerunds = new Set(
  "losing causing affecting interrupting dropping breaking touching hitting incurring requiring needing disrupting impacting hesitating waiting stopping".split(
    " ",
  ),
);

/** "without testing", "without a review"; not "without losing data". */
function isCarelessWithout(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    withoutWhat.has(token.text) ||
    ((token.word.tags & tag.ing) !== 0 && !harmlessGerunds.has(token.text))
  );
}

/** "the breaking change" is what a change is called that its author knows to break callers. */
function isHarmlessBad(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === "breaking" && tokens[index + 1]?.text.startsWith("change") !== true
  );
}

function findAgent(reading: Reading, clause: Clause): { party: Party; to: number } | undefined {
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
      if (!opens && !isNominal(part)) break;
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

function isPassiveFault(reading: Reading, clause: Clause): boolean {
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
  for (let index = group.from; index < Math.min(clause.end, group.to + 12); index += 1) {
    if (faultAdverbs.has(tokens[index]?.text ?? "")) return true;
    if (tokens[index]?.text === "without" && withoutWhat.has(tokens[index + 1]?.text ?? ""))
      return true;
  }
  if (subject === undefined || (main.word.sense & sense.create) === 0) return false;
  for (let index = subject.from; index < subject.to; index += 1)
    if (badThings.has(tokens[index]?.text ?? "")) return true;
  return false;
}
