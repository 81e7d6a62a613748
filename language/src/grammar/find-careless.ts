import { sense, tag } from "../lexicon/tags.ts";
import {
  checkingActs,
  faultAdverbs,
  badThings,
  withoutWhat,
  wrongThings,
  harmlessWithout,
} from "./fault-words.ts";
import type { Judged } from "./fault.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

export function findCareless(
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
  if (isMisled(tokens, clause) || isAgainstAdvice(tokens, clause))
    return { fault: "careless", to: group.to };
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
      !isMending(tokens, group.main, index) &&
      (party !== "company" || (meaning & (sense.act | sense.create)) !== 0) &&
      wrongThings.has(text) &&
      tokens[index + 1]?.shape !== "punct"
    )
      return { fault: "bad-result", to: Math.min(end, index + 2) };
    if (faultAdverbs.has(text) && doing) return { fault: "careless", to: index + 1 };
    const next = tokens[index + 1]?.text ?? "";
    if (
      text === "without" &&
      isCarelessWithout(tokens[index + 1]) &&
      (checkingActs.has(next) ||
        next === "understanding" ||
        (!harmlessWithout.has(tokens[index + 2]?.text ?? "") &&
          !harmlessWithout.has(tokens[index + 3]?.text ?? "")))
    )
      return { fault: "careless", to: Math.min(end, index + 2) };
    if (
      text === "with" &&
      /^(?:no|little|scant)$/.test(next) &&
      /^(?:thought|regard|consideration|care|concern)$/.test(tokens[index + 2]?.text ?? "")
    )
      return { fault: "careless", to: Math.min(end, index + 3) };
    if (text === "before" && checkingActs.has(next) && doing && (meaning & sense.create) !== 0)
      return { fault: "careless", to: index + 2 };
    if (
      text === "again" &&
      /^(?:and|over)$/.test(tokens[index - 1]?.text ?? "") &&
      party !== "self"
    )
      return { fault: "careless", to: index + 1 };
    if (text === "year" && next === "after" && tokens[index + 2]?.text === "year")
      return { fault: "careless", to: index + 3 };
    if (text === "before" && doing && untriedUntil(tokens, index + 1, end))
      return { fault: "careless", to: index + 1 };
    if (text === "by" && (next === "accident" || next === "mistake") && doing)
      return { fault: "careless", to: index + 2 };
    if (
      text === "too" &&
      ["early", "soon", "late", "quickly", "fast", "hastily"].includes(next) &&
      doing &&
      !tokens.slice(group.to, index).some((token) => /^(?:avoid|prevent|not)$/.test(token.text))
    )
      return { fault: "careless", to: index + 2 };
    if (
      (text === "thinking" ||
        text === "believing" ||
        text === "assuming" ||
        text === "hoping" ||
        text === "knowing") &&
      doing
    )
      return { fault: "careless", to: Math.min(end, index + 2) };
    if ((text === "anyway" || text === "regardless") && next !== "of" && party !== "self")
      return { fault: "careless", to: index + 1 };
    if (
      (text === "instead" || text === "rather") &&
      (next === "of" || next === "than") &&
      doing &&
      tokens
        .slice(index + 2, index + 4)
        .some((token) => /^(?:intended|correct|right|actual|proper)$/.test(token.text))
    )
      return { fault: "bad-result", to: index + 2 };
    if (text === "instead" && next === "of" && doing && party !== "self")
      return { fault: "careless", to: index + 2 };
  }
  return undefined;
}

/** What is done with a wrong thing to set it right, or to tell of it. */
const mending = new Set(
  "report find notice see fix correct revert identify discover flag point spot describe mention show receive get expect replace remove recognise recognize detect catch reject prevent avoid question suspect stop mean have be go know remember hear read".split(
    " ",
  ),
);

/** "Replaced the wrong value with …" sets it right; "replaced the wrong drive" does not. */
function isMending(tokens: readonly Token[], main: number, wrong: number): boolean {
  const lemma = tokens[main]?.word.lemma ?? "";
  if (!mending.has(lemma)) return false;
  return !(
    /^(?:replace|remove|stop)$/.test(lemma) &&
    tokens[wrong - 1]?.text === "the" &&
    /^(?:drive|disk|server|host|node|machine|cable|database|table|bucket|volume|instance|cluster|account|branch|service|card|switch|record|zone|region)s?$/.test(
      tokens[wrong + 1]?.text ?? "",
    ) &&
    tokens[wrong + 2]?.text !== "with" &&
    tokens[wrong + 2]?.text !== "from"
  );
}

/** "… before it had been fully tested". */
function untriedUntil(tokens: readonly Token[], from: number, end: number): boolean {
  const rest = tokens.slice(from, Math.min(end + 8, from + 8));
  return (
    rest.some(({ word }) => (word.tags & tag.be) !== 0) &&
    rest.some(({ text }) => /^(?:tested|reviewed|approved|verified|validated|ready)$/.test(text))
  );
}

/** "Having misunderstood the ticket, she …", "Misled by the label, he …". */
function isMisled(tokens: readonly Token[], { group, subject, shared }: Clause): boolean {
  if (subject === undefined || shared || subject.from < 3 || tokens[subject.from - 1]?.text !== ",")
    return false;
  const start = tokens.findIndex(({ shape, text }) => shape !== "punct" || text === "having");
  const first = tokens[start];
  if (first === undefined || subject.from - start > 14 || group.from < subject.from) return false;
  if (/^(?:misled|confused|distracted|blinded)$/.test(first.text)) return true;
  return (
    (first.text === "having" || first.text === "not") &&
    ((tokens[start + 1]?.word.sense ?? 0) & (sense.fault | sense.omit | sense.belief)) !== 0
  );
}

/** "Against everybody's advice", before or after the verb. */
function isAgainstAdvice(tokens: readonly Token[], { subject, group, end }: Clause): boolean {
  const from = Math.max(0, (subject?.from ?? group.from) - 6);
  for (let index = from; index < Math.min(end, group.to + 14); index += 1) {
    if (tokens[index]?.text !== "against") continue;
    if (
      tokens
        .slice(index + 1, index + 6)
        .some(({ text }) =>
          /^(?:advice|advise|recommendations?|warnings?|judge?ment|wishes|orders)$/.test(text),
        )
    )
      return true;
  }
  return false;
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
