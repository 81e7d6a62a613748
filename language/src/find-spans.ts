import { isGeneral } from "./grammar/is-general.ts";
import { mayHoldFault, someone } from "./grammar/may-hold-fault.ts";
import { speaksOfBlame } from "./grammar/speaks-of-blame.ts";
import { readFaults } from "./grammar/read-faults.ts";
import type { FaultFound } from "./grammar/fault.ts";
import { compilePattern, matchPattern, type Pattern } from "./pattern.ts";
import type { Reading, Span } from "./reading.ts";
import { lexicon, setCue } from "./lexicon/lexicon.ts";
import { tag, type Word } from "./lexicon/tags.ts";
import type { Rule } from "./rule.ts";
import { judgeSentence } from "./learned/judge-sentence.ts";
import { learnedRules } from "./rules/learned.ts";
import { rules } from "./rules/rules.ts";
import type { Kind } from "./finding.ts";

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

export interface Match extends Span {
  readonly rule: Rule;
  /** Where the rule judged a clause: what it held against it. */
  readonly fault: FaultFound | undefined;
}

/** Bit of the words at which phrases begin; the rules with a reader have the bits above it. */
const anchorCue = 1;

const phrasesByAnchor = new Map<string, Entry[]>();
const acquittals = new Map<Rule, readonly Pattern[]>();
for (const rule of rules) {
  for (const phrase of rule.phrases ?? []) {
    const pattern = compilePattern(phrase);
    for (const anchor of pattern.anchors) {
      const entries = phrasesByAnchor.get(anchor);
      if (entries === undefined) phrasesByAnchor.set(anchor, [{ rule, pattern }]);
      else entries.push({ rule, pattern });
    }
  }
  if (rule.unless !== undefined) acquittals.set(rule, rule.unless.map(compilePattern));
}
const phrasesByWord = new Map<Word, readonly Entry[]>();
setCue([...phrasesByAnchor.keys()], anchorCue);
for (const [text, word] of lexicon) {
  if ((word.cues & anchorCue) === 0) continue;
  phrasesByWord.set(word, [
    ...(phrasesByAnchor.get(text) ?? []),
    ...(phrasesByAnchor.get(`<${word.lemma}`) ?? []),
  ]);
}
const faultRules = rules.filter((rule) => rule.faults !== undefined);
const readerRules = rules
  .filter((rule) => rule.find !== undefined)
  .map((rule, index) => {
    const bit = 2 << index;
    if (rule.cues !== undefined) setCue(rule.cues, bit);
    return { rule, bit: rule.cues === undefined ? -1 : bit };
  });

/** Every rule's matches in a sentence, in the order of the text. */
export function findMatches(reading: Reading): readonly Match[] {
  const matches: Match[] = [];
  const acquitted = new Map<Rule, boolean>();
  /** Asked once a rule and sentence, however many matches there are. */
  const acquits = (rule: Rule): boolean => {
    const known = acquitted.get(rule);
    if (known !== undefined) return known;
    const answer = isAcquitted(rule, reading);
    acquitted.set(rule, answer);
    return answer;
  };
  const offer = (rule: Rule, span: Span, fault?: FaultFound): void => {
    if (rule.contexts !== undefined && !rule.contexts.includes(reading.context)) return;
    if (isCited(reading, span) || acquits(rule)) return;
    if (
      rule.kind === "human-error" &&
      (isGeneral(reading, span.from) || isDoneByThing(reading, span))
    )
      return;
    if (rule.kind === "vague-action" && isSpeltOut(reading, span.to)) return;
    const denied = (at: number): boolean => isDenied(reading, at);
    if (accusing.has(rule.kind) && (denied(span.from) || (rule.learned && denied(span.to - 1))))
      return;
    // one finding a kind where they overlap: the first one told is the most precise
    if (
      matches.some(
        (known) => known.rule.kind === rule.kind && known.from < span.to && span.from < known.to,
      )
    )
      return;
    matches.push({ rule, from: span.from, to: span.to, fault });
  };
  const { tokens } = reading;
  let cues = 0;
  for (const token of tokens) cues |= token.word.cues;
  const faults = mayHoldFault(reading) ? readFaults(reading) : [];
  for (const fault of faults) {
    for (const rule of faultRules) {
      if (
        rule.faults?.includes(fault.fault) !== true ||
        rule.parties?.includes(fault.party) !== true
      )
        continue;
      if (reading.question && rule.questions !== true) continue;
      offer(rule, fault, fault);
    }
  }
  for (const { rule, bit } of readerRules) {
    if ((cues & bit) === 0 && bit !== -1) continue;
    if (rule.contexts !== undefined && !rule.contexts.includes(reading.context)) continue;
    for (const span of rule.find?.(reading) ?? []) offer(rule, span);
  }
  if ((cues & anchorCue) !== 0) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if ((token.word.cues & anchorCue) !== 0) offerPhrases(phrasesByWord.get(token.word), at);
    }
  }
  if (matches.length === 0) offerJudgement();
  if (matches.length > 0 && speaksOfBlame(reading))
    return matches.filter(({ rule }) => !ofPast.has(rule.kind));
  return matches.sort((a, b) => a.from - b.from || b.to - a.to);

  /** Where every other rule is silent: what the sentence reads like as a whole. */
  function offerJudgement(): void {
    const judgement = judgeSentence(reading);
    if (judgement === undefined) return;
    const { kind } = judgement;
    if (rules.some((rule) => rule.kind === kind && acquits(rule))) return;
    const rule = learnedRules.find((learned) => learned.kind === kind);
    if (rule !== undefined) offer(rule, judgement);
  }

  function offerPhrases(entries: readonly Entry[] | undefined, at: number): void {
    for (const { rule, pattern } of entries ?? []) {
      if (pattern.fromStart && at !== reading.start) continue;
      if (reading.question && rule.questions === false) continue;
      const to = matchPattern(pattern, tokens, at, reading.roster);
      // "the so-called 'root cause'": the words are named, not used
      if (to > at && (tokens[at]?.cited !== true || isStatement(reading)))
        offer(rule, { from: at, to });
    }
  }
}

/** Kinds that are about what happened once, and not about such things in general. */
const ofPast = new Set<Kind>([
  "person-blame",
  "team-blame",
  "human-error",
  "counterfactual",
  "single-root-cause",
  "punitive",
  "hindsight",
]);
const accusing = new Set<Kind>(["person-blame", "team-blame", "human-error", "punitive"]);
const scopes = new Set(
  "because that whether about necessarily due caused on merely simply why".split(" "),
);
const refusal =
  /^(?:refut|reject|deny|deni|disput|doubt|disprov|contradict|rebut|dispel|debunk|dismiss)/;

/** "A quicker way to roll back: one click in the deploy page": what will exist is told behind the colon. */
function isSpeltOut({ tokens }: Reading, from: number): boolean {
  const colon = tokens.findIndex(({ text }, at) => at >= from && text === ":");
  const before = tokens[colon - 1]?.text ?? "";
  return (
    colon > 0 &&
    tokens.length > colon + 3 &&
    // a column of the list, or an address
    !/^(?:owner|due|status|assignee|priority|eta|deadline|https?)$/.test(before)
  );
}

/** "It wasn't that the engineer was careless", "refutes the theory that …": said in order to deny it. */
function isDenied(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  let scope = false;
  let because = false;
  for (let at = from; at >= Math.max(0, from - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at < from && (token.text === ";" || token.text === ".")) return false;
    because ||= token.text === "because";
    if (scopes.has(token.text)) scope = true;
    else if (scope && (token.word.tags & tag.neg) !== 0 && at < from) return true;
    // "dismissed the alert because …": why they did, and no denial
    else if (at < from - 1 && scope && !because && refusal.test(token.text)) return true;
  }
  const before = tokens[from - 1]?.text;
  // "no single part of our platform or infrastructure is at fault"
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === "punct" || token.text === "and") break;
    if (token.text === "no")
      return tokens.slice(from, from + 8).some(({ text }) => text === "fault" || text === "blame");
  }
  if (isNegatedNoun(reading, from)) return true;
  return (
    ((before === "than" && tokens[from - 2]?.text === "rather") ||
      (before === "of" && tokens[from - 2]?.text === "instead")) &&
    from > 2
  );
}

/** "was set incorrectly by the installer": no person did. */
function isDoneByThing({ tokens }: Reading, { to }: Span): boolean {
  const by = tokens[to]?.text === "by" ? to : tokens[to - 1]?.text === "by" ? to - 1 : -1;
  const next = tokens[by + 1];
  if (by < 0 || next === undefined || (next.word.tags & tag.det) === 0) return false;
  return !tokens
    .slice(by + 1, by + 6)
    .some(
      ({ shape, text, word }) =>
        (word.tags & someone & ~tag.poss) !== 0 ||
        shape === "capital" ||
        shape === "handle" ||
        text === "user" ||
        text === "users",
    );
}

/** "an organisational problem, not an individual's mistake". */
function isNegatedNoun({ tokens }: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === "punct") return false;
    // "never bothered" is the deed itself
    const deed = ((tokens[from]?.word.tags ?? 0) & (tag.past | tag.base | tag.pres)) !== 0;
    if (token.text === "not" || (token.text === "never" && !deed))
      return tokens[at + 1]?.text !== "only" && ((tokens[at - 1]?.word.tags ?? 0) & tag.do) === 0;
    if (
      token.text !== "'s" &&
      (token.word.tags & (tag.det | tag.poss | tag.adj | tag.role | tag.name)) === 0
    )
      return false;
  }
  return false;
}

/** Inside quotation marks or the text of a link stand somebody else's words: not meant, unless a report tells that they were said. */
function isCited(reading: Reading, span: Span): boolean {
  for (let index = span.from; index < span.to; index += 1) {
    if (reading.tokens[index]?.cited === false) return false;
  }
  return !isStatement(reading);
}

const saying =
  /^(?:said|told|wrote|testified|added|stated|explained|admitted|conceded|acknowledged|reported|concluded|tweeted|posted|argued)$/;
const programs =
  /^(?:errors?|logs?|alerts?|consoles?|prompts?|messages?|tools?|scripts?|systems?|monitors?|output|dialog|page|build|job)$/;

/** From so many words on a quotation tells something. */
const longQuote = 5;

/** "“The operator forgot the second valve,” the company said." */
function isStatement({ tokens }: Reading): boolean {
  // 'the console reported "user error"': a program's words
  const speaker = tokens.findIndex(({ text, cited }) => !cited && saying.test(text));
  if (speaker > 0 && programs.test(tokens[speaker - 1]?.text ?? "")) return false;
  // "“The root cause was …” is what the first report said"
  const after = tokens.find(
    ({ cited, shape }, at) => !cited && shape !== "punct" && tokens[at - 1]?.cited === true,
  );
  if (after !== undefined && (after.word.tags & tag.be) !== 0) return false;
  // a sentence that is nothing but a quotation is what somebody said
  const spoken = tokens.every(({ cited, shape }) => cited || shape === "punct");
  return (
    (spoken || tokens.some(({ text, cited }) => !cited && saying.test(text))) &&
    tokens.filter(({ cited, shape }) => cited && shape !== "punct").length >= longQuote
  );
}

function isAcquitted(rule: Rule, reading: Reading): boolean {
  for (const pattern of acquittals.get(rule) ?? []) {
    for (let at = 0; at < reading.tokens.length; at += 1) {
      if (pattern.fromStart && at !== reading.start) continue;
      if (matchPattern(pattern, reading.tokens, at, reading.roster) >= 0) return true;
    }
  }
  return false;
}
